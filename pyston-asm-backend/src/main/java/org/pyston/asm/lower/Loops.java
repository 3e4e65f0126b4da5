package org.pyston.asm.lower;

import org.pyston.nodes.control.LoopNode;

/** Which loops can be entered in the middle. */
public final class Loops {
    private Loops() {
    }

    /** Whether the loop cannot be compiled by itself: it suspends its frame. */
    public static boolean cannotEnter(LoopNode loop) {
        return Trees.suspends(loop);
    }
}
