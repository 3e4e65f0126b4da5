package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A local variable in a slot of the frame. */
public final class LocalNode extends ExprNode {
    private final int slot;
    private final PyStr name;

    public LocalNode(int id, int slot, PyStr name) {
        super(id);
        this.slot = slot;
        this.name = name;
    }

    public int slot() {
        return slot;
    }

    @Override
    public Object execute(Frame frame) {
        Object v = frame.locals[slot];
        if (v == null) {
            frame.at = id;
            throw Errors.unboundLocal(name);
        }
        return v;
    }
}
