package org.pyston.nodes.expr;

import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.ops.BinaryOperation;
import org.pyston.profile.OperandProfile;
import org.pyston.runtime.Frame;

/** A binary operator; subclasses put the cases of exact numbers before the general one. */
public class BinaryNode extends ExprNode {
    /** The child index of a resume point at which the left operand's own method has answered; both operands are pending. */
    public static final int FORWARD = 2;

    /** The operator. */
    protected final BinaryOp op;
    private final int base;
    private final ExprNode left;
    private final ExprNode right;
    private final OperandProfile profile = new OperandProfile();

    public BinaryNode(int id, int base, BinaryOp op, ExprNode left, ExprNode right) {
        super(id);
        this.op = op;
        this.base = base;
        this.left = adopt(left, 0);
        this.right = adopt(right, 1);
    }

    @Override
    public final Object execute(Frame frame) {
        return withLeft(frame, left.execute(frame));
    }

    private Object withLeft(Frame frame, Object l) {
        Object r;
        try {
            r = right.execute(frame);
        } catch (Unwind u) {
            frame.spill(base, l);
            throw u;
        }
        profile.record(l, r);
        return apply(frame, l, r);
    }

    @Override
    public final Object resumeAfter(Frame frame, int index, Object value) {
        if (index == FORWARD) {
            Object r = frame.unspill(base + 1);
            Object l = frame.unspill(base);
            frame.at = id;
            return value != PyNotImplemented.NOT_IMPLEMENTED ? value : BinaryOperation.withoutForward(frame, op, l, r);
        }
        return index == 0 ? withLeft(frame, value) : apply(frame, frame.unspill(base), value);
    }

    /** What the operands were. */
    public final OperandProfile profile() {
        return profile;
    }

    /** {@code l op r}. */
    protected Object apply(Frame frame, Object l, Object r) {
        return applySlow(frame, l, r);
    }

    /** The general case. */
    protected final Object applySlow(Frame frame, Object l, Object r) {
        frame.at = id;
        profile.recordTypes(l, r);
        return BinaryOperation.apply(frame, op, l, r);
    }

    /** The operator. */
    public final BinaryOp op() {
        return op;
    }

    /** Where operand 0 is kept when operand 1 leaves. */
    public final int base() {
        return base;
    }

    /** The first operand. */
    public final ExprNode left() {
        return left;
    }

    /** The second operand. */
    public final ExprNode right() {
        return right;
    }
}
