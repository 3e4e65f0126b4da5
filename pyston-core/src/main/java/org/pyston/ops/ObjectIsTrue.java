package org.pyston.ops;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Equivalent of CPython's {@code PyObject_IsTrue}. */
public final class ObjectIsTrue {
    private ObjectIsTrue() {
    }

    /** {@code bool(o)}. */
    public static boolean isTrue(Frame frame, Object o) {
        if (o instanceof Boolean b) {
            return b;
        }
        if (o == PyNone.NONE) {
            return false;
        }
        if (o instanceof Long l) {
            return l != 0;
        }
        if (o instanceof PyStr s) {
            return s.length() != 0;
        }
        return PyType.slotsOf(o).bool(frame, o);
    }
}
