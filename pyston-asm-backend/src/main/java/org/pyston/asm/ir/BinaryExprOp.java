package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.BinaryNode;

/** A binary operator: unboxed where types are known or the profile speaks for them, else on objects. */
public final class BinaryExprOp extends ExprOp {
    private final BinaryNode binary;
    private final Speculation speculation;
    private final ExprOp left;
    private final ExprOp right;

    public BinaryExprOp(BinaryNode node, ExprOp left, ExprOp right) {
        super(node, left, right);
        this.binary = node;
        this.speculation = new Speculation(node.profile(), deopts);
        this.left = left;
        this.right = right;
    }

    @Override
    protected Type inferType(Inference inference) {
        return speculation.result(binary.op(), left.type(), right.type());
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value l = evaluate(b, left, right);
        b.pending(binary.base(), l);
        Value r = b.hold(right.emit(b));
        b.pop(1);
        Type type = type() == Type.OBJECT ? Type.OBJECT : speculation.arithmetic(binary.op(), left.type(), right.type());
        if (type == Type.OBJECT) {
            return Generic.binary(b, node, binary.op(), l, r, false);
        }
        b.pending(binary.base(), l);
        int state = b.state(node, 1, r);
        b.pop(1);
        speculation.emit(b, binary.op(), type, l, r, state);
        return Value.onStack(type());
    }

    @Override
    public String toString() {
        return binary.op() + super.toString();
    }
}
