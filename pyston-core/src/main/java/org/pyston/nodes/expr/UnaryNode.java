package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.object.UnaryOp;
import org.pyston.ops.UnaryOperation;
import org.pyston.runtime.Frame;

/** {@code -x}, {@code +x} or {@code ~x}. */
public final class UnaryNode extends ExprNode {
    private final UnaryOp op;
    private final ExprNode operand;

    public UnaryNode(int id, UnaryOp op, ExprNode operand) {
        super(id);
        this.op = op;
        this.operand = adopt(operand, 0);
    }

    @Override
    public Object execute(Frame frame) {
        return resumeAfter(frame, 0, operand.execute(frame));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        frame.at = id;
        record(value);
        return UnaryOperation.apply(frame, op, value);
    }

    /** The operator. */
    public UnaryOp op() {
        return op;
    }

    /** The operand. */
    public ExprNode operand() {
        return operand;
    }
}
