package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;

/** Reads a temporary of the frame. */
public final class TempNode extends ExprNode {
    private final int slot;

    public TempNode(int id, int slot) {
        super(id);
        this.slot = slot;
    }

    @Override
    public Object execute(Frame frame) {
        return frame.locals[slot];
    }

    /** The slot. */
    public int slot() {
        return slot;
    }
}
