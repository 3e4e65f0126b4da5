package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.BinaryNode;

/** A binary operator: unboxed where types are known or the profile speaks for them, else on objects. */
public final class BinaryExprOp extends ExprOp {
    private final BinaryNode binary;
    private final int leftKinds;
    private final int rightKinds;
    private final ExprOp left;
    private final ExprOp right;

    public BinaryExprOp(BinaryNode node, ExprOp left, ExprOp right) {
        super(node, left, right);
        this.binary = node;
        this.leftKinds = node.profile().left();
        this.rightKinds = node.profile().right();
        this.left = left;
        this.right = right;
    }

    private Type speculated(ExprOp operand, int kinds) {
        return operand.type() != Type.OBJECT ? operand.type() : Type.ofKinds(kinds);
    }

    private Type operandType() {
        if (mayNotSpeculate()) {
            return Type.OBJECT;
        }
        Type l = speculated(left, leftKinds);
        Type r = speculated(right, rightKinds);
        return Arithmetic.operandType(binary.op(), l, r);
    }

    @Override
    protected Type inferType(Inference inference) {
        if (left.type() == Type.NONE || right.type() == Type.NONE) {
            return Type.NONE;
        }
        return Arithmetic.resultType(binary.op(), operandType());
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value l = evaluate(b, left, right);
        b.pending(binary.base(), l);
        Value r = b.hold(right.emit(b));
        b.pop(1);
        Type type = type() == Type.OBJECT ? Type.OBJECT : operandType();
        if (type == Type.OBJECT) {
            return Generic.binary(b, node, binary.op(), l, r, false);
        }
        b.pending(binary.base(), l);
        int state = b.state(node, 1, r);
        b.pop(1);
        Value lu = Generic.unboxed(b, l, speculated(left, leftKinds), state);
        Value ru = Generic.unboxed(b, r, speculated(right, rightKinds), state);
        Arithmetic.emit(b, binary.op(), type, lu, ru, state);
        return Value.onStack(type());
    }

    @Override
    public String toString() {
        return binary.op() + super.toString();
    }
}
