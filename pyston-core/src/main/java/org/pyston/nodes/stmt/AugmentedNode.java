package org.pyston.nodes.stmt;

import org.pyston.frame.Unwind;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.object.BinaryOp;
import org.pyston.ops.BinaryOperation;
import org.pyston.profile.OperandProfile;
import org.pyston.runtime.Frame;

/**
 * {@code target op= value}. Operands are those of the target ({@code object}, {@code key}), the target's old value, and the
 * value; subclasses read and write one kind of target.
 */
public abstract class AugmentedNode extends StmtNode {
    private final int base;
    private final BinaryOp op;
    private final ExprNode[] targetOperands;
    private final ExprNode value;
    private final OperandProfile profile = new OperandProfile();

    protected AugmentedNode(int id, int base, BinaryOp op, ExprNode[] targetOperands, ExprNode value) {
        super(id);
        this.base = base;
        this.op = op;
        this.targetOperands = adoptAll(targetOperands, 0);
        this.value = adopt(value, targetOperands.length);
    }

    /** The target's value. */
    protected abstract Object read(Frame frame, Object[] operands);

    /** Gives the target a value. */
    protected abstract void write(Frame frame, Object[] operands, Object v);

    @Override
    public Object execute(Frame frame) {
        return withTarget(frame, org.pyston.nodes.Operands.evaluate(frame, targetOperands, base));
    }

    private Object withTarget(Frame frame, Object[] operands) {
        frame.at = id;
        Object old = read(frame, operands);
        Object v;
        try {
            v = value.execute(frame);
        } catch (Unwind u) {
            frame.spill(base, operands, operands.length);
            frame.spill(base + operands.length, old);
            throw u;
        }
        return finish(frame, operands, old, v);
    }

    private Object finish(Frame frame, Object[] operands, Object old, Object v) {
        profile.record(old, v);
        if (old instanceof Long a && v instanceof Long b && op == BinaryOp.ADD) {
            long x = a;
            long y = b;
            long sum = x + y;
            if (((x ^ sum) & (y ^ sum)) >= 0) {
                write(frame, operands, sum);
                return null;
            }
        } else if (old instanceof Double a && v instanceof Double b) {
            double x = a;
            double y = b;
            if (op == BinaryOp.ADD || op == BinaryOp.SUB || op == BinaryOp.MUL) {
                write(frame, operands, op == BinaryOp.ADD ? x + y : op == BinaryOp.SUB ? x - y : x * y);
                return null;
            }
        }
        frame.at = id;
        write(frame, operands, BinaryOperation.inPlace(frame, op, old, v));
        return null;
    }

    /** What the operands were. */
    public final OperandProfile profile() {
        return profile;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object v) {
        if (index < targetOperands.length) {
            return withTarget(frame, org.pyston.nodes.Operands.resume(frame, targetOperands, base, index, v));
        }
        Object[] operands = new Object[targetOperands.length];
        frame.unspill(base, operands, operands.length);
        return finish(frame, operands, frame.unspill(base + operands.length), v);
    }

    /** Where the target's operands and old value are kept. */
    public final int base() {
        return base;
    }

    /** The operator. */
    public final BinaryOp op() {
        return op;
    }

    /** The operands of the target. */
    public final ExprNode[] targetOperands() {
        return targetOperands;
    }

    /** The value. */
    public final ExprNode value() {
        return value;
    }
}
