package org.pyston.types.codec;

import org.pyston.runtime.Frame;
import org.pyston.text.CodecErrorHandler;
import org.pyston.text.CodecErrors;
import org.pyston.text.PyStr;

/** Finds error handlers for the codecs in Java. */
public final class CodecHandlers {
    private CodecHandlers() {
    }

    /** The handler of a name: built in, or one that asks the registry when it is needed. */
    public static CodecErrorHandler of(Frame frame, PyStr name) {
        CodecErrors builtin = CodecErrors.of(name.toString());
        return builtin != null ? builtin : new RegisteredHandler(frame, name);
    }
}
