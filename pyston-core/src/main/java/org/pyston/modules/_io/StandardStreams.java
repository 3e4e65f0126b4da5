package org.pyston.modules._io;

import org.pyston.object.AttributeStorage;
import org.pyston.runtime.Frame;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.OpenFile;
import org.pyston.text.PyStr;

/** Makes {@code sys.stdin} and its like. Equivalent of CPython's {@code init_sys_streams}. */
public final class StandardStreams {
    private StandardStreams() {
    }

    /** The text stream of descriptor 0, 1 or 2. */
    public static Object make(Frame frame, int fd, String name) {
        boolean write = fd != 0;
        OpenFile file = FileDescriptors.of(frame.interpreter()).getOrNull(fd);
        boolean terminal = file != null && file.isTerminal();
        boolean unbuffered = frame.interpreter().options.unbuffered();
        PyFileIO raw = PyFileIO.of(fd, write, false, PyStr.of(name));
        Object buffer = raw;
        if (!write || !unbuffered) {
            BufferedCore b = write ? new PyBufferedWriter(PyBufferedWriter.TYPE) : new PyBufferedReader(PyBufferedReader.TYPE);
            b.start(raw, BufferedCore.DEFAULT_SIZE);
            buffer = b;
        }
        PyTextIOWrapper text = new PyTextIOWrapper(PyTextIOWrapper.TYPE);
        Encoding encoding = Encoding.of(frame, fd);
        boolean byLine = terminal || fd == 2 || unbuffered;
        text.start(frame, buffer, PyStr.of(encoding.name()), PyStr.of(encoding.errors()), PyStr.of("\n"), byLine,
                unbuffered && write);
        AttributeStorage.set(text, IoArgs.MODE, PyStr.of(write ? "w" : "r"));
        return text;
    }

    /** The encoding of the streams, which PYTHONIOENCODING may set. */
    private record Encoding(String name, String errors) {
        static Encoding of(Frame frame, int fd) {
            String set = frame.interpreter().options.ignoreEnvironment() ? null
                    : org.pyston.runtime.Launch.of(frame.interpreter()).environment().get("PYTHONIOENCODING");
            String name = "utf-8";
            String errors = frame.interpreter().options.utf8Mode() ? "surrogateescape" : "strict";
            if (set != null && !set.isEmpty()) {
                int colon = set.indexOf(':');
                String given = colon < 0 ? set : set.substring(0, colon);
                name = given.isEmpty() ? name : given;
                errors = colon >= 0 && colon + 1 < set.length() ? set.substring(colon + 1) : "strict";
            }
            return new Encoding(name, fd == 2 ? "backslashreplace" : errors);
        }
    }
}
