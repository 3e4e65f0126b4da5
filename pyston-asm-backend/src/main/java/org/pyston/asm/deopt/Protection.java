package org.pyston.asm.deopt;

/** What an exception means at a place of compiled code whose handler is not part of the code. */
public enum Protection {
    /** No statement of the code handles it: it leaves the frame, or the loop. */
    NONE,
    /** The interpreter goes on with it. */
    LEAVES,
    /** So it does, and code with a handler would be better. */
    COUNTED
}
