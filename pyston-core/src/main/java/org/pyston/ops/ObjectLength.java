package org.pyston.ops;

import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;

/** Equivalent of CPython's {@code PyObject_Size} and {@code PyObject_LengthHint}. */
public final class ObjectLength {
    private ObjectLength() {
    }

    /** {@code len(o)}. */
    public static int len(Frame frame, Object o) {
        return PyType.slotsOf(o).len(frame, o);
    }

    /** {@code operator.length_hint(o, fallback)}. */
    public static int hint(Frame frame, Object o, int fallback) {
        Slots slots = PyType.slotsOf(o);
        if (slots.has(SlotId.LEN)) {
            try {
                return slots.len(frame, o);
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
                    throw e;
                }
            }
        }
        Object hint;
        try {
            hint = SpecialMethod.call(frame, o, Names.LENGTH_HINT);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TYPE_ERROR)) {
                return fallback;
            }
            throw e;
        }
        if (hint == null || hint == PyNotImplemented.NOT_IMPLEMENTED) {
            return fallback;
        }
        if (!PyType.of(hint).isSubtypeOf(org.pyston.types.integer.PyInt.TYPE)) {
            throw Errors.typeError("__length_hint__ must be an integer, not " + PyType.of(hint).name());
        }
        long n = NumberIndex.asLong(frame, hint, ExceptionTypes.OVERFLOW_ERROR);
        if (n < 0) {
            throw Errors.valueError("__length_hint__() should return >= 0");
        }
        return (int) Math.min(n, Integer.MAX_VALUE);
    }
}
