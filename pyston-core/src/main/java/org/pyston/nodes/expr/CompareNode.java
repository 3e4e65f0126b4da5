package org.pyston.nodes.expr;

import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.profile.OperandProfile;
import org.pyston.runtime.Frame;

/** One comparison, {@code in} and {@code is} included. */
public final class CompareNode extends ExprNode {
    private final int base;
    private final Comparison comparison;
    private final ExprNode left;
    private final ExprNode right;
    private final OperandProfile profile = new OperandProfile();

    public CompareNode(int id, int base, Comparison comparison, ExprNode left, ExprNode right) {
        super(id);
        this.base = base;
        this.comparison = comparison;
        this.left = adopt(left, 0);
        this.right = adopt(right, 1);
    }

    @Override
    public Object execute(Frame frame) {
        Object l = left.execute(frame);
        return comparison.compare(frame, id, l, right(frame, l));
    }

    @Override
    public boolean executeBoolean(Frame frame) {
        Object l = left.execute(frame);
        return comparison.test(frame, id, l, right(frame, l));
    }

    private Object right(Frame frame, Object l) {
        try {
            Object r = right.execute(frame);
            profile.record(l, r);
            return r;
        } catch (Unwind u) {
            frame.spill(base, l);
            throw u;
        }
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return index == 0 ? comparison.compare(frame, id, value, right(frame, value))
                : comparison.compare(frame, id, frame.unspill(base), value);
    }

    /** What the operands were. */
    public OperandProfile profile() {
        return profile;
    }

    /** Where operand 0 is kept when operand 1 leaves. */
    public int base() {
        return base;
    }

    /** The operator. */
    public Comparison comparison() {
        return comparison;
    }

    /** The first operand. */
    public ExprNode left() {
        return left;
    }

    /** The second operand. */
    public ExprNode right() {
        return right;
    }
}
