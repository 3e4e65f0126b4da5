package org.pyston.nodes.stmt;

import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;

/** {@code del name}. */
public final class DeleteNameNode extends StmtNode {
    private final NameTarget target;

    public DeleteNameNode(int id, NameTarget target) {
        super(id);
        this.target = target;
    }

    @Override
    public Object execute(Frame frame) {
        frame.at = id;
        target.delete(frame);
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
