package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StoreNode;
import org.pyston.runtime.Frame;

/** {@code name = value}. */
public final class AssignNameNode extends StoreNode {
    private final NameTarget target;

    public AssignNameNode(int id, NameTarget target, ExprNode value) {
        super(id, value);
        this.target = target;
    }

    @Override
    protected Object store(Frame frame, Object v) {
        target.store(frame, v);
        return null;
    }

    /** The name. */
    public NameTarget target() {
        return target;
    }

    @Override
    public int[] storedSlots() {
        return target.storedSlots();
    }
}
