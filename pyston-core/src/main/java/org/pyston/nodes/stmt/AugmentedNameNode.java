package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.object.BinaryOp;
import org.pyston.runtime.Frame;

/** {@code name op= value}. */
public final class AugmentedNameNode extends AugmentedNode {
    private static final ExprNode[] NONE = new ExprNode[0];

    private final ExprNode read;
    private final NameTarget target;

    public AugmentedNameNode(int id, int base, BinaryOp op, ExprNode read, NameTarget target, ExprNode value) {
        super(id, base, op, NONE, value);
        this.read = read;
        this.target = target;
    }

    @Override
    protected Object read(Frame frame, Object[] operands) {
        return read.execute(frame);
    }

    @Override
    protected void write(Frame frame, Object[] operands, Object v) {
        target.store(frame, v);
    }

    /** Reads the name. */
    public ExprNode read() {
        return read;
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
