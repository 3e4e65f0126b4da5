package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyCell;

/** A variable shared between functions: its cell is in a slot of the frame. */
public final class CellNode extends ExprNode {
    private final int slot;
    private final PyStr name;
    private final boolean free;

    /** {@code free}: the cell is an enclosing function's. */
    public CellNode(int id, int slot, PyStr name, boolean free) {
        super(id);
        this.slot = slot;
        this.name = name;
        this.free = free;
    }

    @Override
    public Object execute(Frame frame) {
        Object v = ((PyCell) frame.locals[slot]).value;
        if (v == null) {
            frame.at = id;
            throw free ? Errors.unboundFree(name) : Errors.unboundLocal(name);
        }
        return seen(v);
    }

    /** The slot of the cell. */
    public int slot() {
        return slot;
    }
}
