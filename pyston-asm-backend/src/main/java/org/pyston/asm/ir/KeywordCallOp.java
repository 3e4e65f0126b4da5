package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.call.KeywordCallNode;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A call with keywords: by value. */
public final class KeywordCallOp extends ExprOp {
    private final KeywordCallNode call;
    private final int kinds;

    public KeywordCallOp(KeywordCallNode node, ExprOp[] operands) {
        super(node, operands);
        this.call = node;
        this.kinds = node.kinds();
    }

    @Override
    protected Type inferType(Inference inference) {
        return mayNotSpeculate() ? Type.OBJECT : Type.ofKinds(kinds);
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value[] values = new Value[operands.length];
        CallExprOp.evaluateAll(b, operands, values, call.base());
        Value[] arguments = java.util.Arrays.copyOfRange(values, 1, values.length);
        String object = "Ljava/lang/Object;";
        Value result = b.contextCall(node, node.id, () -> {
            b.pushFrame();
            b.push(values[0], Type.OBJECT);
            b.pushArray(arguments);
            if (call.names().length == 0) {
                b.insn(org.objectweb.asm.Opcodes.ACONST_NULL);
            } else {
                b.pushConstant(call.names(), PyStr[].class);
            }
            b.invokeStatic(ObjectCall.class, "call", "(" + CodeBuilder.desc(Frame.class) + object + "[" + object
                    + CodeBuilder.desc(PyStr[].class) + ")" + object);
        });
        if (!type().isPrimitive()) {
            return result;
        }
        b.unbox(result, type(), b.failure(b.state(node, org.pyston.frame.LeftCode.DONE, result)));
        return Value.onStack(type());
    }
}
