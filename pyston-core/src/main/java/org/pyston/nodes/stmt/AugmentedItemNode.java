package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.expr.SubscriptNode;
import org.pyston.object.BinaryOp;
import org.pyston.profile.ContainerKind;
import org.pyston.runtime.Frame;

/** {@code object[key] op= value}. */
public final class AugmentedItemNode extends AugmentedNode {
    private final int targetId;
    private int containers;
    private boolean otherKeys;

    public AugmentedItemNode(int id, int base, BinaryOp op, ExprNode object, ExprNode key, int targetId, ExprNode value) {
        super(id, base, op, new ExprNode[] {object, key}, value);
        this.targetId = targetId;
    }

    @Override
    protected Object read(Frame frame, Object[] operands) {
        frame.at = targetId;
        containers |= ContainerKind.of(operands[0]);
        otherKeys |= !(operands[1] instanceof Long);
        return SubscriptNode.get(frame, operands[0], operands[1]);
    }

    /** Which kinds of containers were written to ({@link ContainerKind} bits). */
    public int containers() {
        return containers;
    }

    /** Whether all keys were ints that are Longs. */
    public boolean keysAreInts() {
        return !otherKeys;
    }

    @Override
    protected void write(Frame frame, Object[] operands, Object v) {
        frame.at = targetId;
        AssignItemNode.store(frame, operands[0], operands[1], v);
    }

    /** The number of the target's place. */
    public int targetId() {
        return targetId;
    }
}
