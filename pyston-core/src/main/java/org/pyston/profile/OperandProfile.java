package org.pyston.profile;

/** Which kinds of operands a place with two of them has seen ({@link ValueKind} bits). */
public final class OperandProfile {
    private int left;
    private int right;
    private Class<?> lastLeft;
    private Class<?> lastRight;

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

    /** The kinds of the left operand. */
    public int left() {
        return left;
    }

    /** The kinds of the right operand. */
    public int right() {
        return right;
    }
}
