package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** Equivalent of CPython's {@code PyObject_Str}. */
public final class ObjectStr {
    private ObjectStr() {
    }

    /** {@code str(o)} as a plain string. */
    public static PyStr str(Frame frame, Object o) {
        return o instanceof PyStr s ? s : PyStrInstance.valueOf(strObject(frame, o));
    }

    /** {@code str(o)}: a str, or the instance of a subclass that {@code __str__} returned. */
    public static Object strObject(Frame frame, Object o) {
        if (o instanceof PyStr) {
            return o;
        }
        Object result = PyType.slotsOf(o).str(frame, o);
        if (!PyStrInstance.isStr(result)) {
            throw Errors.typeError("__str__ returned non-string (type " + PyType.of(result).name() + ")");
        }
        return result;
    }
}
