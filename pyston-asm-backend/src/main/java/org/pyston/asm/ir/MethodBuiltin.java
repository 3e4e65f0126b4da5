package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.PlainCalls;
import org.pyston.nodes.Node;
import org.pyston.object.MethodDef;
import org.pyston.runtime.Frame;
import org.pyston.types.function.PyMethodDescriptor;

/** A known method of a built-in type that takes a frame: called without a look-up, and without the frame where that is safe. */
final class MethodBuiltin {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String METHOD = CodeBuilder.desc(PyMethodDescriptor.class);
    private static final String RULE = CodeBuilder.desc(PlainCalls.Rule.class);

    private final PyMethodDescriptor method;
    private final PlainCalls.Rule rule;

    private MethodBuiltin(PyMethodDescriptor method) {
        this.method = method;
        this.rule = method.owner().isBuiltin() ? PlainCalls.ruleOf(method) : null;
    }

    /** The method for a call with {@code count} arguments, the receiver not counted; null for other callables. */
    static MethodBuiltin of(Object callee, int count) {
        return callee instanceof PyMethodDescriptor d && count <= 2 && d.def().has(MethodDef.TAKES_FRAME)
                ? new MethodBuiltin(d) : null;
    }

    /** Writes the call; the receiver is the first argument. */
    Value emit(CodeBuilder b, Node node, Value[] arguments) {
        if (rule == null) {
            return published(b, node, arguments);
        }
        int result = b.newTemp(Type.OBJECT);
        Label done = new Label();
        b.leaving(b.callState(node, node.id), () -> {
            b.pushConstant(method, PyMethodDescriptor.class);
            b.getStatic(PlainCalls.Rule.class, rule.name(), PlainCalls.Rule.class);
            for (Value v : arguments) {
                b.push(v, Type.OBJECT);
            }
            b.invokeStatic(PlainCalls.class, "call", "(" + METHOD + RULE + OBJECT.repeat(arguments.length) + ")" + OBJECT);
        });
        b.var(Opcodes.ASTORE, result);
        b.var(Opcodes.ALOAD, result);
        b.getStatic(PlainCalls.class, "NOT_PLAIN", Object.class);
        b.jump(Opcodes.IF_ACMPNE, done);
        b.push(published(b, node, arguments));
        b.var(Opcodes.ASTORE, result);
        b.label(done);
        return Value.temp(Type.OBJECT, result);
    }

    private Value published(CodeBuilder b, Node node, Value[] arguments) {
        return b.contextCall(node, node.id, () -> {
            b.pushConstant(method, PyMethodDescriptor.class);
            b.pushFrame();
            for (Value v : arguments) {
                b.push(v, Type.OBJECT);
            }
            b.invokeVirtual(PyMethodDescriptor.class, "call" + (arguments.length - 1), "("
                    + CodeBuilder.desc(Frame.class) + OBJECT.repeat(arguments.length) + ")" + OBJECT);
        });
    }
}
