package org.pyston.asm.ir;

import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.UnaryNode;
import org.pyston.object.UnaryOp;
import org.pyston.ops.UnaryOperation;
import org.pyston.runtime.Frame;

/** {@code -x}, {@code +x} and {@code ~x}. */
public final class UnaryExprOp extends ExprOp {
    private final UnaryNode unary;
    private final int kinds;
    private final ExprOp operand;

    public UnaryExprOp(UnaryNode node, ExprOp operand) {
        super(node, operand);
        this.unary = node;
        this.kinds = node.kinds();
        this.operand = operand;
    }

    private Type operandType() {
        Type t = operand.type() != Type.OBJECT || mayNotSpeculate() ? operand.type() : Type.ofKinds(kinds);
        return t == Type.LONG && !mayNotSpeculate() || t == Type.DOUBLE && unary.op() != UnaryOp.INVERT ? t : Type.OBJECT;
    }

    @Override
    protected Type inferType(Inference inference) {
        return operand.type() == Type.NONE ? Type.NONE : operandType();
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value v = b.hold(operand.emit(b));
        if (!type().isPrimitive()) {
            return b.contextCall(node, node.id, () -> {
                b.pushFrame();
                b.getStatic(UnaryOp.class, unary.op().name(), UnaryOp.class);
                b.push(v, Type.OBJECT);
                b.invokeStatic(UnaryOperation.class, "apply", "(" + CodeBuilder.desc(Frame.class)
                        + CodeBuilder.desc(UnaryOp.class) + "Ljava/lang/Object;)Ljava/lang/Object;");
            });
        }
        int state = b.state(node, 0, v);
        Value u = Generic.unboxed(b, v, type(), state);
        if (unary.op() == UnaryOp.POSITIVE) {
            return u;
        }
        b.push(u);
        if (type() == Type.DOUBLE) {
            b.insn(Opcodes.DNEG);
        } else if (unary.op() == UnaryOp.NEGATIVE) {
            b.speculating(state, () -> b.invokeStatic(Math.class, "negateExact", "(J)J"));
        } else {
            b.pushLong(-1);
            b.insn(Opcodes.LXOR);
        }
        return Value.onStack(type());
    }
}
