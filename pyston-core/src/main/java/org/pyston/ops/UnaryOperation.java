package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.object.UnaryOp;
import org.pyston.runtime.Frame;

/** Equivalent of CPython's {@code PyNumber_Negative}, {@code _Positive}, {@code _Invert} and {@code _Absolute}. */
public final class UnaryOperation {
    private UnaryOperation() {
    }

    /** {@code op o}. */
    public static Object apply(Frame frame, UnaryOp op, Object o) {
        if (o instanceof Long l && op == UnaryOp.NEGATIVE && l != Long.MIN_VALUE) {
            return -l;
        }
        if (o instanceof Double d && op == UnaryOp.NEGATIVE) {
            return -d;
        }
        return PyType.slotsOf(o).unary(frame, op, o);
    }
}
