package org.pyston.asm.deopt;

import org.pyston.frame.Unwind;

/**
 * A function that promised an unboxed result has another one, or has a result but its code was taken away: a compiled caller
 * takes the value from here and leaves, too.
 */
public final class ResultMismatch extends Unwind {
    private static final long serialVersionUID = 1L;

    private final transient Object value;

    ResultMismatch(Object value) {
        this.value = value;
    }

    /** The result. */
    public Object value() {
        return value;
    }
}
