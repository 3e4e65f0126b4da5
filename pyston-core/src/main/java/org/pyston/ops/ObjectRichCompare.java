package org.pyston.ops;

import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Equivalent of CPython's {@code PyObject_RichCompare} and {@code PyObject_RichCompareBool}. */
public final class ObjectRichCompare {
    private ObjectRichCompare() {
    }

    /** {@code a op b}. */
    public static Object compare(Frame frame, Object a, Object b, CompareOp op) {
        if (a instanceof Long x && b instanceof Long y) {
            return op.test(Long.compare(x, y));
        }
        if (a instanceof PyStr x && b instanceof PyStr y) {
            return op == CompareOp.EQ ? x.equals(y) : op == CompareOp.NE ? !x.equals(y) : op.test(x.compareTo(y));
        }
        PyType left = PyType.of(a);
        PyType right = PyType.of(b);
        boolean reflectedTried = false;
        if (left != right && right.isSubtypeOf(left)) {
            reflectedTried = true;
            Object r = right.slots().richCompare(frame, b, a, op.swapped());
            if (r != PyNotImplemented.NOT_IMPLEMENTED) {
                return r;
            }
        }
        Object r = left.slots().richCompare(frame, a, b, op);
        if (r != PyNotImplemented.NOT_IMPLEMENTED) {
            return r;
        }
        if (!reflectedTried) {
            r = right.slots().richCompare(frame, b, a, op.swapped());
            if (r != PyNotImplemented.NOT_IMPLEMENTED) {
                return r;
            }
        }
        return switch (op) {
            case EQ -> Identity.is(a, b);
            case NE -> !Identity.is(a, b);
            default -> throw Errors.typeError("'" + op.symbol + "' not supported between instances of '" + left.qualifiedTpName()
                    + "' and '" + right.qualifiedTpName() + "'");
        };
    }

    /** The truth of {@code a op b}. */
    public static boolean test(Frame frame, Object a, Object b, CompareOp op) {
        if (a instanceof Long x && b instanceof Long y) {
            return op.test(Long.compare(x, y));
        }
        Object r = compare(frame, a, b, op);
        return r instanceof Boolean v ? v : ObjectIsTrue.isTrue(frame, r);
    }

    /** {@code a is b or a == b}, as containers compare. */
    public static boolean isOrEqual(Frame frame, Object a, Object b) {
        return Identity.is(a, b) || test(frame, a, b, CompareOp.EQ);
    }
}
