package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** Equivalent of CPython's {@code PyObject_Format}. */
public final class ObjectFormat {
    private ObjectFormat() {
    }

    /** {@code format(o, spec)}. */
    public static PyStr format(Frame frame, Object o, PyStr spec) {
        if (spec.length() == 0) {
            if (o instanceof PyStr s) {
                return s;
            }
            if (o instanceof Long l) {
                return PyStr.of(Long.toString(l));
            }
        }
        Object result = SpecialMethod.call(frame, o, Names.FORMAT, spec);
        PyStr text = result == null ? null : PyStrInstance.valueOrNull(result);
        if (text == null) {
            throw Errors.typeError("__format__ must return a str, not "
                    + (result == null ? "NULL" : PyType.of(result).name()));
        }
        return text;
    }
}
