package org.pyston.asm.emit;

import org.objectweb.asm.Label;

/** A suite whose exceptions do not leave the frame at once: a statement around it handles them. */
public final class Region {
    private final Label handler;
    /** Where normal code goes with an exception that it has caught. */
    final Label entry = new Label();
    private final boolean counted;
    private boolean used;
    /** What is known of the heap frame where the region begins. */
    Freshness.Facts before;

    private Region(Label handler, boolean counted) {
        this.handler = handler;
        this.counted = counted;
    }

    /** Exceptions come to code of the same method, at {@link #handler}, with the exception on the operand stack. */
    public static Region handled() {
        return new Region(new Label(), false);
    }

    /**
     * Exceptions are handled by the interpreter, which goes on from there.
     *
     * @param counted whether the code is to be made anew, with a handler, when there are some
     */
    public static Region left(boolean counted) {
        return new Region(null, counted);
    }

    /** Where exceptions go; null when code leaves with them. */
    public Label handler() {
        return handler;
    }

    /** Whether exceptions speak against the code. */
    boolean isCounted() {
        return counted;
    }

    /** An operation was written that may raise. */
    void use() {
        used = true;
    }

    /** Whether anything inside may raise, so that code at the handler is reached. */
    public boolean isUsed() {
        return used;
    }
}
