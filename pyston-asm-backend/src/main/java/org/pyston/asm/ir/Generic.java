package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Numbers;
import org.pyston.nodes.Node;
import org.pyston.object.BinaryOp;
import org.pyston.object.CompareOp;
import org.pyston.ops.BinaryOperation;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;

/** Operations on objects: numbers without a frame, everything else as the interpreter does it. */
final class Generic {
    private static final String OBJECTS = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";
    private static final String FRAME = CodeBuilder.desc(Frame.class);

    private Generic() {
    }

    /** The unboxed form of a value, in a temporary; leaves in {@code state} when it is of another type. */
    static Value unboxed(CodeBuilder b, Value v, Type type, int state) {
        if (v.type() != Type.OBJECT || !type.isPrimitive()) {
            return v;
        }
        b.unbox(v, type, b.failure(state));
        return b.hold(Value.onStack(type));
    }

    /** {@code l op r} or {@code l op= r} for any operands. */
    static Value binary(CodeBuilder b, Node node, BinaryOp op, Value l, Value r, boolean inPlace) {
        int result = b.newTemp(Type.OBJECT);
        Label done = new Label();
        String quick = Numbers.method(op);
        if (quick != null) {
            b.push(l, Type.OBJECT);
            b.push(r, Type.OBJECT);
            b.invokeStatic(Numbers.class, quick, OBJECTS);
            b.var(Opcodes.ASTORE, result);
            b.var(Opcodes.ALOAD, result);
            b.jump(Opcodes.IFNONNULL, done);
        }
        Runnable call = () -> {
            b.pushFrame();
            b.getStatic(BinaryOp.class, op.name(), BinaryOp.class);
            b.push(l, Type.OBJECT);
            b.push(r, Type.OBJECT);
            b.invokeStatic(BinaryOperation.class, inPlace ? "inPlace" : "apply", "(" + FRAME + CodeBuilder.desc(BinaryOp.class)
                    + "Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
        };
        // The value of an in-place operation is not that of its statement, so code cannot leave with it.
        Value slow = inPlace ? b.untracedCall(node, node.id, call) : b.contextCall(node, node.id, call);
        b.push(slow);
        b.var(Opcodes.ASTORE, result);
        b.label(done);
        return Value.temp(Type.OBJECT, result);
    }

    /** {@code l op r} for any operands, an object. */
    static Value compare(CodeBuilder b, Node node, CompareOp op, Value l, Value r) {
        int result = b.newTemp(Type.OBJECT);
        Label done = new Label();
        b.getStatic(CompareOp.class, op.name(), CompareOp.class);
        b.push(l, Type.OBJECT);
        b.push(r, Type.OBJECT);
        b.invokeStatic(Numbers.class, "compare", "(" + CodeBuilder.desc(CompareOp.class)
                + "Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
        b.var(Opcodes.ASTORE, result);
        b.var(Opcodes.ALOAD, result);
        b.jump(Opcodes.IFNONNULL, done);
        Value slow = b.contextCall(node, node.id, () -> {
            b.pushFrame();
            b.push(l, Type.OBJECT);
            b.push(r, Type.OBJECT);
            b.getStatic(CompareOp.class, op.name(), CompareOp.class);
            b.invokeStatic(ObjectRichCompare.class, "compare", "(" + FRAME + "Ljava/lang/Object;Ljava/lang/Object;"
                    + CodeBuilder.desc(CompareOp.class) + ")Ljava/lang/Object;");
        });
        b.push(slow);
        b.var(Opcodes.ASTORE, result);
        b.label(done);
        return Value.temp(Type.OBJECT, result);
    }
}
