package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.expr.SubscriptNode;
import org.pyston.object.BinaryOp;
import org.pyston.runtime.Frame;

/** {@code object[key] op= value}. */
public final class AugmentedItemNode extends AugmentedNode {
    private final int targetId;

    public AugmentedItemNode(int id, int base, BinaryOp op, ExprNode object, ExprNode key, int targetId, ExprNode value) {
        super(id, base, op, new ExprNode[] {object, key}, value);
        this.targetId = targetId;
    }

    @Override
    protected Object read(Frame frame, Object[] operands) {
        frame.at = targetId;
        return SubscriptNode.get(frame, operands[0], operands[1]);
    }

    @Override
    protected void write(Frame frame, Object[] operands, Object v) {
        frame.at = targetId;
        AssignItemNode.store(frame, operands[0], operands[1], v);
    }
}
