package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StoreNode;
import org.pyston.runtime.Frame;

/** {@code name = value} for a slot of the frame: a local variable or a temporary. */
public final class AssignLocalNode extends StoreNode {
    private final int slot;

    public AssignLocalNode(int id, int slot, ExprNode value) {
        super(id, value);
        this.slot = slot;
    }

    @Override
    protected Object store(Frame frame, Object v) {
        frame.locals[slot] = v;
        return null;
    }

    /** The slot of the variable. */
    public int slot() {
        return slot;
    }

    @Override
    public int[] storedSlots() {
        return new int[] {slot};
    }
}
