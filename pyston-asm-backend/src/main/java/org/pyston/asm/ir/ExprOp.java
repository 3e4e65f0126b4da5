package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Operators;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.Node;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Frame;

/** An operation that gives a value. */
public abstract class ExprOp {
    private static final ExprOp[] NO_OPERANDS = new ExprOp[0];

    /** The node whose value this is. */
    public final Node node;
    /** The operations whose values it uses. */
    protected final ExprOp[] operands;
    /** How often guards of the node had failed when the code was made: profiles may change while it is compiled. */
    protected final int deopts;
    private Type type = Type.NONE;

    protected ExprOp(Node node, ExprOp... operands) {
        this.node = node;
        this.deopts = node.deopts;
        this.operands = operands == null ? NO_OPERANDS : operands;
    }

    /** The representation of the value. */
    public final Type type() {
        return type;
    }

    /** Infers the type, after those of the operands. */
    public final void infer(Inference inference) {
        for (ExprOp operand : operands) {
            operand.infer(inference);
        }
        type = inference.join(type, inferType(inference));
    }

    /** The type, from what is known now. */
    protected abstract Type inferType(Inference inference);

    /** Writes the computation. */
    public abstract Value emit(CodeBuilder b);

    /** Whether it, or an operand, assigns variables: then values of variables read before must be copied. */
    public boolean storesVariables() {
        for (ExprOp operand : operands) {
            if (operand.storesVariables()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a guard of the node has failed before: it is not speculated on again. */
    protected final boolean mayNotSpeculate() {
        return deopts > 0;
    }

    /** Writes a jump to {@code target} when the truth of the value is {@code when}. */
    public void branch(CodeBuilder b, Label target, boolean when) {
        int mark = b.mark();
        Value v = emit(b);
        if (v.kind() == Value.Kind.CONSTANT) {
            if (ObjectIsTrue.isTrue(null, v.constant()) == when) {
                b.jump(Opcodes.GOTO, target);
            }
            return;
        }
        switch (v.type()) {
            case BOOL:
                b.push(v);
                break;
            case LONG:
                b.push(v);
                b.insn(Opcodes.LCONST_0);
                b.insn(Opcodes.LCMP);
                break;
            case DOUBLE:
                b.push(v);
                b.insn(Opcodes.DCONST_0);
                b.insn(Opcodes.DCMPL);
                break;
            default:
                pushTruth(b, v);
                break;
        }
        b.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
        b.release(mark);
    }

    /** The number of the node at whose place the truth of the value is asked for. */
    int truthPlace() {
        return node.id;
    }

    private void pushTruth(CodeBuilder b, Value value) {
        Value v = b.hold(value);
        b.push(v);
        b.invokeStatic(Operators.class, "truth", "(Ljava/lang/Object;)I");
        int truth = b.newTemp(Type.BOOL);
        b.var(Opcodes.ISTORE, truth);
        b.var(Opcodes.ILOAD, truth);
        if (!mayNotSpeculate()) {
            b.jump(Opcodes.IFLT, b.failure(b.state(node, LeftCode.DONE, v)));
        } else {
            Label known = new Label();
            b.jump(Opcodes.IFGE, known);
            b.publish(truthPlace());
            b.leaving(b.callState(node, truthPlace()), () -> {
                b.pushFrame();
                b.push(v);
                b.invokeStatic(ObjectIsTrue.class, "isTrue", "(" + CodeBuilder.desc(Frame.class) + "Ljava/lang/Object;)Z");
            });
            b.var(Opcodes.ISTORE, truth);
            b.label(known);
        }
        b.var(Opcodes.ILOAD, truth);
    }

    /** Evaluates an operand, in a place where it stays while {@code next} operands are evaluated. */
    protected static Value evaluate(CodeBuilder b, ExprOp operand, ExprOp... next) {
        Value v = operand.emit(b);
        for (ExprOp n : next) {
            if (n.storesVariables()) {
                return b.copy(v);
            }
        }
        return b.hold(v);
    }

    /** A line for dumps. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('#').append(node.id).append(':').append(type);
        String separator = "(";
        for (ExprOp operand : operands) {
            text.append(separator).append(operand);
            separator = ", ";
        }
        return operands.length == 0 ? text.toString() : text.append(')').toString();
    }
}
