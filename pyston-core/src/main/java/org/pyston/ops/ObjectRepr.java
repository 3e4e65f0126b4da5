package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.text.StrRepr;
import org.pyston.types.str.PyStrInstance;

/** Equivalent of CPython's {@code PyObject_Repr} and {@code PyObject_ASCII}. */
public final class ObjectRepr {
    private ObjectRepr() {
    }

    /** {@code repr(o)}. */
    public static PyStr repr(Frame frame, Object o) {
        Object result = PyType.slotsOf(o).repr(frame, o);
        if (result instanceof PyStr s) {
            return s;
        }
        PyStr value = PyStrInstance.valueOrNull(result);
        if (value == null) {
            throw Errors.typeError("__repr__ returned non-string (type " + PyType.of(result).name() + ")");
        }
        return value;
    }

    /** {@code ascii(o)}. */
    public static PyStr ascii(Frame frame, Object o) {
        PyStr text = repr(frame, o);
        if (text.isAscii()) {
            return text;
        }
        PyStrBuilder out = new PyStrBuilder();
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c < 128) {
                out.append(c);
            } else {
                StrRepr.appendHexEscape(out, c);
            }
        }
        return out.build();
    }
}
