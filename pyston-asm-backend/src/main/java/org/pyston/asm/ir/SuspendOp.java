package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.frame.Completion;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.expr.SuspendingNode;
import org.pyston.nodes.expr.YieldFromNode;
import org.pyston.nodes.expr.YieldNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.generator.AsyncGeneratorValue;

/**
 * {@code yield}, {@code yield from} or {@code await}: the frame gets the variables, the pending operands and the iterators of
 * the loops around, the code returns, and is entered again after the expression.
 */
public final class SuspendOp extends ExprOp {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    private final SuspendingNode suspending;
    private final ExprOp value;
    private final int[] stored;

    /**
     * @param value the operand; null when the interpreter evaluates it
     * @param stored the slots that the interpreter writes
     */
    public SuspendOp(SuspendingNode node, ExprOp value, int[] stored) {
        super(node, value == null ? null : new ExprOp[] {value});
        this.suspending = node;
        this.value = value;
        this.stored = stored;
    }

    @Override
    protected Type inferType(Inference inference) {
        for (int slot : stored) {
            inference.assign(slot, Type.OBJECT);
        }
        return Type.OBJECT;
    }

    @Override
    public Value emit(CodeBuilder b) {
        return suspending instanceof YieldNode && value != null ? emitYield(b) : emitDelegation(b);
    }

    private Value emitYield(CodeBuilder b) {
        Value v = b.hold(value.emit(b));
        b.suspensions.suspend(node.id);
        b.pushFrame();
        boolean async = ((YieldNode) suspending).isAsync();
        if (async) {
            b.type(Opcodes.NEW, AsyncGeneratorValue.class);
            b.insn(Opcodes.DUP);
        }
        b.push(v, Type.OBJECT);
        if (async) {
            b.invokeSpecial(AsyncGeneratorValue.class, "<init>", "(" + OBJECT + ")V");
        }
        b.putField(Frame.class, "transfer", OBJECT);
        returnYield(b);
        b.suspensions.resume(node.id);
        return sent(b);
    }

    private static void returnYield(CodeBuilder b) {
        b.getStatic(Completion.class, "YIELD", Completion.class);
        b.insn(Opcodes.ARETURN);
    }

    /** The value that was sent. */
    private static Value sent(CodeBuilder b) {
        b.var(Opcodes.ALOAD, b.suspensions.sentVar);
        return b.hold(Value.onStack(Type.OBJECT));
    }

    private Value emitDelegation(CodeBuilder b) {
        int result = b.newTemp(Type.OBJECT);
        Label done = new Label();
        Value operand = value == null ? null : b.hold(value.emit(b));
        if (value == null) {
            b.suspensions.suspend(node.id); // the interpreter reads the temporaries of the statement around
        } else {
            b.publish(node.id);
        }
        b.leavingWithStores(b.uncountedState(node, LeftCode.DONE, null, FrameState.KEEP), stored, () -> {
            b.pushConstant(node, value == null ? SuspendingNode.class : YieldFromNode.class);
            b.pushFrame();
            if (value == null) {
                b.invokeVirtual(SuspendingNode.class, "executeAsStatement", "(" + FRAME + ")" + OBJECT);
            } else {
                b.push(operand, Type.OBJECT);
                b.invokeVirtual(YieldFromNode.class, "begin", "(" + FRAME + OBJECT + ")" + OBJECT);
            }
        });
        b.var(Opcodes.ASTORE, result);
        b.reload(stored);
        Label ended = new Label();
        b.var(Opcodes.ALOAD, result);
        b.getStatic(Completion.class, "YIELD", Completion.class);
        b.jump(Opcodes.IF_ACMPNE, ended);
        b.suspensions.save();
        returnYield(b);
        b.label(ended);
        b.jump(Opcodes.GOTO, done);
        b.suspensions.resume(node.id);
        b.leaving(b.uncountedState(node, LeftCode.DONE, null, FrameState.KEEP), () -> {
            b.pushConstant(node, SuspendingNode.class);
            b.pushFrame();
            b.var(Opcodes.ALOAD, b.suspensions.sentVar);
            b.insn(Opcodes.ACONST_NULL);
            b.invokeVirtual(SuspendingNode.class, "resumeAt", "(" + FRAME + OBJECT + CodeBuilder.desc(PyException.class) + ")"
                    + OBJECT);
        });
        b.var(Opcodes.ASTORE, result);
        returnIfYield(b, result);
        b.label(done);
        Value v = Value.temp(Type.OBJECT, result);
        b.leaveWhenTraced(node, v);
        return v;
    }

    private static void returnIfYield(CodeBuilder b, int result) {
        Label go = new Label();
        b.var(Opcodes.ALOAD, result);
        b.getStatic(Completion.class, "YIELD", Completion.class);
        b.jump(Opcodes.IF_ACMPNE, go);
        returnYield(b);
        b.label(go);
    }
}
