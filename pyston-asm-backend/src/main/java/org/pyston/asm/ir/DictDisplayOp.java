package org.pyston.asm.ir;

import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.emit.Variable;
import org.pyston.asm.support.Containers;
import org.pyston.nodes.expr.DictDisplayNode;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;

/** {@code {key: value, …}} whose keys are hashed when all keys and values are known. */
public final class DictDisplayOp extends ExprOp {
    private static final String DICT = CodeBuilder.desc(PyDict.class);

    private final DictDisplayNode display;

    public DictDisplayOp(DictDisplayNode node, ExprOp[] pairs) {
        super(node, pairs);
        this.display = node;
    }

    @Override
    protected Type inferType(Inference inference) {
        inference.assign(display.temp(), Type.OBJECT);
        return Type.OBJECT;
    }

    @Override
    public Value emit(CodeBuilder b) {
        b.type(Opcodes.NEW, PyDict.class);
        b.insn(Opcodes.DUP);
        b.invokeSpecial(PyDict.class, "<init>", "()V");
        if (operands.length == 0) {
            return b.hold(Value.onStack(Type.OBJECT));
        }
        Variable temp = b.variable(display.temp());
        b.store(temp);
        Value[] values = new Value[operands.length];
        for (int i = 0; i < operands.length; i++) {
            ExprOp[] rest = Arrays.copyOfRange(operands, i + 1, operands.length);
            b.pending(display.base(), Value.array(operands.length, Arrays.copyOf(values, i)));
            values[i] = evaluate(b, operands[i], rest);
            b.pop(1);
        }
        Label done = new Label();
        pushAll(b, temp, values);
        b.invokeStatic(Containers.class, "putPairs", "(" + DICT + "[Ljava/lang/Object;)Z");
        b.jump(Opcodes.IFNE, done);
        b.publish(node.id);
        b.leaving(b.callState(node, node.id), () -> {
            b.pushFrame();
            pushAll(b, temp, values);
            b.invokeStatic(Containers.class, "putPairs", "(" + CodeBuilder.desc(Frame.class) + DICT + "[Ljava/lang/Object;)V");
        });
        b.label(done);
        b.var(Opcodes.ALOAD, temp.index);
        Value result = b.hold(Value.onStack(Type.OBJECT));
        b.clear(temp);
        b.leaveWhenTraced(node, result);
        return result;
    }

    private static void pushAll(CodeBuilder b, Variable dict, Value[] values) {
        b.var(Opcodes.ALOAD, dict.index);
        b.type(Opcodes.CHECKCAST, PyDict.class);
        b.pushArray(values);
    }
}
