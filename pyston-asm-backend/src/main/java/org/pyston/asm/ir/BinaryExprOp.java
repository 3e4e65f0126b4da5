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
    private final OperatorMethod method;

    public BinaryExprOp(BinaryNode node, ExprOp left, ExprOp right, Callee.Finder finder) {
        super(node, left, right);
        this.binary = node;
        this.speculation = new Speculation(node.profile(), deopts);
        this.left = left;
        this.right = right;
        this.method = OperatorMethod.of(node.op(), node.profile(), deopts, finder);
    }

    /** Whether a method is called directly: not where the types of operands exclude it. */
    private boolean callsMethod() {
        return method != null && !left.type().isPrimitive();
    }

    @Override
    protected Type inferType(Inference inference) {
        if (callsMethod()) {
            return method.result();
        }
        return speculation.result(binary.op(), left.type(), right.type());
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value l = evaluate(b, left, right);
        b.pending(binary.base(), l);
        Value r = b.hold(right.emit(b));
        b.pop(1);
        if (callsMethod()) {
            return method.emit(b, binary, l, r);
        }
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
        return (callsMethod() ? "direct " : "") + binary.op() + super.toString();
    }
}
