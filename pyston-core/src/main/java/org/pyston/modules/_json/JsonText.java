package org.pyston.modules._json;

import org.pyston.object.PyType;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.str.PyStrInstance;

/** Strings of JSON. Source: RFC 8259; CPython's _json.c for errors and their places. */
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private JsonText() {
    }

    /** The first argument of the functions; raises TypeError. */
    static PyStr string(Object value) {
        PyStr s = PyStrInstance.valueOrNull(value);
        if (s == null) {
            throw Errors.typeError("first argument must be a string, not " + PyType.of(value).name());
        }
        return s;
    }

    /** The JSONDecodeError for a place in a text. */
    static PyException error(Frame frame, String message, PyStr text, int at) {
        Object type = ImportModule.attribute(frame, "json.decoder", "JSONDecodeError");
        Object error = ObjectCall.call3(frame, type, PyStr.of(message), text, (long) at);
        return error instanceof PyBaseException e ? new PyException(e)
                : Errors.typeError("exceptions must derive from BaseException");
    }

    // ---- writing

    /** Whether every character can stand in a string as it is. */
    private static boolean isPlain(PyStr s, boolean ascii) {
        String text = s.narrow();
        if (text == null) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || ascii && c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Appends the string in quotes; with {@code ascii} everything beyond ASCII is escaped. */
    static void quote(PyStrBuilder out, PyStr s, boolean ascii) {
        out.append('"');
        if (isPlain(s, ascii)) {
            out.append(s);
        } else {
            for (int i = 0; i < s.length(); i++) {
                escape(out, s.codePointAt(i), ascii);
            }
        }
        out.append('"');
    }

    private static void escape(PyStrBuilder out, int c, boolean ascii) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append('\\').append('b');
            case '\f' -> out.append('\\').append('f');
            case '\n' -> out.append('\\').append('n');
            case '\r' -> out.append('\\').append('r');
            case '\t' -> out.append('\\').append('t');
            default -> {
                if (c >= ' ' && (c <= '~' || !ascii)) {
                    out.append(c);
                } else if (c > 0xFFFF) {
                    unit(out, Character.highSurrogate(c));
                    unit(out, Character.lowSurrogate(c));
                } else {
                    unit(out, c);
                }
            }
        }
    }

    private static void unit(PyStrBuilder out, int c) {
        out.append('\\').append('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 15));
        }
    }
}
