package org.pyston.nodes;

import org.pyston.runtime.Frame;

/**
 * An expression that evaluates all its operands from left to right and then applies an operation. Subclasses on hot paths
 * write {@link #execute} out for their few operands; the resumption is here for all of them.
 */
public abstract class StrictNode extends ExprNode {
    /** Where operand 0 is kept in {@code frame.operands} when a later one leaves. */
    protected final int base;
    /** The operands. */
    protected final ExprNode[] operands;

    protected StrictNode(int id, int base, ExprNode... operands) {
        super(id);
        this.base = base;
        this.operands = adoptAll(operands, 0);
    }

    /** The operation. */
    protected abstract Object apply(Frame frame, Object[] values);

    @Override
    public Object execute(Frame frame) {
        Object[] values = Operands.evaluate(frame, operands, base);
        frame.at = id;
        return apply(frame, values);
    }

    @Override
    public final Object resumeAfter(Frame frame, int index, Object value) {
        Object[] values = Operands.resume(frame, operands, base, index, value);
        frame.at = id;
        return apply(frame, values);
    }

    /** Applies the operation to evaluated operands. */
    public final Object applyTo(Frame frame, Object[] values) {
        frame.at = id;
        return apply(frame, values);
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
