package org.pyston.frame;

/** A {@code yield} or {@code await} inside an expression: the value is in {@code frame.transfer}. */
public final class Suspend extends Unwind {
    public static final Suspend INSTANCE = new Suspend();

    private static final long serialVersionUID = 1L;

    private Suspend() {
    }
}
