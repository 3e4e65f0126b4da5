package org.pyston.nodes;

import org.pyston.runtime.Frame;

/** A statement that evaluates operands from left to right and then acts; always completes normally. */
public abstract class StrictStmtNode extends StmtNode {
    private final int base;
    /** The operands. */
    protected final ExprNode[] operands;

    protected StrictStmtNode(int id, int base, ExprNode... operands) {
        super(id);
        this.base = base;
        this.operands = adoptAll(operands, 0);
    }

    /** The action. */
    protected abstract void apply(Frame frame, Object[] values);

    @Override
    public Object execute(Frame frame) {
        Object[] values = Operands.evaluate(frame, operands, base);
        frame.at = id;
        apply(frame, values);
        return null;
    }

    @Override
    public final Object resumeAfter(Frame frame, int index, Object value) {
        Object[] values = Operands.resume(frame, operands, base, index, value);
        frame.at = id;
        apply(frame, values);
        return null;
    }

    /** Where operand 0 is kept when a later one leaves. */
    public final int base() {
        return base;
    }

    /** The operands. */
    public final ExprNode[] operands() {
        return operands;
    }
}
