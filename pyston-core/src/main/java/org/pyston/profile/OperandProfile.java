package org.pyston.profile;

import org.pyston.object.PyType;

/** Which kinds of operands a place with two of them has seen ({@link ValueKind} bits). */
public final class OperandProfile {
    private int left;
    private int right;
    private Class<?> lastLeft;
    private Class<?> lastRight;
    private PyType leftType;
    private PyType rightType;
    private boolean severalTypes;

    /** Adds a pair of operands. */
    public void record(Object l, Object r) {
        if (l.getClass() != lastLeft) {
            lastLeft = l.getClass();
            left |= ValueKind.of(l);
        }
        if (r.getClass() != lastRight) {
            lastRight = r.getClass();
            right |= ValueKind.of(r);
        }
    }

    /** Adds the types of a pair that is no pair of numbers. */
    public void recordTypes(Object l, Object r) {
        PyType left = PyType.of(l);
        PyType right = PyType.of(r);
        if (leftType == null) {
            rightType = right;
            leftType = left;
        } else if (left != leftType || right != rightType) {
            severalTypes = true;
        }
    }

    /** The type of all left operands of {@link #recordTypes}; null for none or several. */
    public PyType leftType() {
        return severalTypes ? null : leftType;
    }

    /** The type of all right operands of {@link #recordTypes}; null for none or several. */
    public PyType rightType() {
        return severalTypes ? null : rightType;
    }

    /** The kinds of the left operand. */
    public int left() {
        return left;
    }

    /** The kinds of the right operand. */
    public int right() {
        return right;
    }
}
