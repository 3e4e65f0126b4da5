package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;

/** {@code and} or {@code or} of two or more operands. */
public final class BoolOpNode extends ExprNode {
    private final boolean isOr;
    private final ExprNode[] operands;

    public BoolOpNode(int id, boolean isOr, ExprNode[] operands) {
        super(id);
        this.isOr = isOr;
        this.operands = adoptAll(operands, 0);
    }

    @Override
    protected boolean tests(int index) {
        return isTested();
    }

    @Override
    public Object execute(Frame frame) {
        return isTested() ? (Object) executeBoolean(frame) : from(frame, 0);
    }

    private Object from(Frame frame, int first) {
        int last = operands.length - 1;
        for (int i = first; i < last; i++) {
            Object v = operands[i].execute(frame);
            if (truth(frame, v) == isOr) {
                return v;
            }
        }
        return operands[last].execute(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
        return test(frame, 0);
    }

    private boolean test(Frame frame, int first) {
        for (int i = first; i < operands.length; i++) {
            if (operands[i].executeBoolean(frame) == isOr) {
                return isOr;
            }
        }
        return !isOr;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        if (isTested()) { // each operand once, and nobody wants the value
            return operands[index].truth(frame, value) == isOr ? isOr : test(frame, index + 1);
        }
        if (index == operands.length - 1 || truth(frame, value) == isOr) {
            return value;
        }
        return from(frame, index + 1);
    }

    /** Whether it is {@code or}. */
    public boolean isOr() {
        return isOr;
    }

    /** The operands. */
    public ExprNode[] operands() {
        return operands;
    }
}
