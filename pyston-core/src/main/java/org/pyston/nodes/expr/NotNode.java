package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Frame;

/** {@code not x}. */
public final class NotNode extends ExprNode {
    private final ExprNode operand;

    public NotNode(int id, ExprNode operand) {
        super(id);
        this.operand = adopt(operand, 0);
    }

    @Override
    public Object execute(Frame frame) {
        return !operand.executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
        return !operand.executeBoolean(frame);
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return !ObjectIsTrue.isTrue(frame, value);
    }

    /** The operand. */
    public ExprNode operand() {
        return operand;
    }
}
