package org.pyston.nodes.expr;

import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;

/** A chain such as {@code a < b <= c}: stops at the first comparison that is false; each operand is evaluated once. */
public final class CompareChainNode extends ExprNode {
    private final int base;
    private final Comparison[] comparisons;
    private final ExprNode[] operands;

    public CompareChainNode(int id, int base, Comparison[] comparisons, ExprNode[] operands) {
        super(id);
        this.base = base;
        this.comparisons = comparisons;
        this.operands = adoptAll(operands, 0);
    }

    @Override
    public Object execute(Frame frame) {
        return from(frame, 1, operands[0].execute(frame));
    }

    /** Goes on with operand {@code next}; {@code left} is the value of the one before. */
    private Object from(Frame frame, int next, Object left) {
        Object l = left;
        for (int i = next;; i++) {
            Object r;
            try {
                r = operands[i].execute(frame);
            } catch (Unwind u) {
                frame.spill(base, l);
                throw u;
            }
            Object result = comparisons[i - 1].compare(frame, id, l, r);
            if (i == operands.length - 1 || !truth(frame, result)) {
                return result;
            }
            l = r;
        }
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        if (index == 0) {
            return from(frame, 1, value);
        }
        Object result = comparisons[index - 1].compare(frame, id, frame.unspill(base), value);
        if (index == operands.length - 1 || !truth(frame, result)) {
            return result;
        }
        return from(frame, index + 1, value);
    }

    /** Where the left operand is kept. */
    public int base() {
        return base;
    }

    /** The operators. */
    public Comparison[] comparisons() {
        return comparisons;
    }

    /** The operands. */
    public ExprNode[] operands() {
        return operands;
    }
}
