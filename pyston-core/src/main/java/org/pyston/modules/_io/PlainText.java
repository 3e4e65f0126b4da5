package org.pyston.modules._io;

import org.pyston.object.AttributeStorage;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** The direct way to a text file for print(). */
public final class PlainText {
    private PlainText() {
    }

    /** Whether the value is a TextIOWrapper whose write() is the built-in one. */
    public static boolean isPlain(Object file) {
        return file instanceof PyTextIOWrapper t && t.type() == PyTextIOWrapper.TYPE && t.ready
                && AttributeStorage.get(t, IoArgs.WRITE) == null;
    }

    /** Writes to a file for which {@link #isPlain} holds. */
    public static void write(Frame frame, Object file, PyStr text) {
        ((PyTextIOWrapper) file).checkReady();
        TextWriting.write(frame, (PyTextIOWrapper) file, text);
    }
}
