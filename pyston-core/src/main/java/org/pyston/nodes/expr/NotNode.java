package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;

/** {@code not x}. */
public final class NotNode extends ExprNode {
    private final ExprNode operand;
    /** Whether the operand's value is made and tested once more, unless this is a condition: that is what CPython does. */
    private final boolean byValue;

    public NotNode(int id, ExprNode operand) {
        super(id);
        this.operand = adopt(operand, 0);
        this.byValue = operand instanceof BoolOpNode || operand instanceof ConditionalNode;
    }

    @Override
    protected boolean tests(int index) {
        return isTested();
    }

    @Override
    public Object execute(Frame frame) {
        return byValue && !isTested() ? !truth(frame, operand.execute(frame)) : !operand.executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
        return !operand.executeBoolean(frame);
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return !(byValue ? this : operand).truth(frame, value);
    }

    /** The operand. */
    public ExprNode operand() {
        return operand;
    }
}
