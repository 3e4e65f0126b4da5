package org.pyston.asm.deopt;

import org.pyston.frame.Unwind;

/** A guard failed: the frame state is in the state variable. */
public final class GuardFailed extends Unwind {
    public static final GuardFailed INSTANCE = new GuardFailed();

    private static final long serialVersionUID = 1L;

    private GuardFailed() {
    }
}
