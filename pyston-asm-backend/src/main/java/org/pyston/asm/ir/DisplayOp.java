package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Containers;
import org.pyston.nodes.expr.DisplayNode;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PySet;
import org.pyston.types.slice.PySlice;
import org.pyston.types.tuple.PyTuple;

/** A tuple, list, set or slice of its operands. */
public final class DisplayOp extends ExprOp {
    private final DisplayNode display;

    public DisplayOp(DisplayNode node, ExprOp[] operands) {
        super(node, operands);
        this.display = node;
    }

    @Override
    protected Type inferType(Inference inference) {
        return Type.OBJECT;
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value[] values = new Value[operands.length];
        CallExprOp.evaluateAll(b, operands, values, display.base());
        String objects = "[Ljava/lang/Object;";
        switch (display.kind()) {
            case TUPLE -> {
                b.pushArray(values);
                b.invokeStatic(PyTuple.class, "of", "(" + objects + ")" + CodeBuilder.desc(PyTuple.class));
            }
            case LIST -> emitList(b, values);
            case SET -> {
                return set(b, values);
            }
            default -> {
                return emitSlice(b, values);
            }
        }
        return b.hold(Value.onStack(Type.OBJECT));
    }

    boolean isSlice() {
        return display.kind() == DisplayNode.Kind.SLICE;
    }

    /** Where operand 0 is kept when a later one leaves. */
    int base() {
        return display.base();
    }

    /** Writes a slice of start, stop and step. */
    static Value emitSlice(CodeBuilder b, Value[] bounds) {
        b.pushArray(bounds);
        b.invokeStatic(Containers.class, "slice", "([Ljava/lang/Object;)" + CodeBuilder.desc(PySlice.class));
        return b.hold(Value.onStack(Type.OBJECT));
    }

    /** Items that are all ints, or all floats, go into the list unboxed. */
    private static void emitList(CodeBuilder b, Value[] values) {
        Type type = Type.NONE;
        for (Value v : values) {
            type = type.join(v.type());
        }
        String list = CodeBuilder.desc(PyList.class);
        if (type == Type.LONG || type == Type.DOUBLE) {
            b.pushArray(type, values);
            b.invokeStatic(PyList.class, type == Type.LONG ? "ofLongs" : "ofDoubles", "([" + type.descriptor + ")" + list);
        } else {
            b.pushArray(values);
            b.invokeStatic(PyList.class, "of", "([Ljava/lang/Object;)" + list);
        }
    }

    private Value set(CodeBuilder b, Value[] values) {
        int result = b.newTemp(Type.OBJECT);
        Label done = new Label();
        b.pushArray(values);
        b.invokeStatic(Containers.class, "setOf", "([Ljava/lang/Object;)" + CodeBuilder.desc(PySet.class));
        b.var(Opcodes.ASTORE, result);
        b.var(Opcodes.ALOAD, result);
        b.jump(Opcodes.IFNONNULL, done);
        b.push(StrictOp.apply(b, display, values));
        b.var(Opcodes.ASTORE, result);
        b.label(done);
        return Value.temp(Type.OBJECT, result);
    }
}
