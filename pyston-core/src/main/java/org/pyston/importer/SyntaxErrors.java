package org.pyston.importer;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.traceback.SourceLines;
import org.pyston.syntax.SyntaxException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.tuple.PyTuple;

/** Makes Python's exceptions of what parser and scope analysis throw. */
public final class SyntaxErrors {
    private SyntaxErrors() {
    }

    /** A SyntaxError of a message alone. */
    static PyException simple(Frame frame, String message) {
        return make(frame, "SyntaxError", PyStr.of(message));
    }

    /** {@code source} is the PyStr or byte[] that was compiled, or null. */
    public static PyException of(Frame frame, SyntaxException e, String filename, Object source) {
        switch (e.kind()) {
            case MEMORY:
                return make(frame, "MemoryError", PyStr.of(e.getMessage()));
            case ENCODE:
                return encodeError(frame, e, source);
            default:
                return positioned(frame, e, filename);
        }
    }

    private static PyException positioned(Frame frame, SyntaxException e, String filename) {
        Object text = PyNone.NONE;
        if (e.text() != null) {
            text = PyStr.of(e.text());
        } else if (e.lineno() > 0) {
            String line = SourceLines.ofFile(filename, e.lineno());
            text = line == null ? PyNone.NONE : PyStr.of(line + "\n");
        }
        Object details = PyTuple.of(PyStr.of(filename), e.lineno() == 0 ? (Object) PyNone.NONE : (long) e.lineno(),
                (long) e.offset(), text, (long) e.endLineno(),
                e.endOffset() == SyntaxException.UNKNOWN ? (Object) PyNone.NONE : (long) e.endOffset());
        return make(frame, e.kind().pythonName(), PyStr.of(e.getMessage()), details);
    }

    private static PyException encodeError(Frame frame, SyntaxException e, Object source) {
        if (source instanceof PyStr s) {
            for (int i = 0; i < s.length(); i++) {
                int c = s.codePointAt(i);
                if (c >= 0xD800 && c <= 0xDFFF) {
                    return make(frame, "UnicodeEncodeError", PyStr.of("utf-8"), s, (long) i, (long) i + 1,
                            PyStr.of("surrogates not allowed"));
                }
            }
        }
        return Errors.valueError(e.getMessage());
    }

    private static PyException make(Frame frame, String type, Object... args) {
        PyType found = (PyType) frame.interpreter().builtin(PyStr.of(type));
        return new PyException((PyBaseException) ObjectCall.call(frame, found, args));
    }
}
