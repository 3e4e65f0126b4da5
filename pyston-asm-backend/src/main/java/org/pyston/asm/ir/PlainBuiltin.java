package org.pyston.asm.ir;

import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.Node;
import org.pyston.object.MethodDef;
import org.pyston.runtime.Frame;
import org.pyston.types.function.PyBuiltinFunction;
import org.pyston.types.function.PyMethodDescriptor;

/** A declared builtin whose Java method takes no frame, so that it runs no Python code: called without publishing one. */
final class PlainBuiltin {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final Object callee;

    private PlainBuiltin(Object callee) {
        this.callee = callee;
    }

    /** The builtin for a call with {@code count} arguments, a method's receiver not counted; null for other callables. */
    static PlainBuiltin of(Object callee, int count) {
        if (callee instanceof PyMethodDescriptor d) {
            return count <= 2 && isPlain(d.def(), count) ? new PlainBuiltin(d) : null;
        }
        if (callee instanceof PyBuiltinFunction f && f.getClass() == PyBuiltinFunction.class) {
            return count <= 3 && isPlain(f.def, count) ? new PlainBuiltin(f) : null;
        }
        return null;
    }

    private static boolean isPlain(MethodDef def, int count) {
        return !def.has(MethodDef.TAKES_FRAME) && def.takes(count);
    }

    /** Writes the call; a method has its receiver as the first argument. */
    Value emit(CodeBuilder b, Node node, Value[] arguments) {
        Class<?> owner = callee instanceof PyMethodDescriptor ? PyMethodDescriptor.class : PyBuiltinFunction.class;
        int count = arguments.length - (owner == PyMethodDescriptor.class ? 1 : 0);
        b.pushConstant(callee, owner);
        b.insn(Opcodes.ACONST_NULL);
        for (Value v : arguments) {
            b.push(v, Type.OBJECT);
        }
        b.leaving(b.callState(node, node.id), () -> b.invokeVirtual(owner, "call" + count, "("
                + CodeBuilder.desc(Frame.class) + OBJECT.repeat(arguments.length) + ")" + OBJECT));
        return b.hold(Value.onStack(Type.OBJECT));
    }
}
