package org.pyston.asm.ir;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.asm.support.Containers;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.expr.SubscriptNode;
import org.pyston.object.PyNone;

/** {@code object[key]}, read. */
public final class SubscriptOp extends ExprOp {
    private final SubscriptNode subscript;
    private final ExprOp object;
    private final ExprOp key;
    private final ItemRead read;
    private final int kinds;

    public SubscriptOp(SubscriptNode node, ExprOp object, ExprOp key) {
        super(node, object, key);
        this.subscript = node;
        this.object = object;
        this.key = key;
        this.kinds = node.kinds();
        this.read = new ItemRead(node, node.base(), node.id, node.containers(), node.keysAreInts(), node.kinds());
    }

    @Override
    protected Type inferType(Inference inference) {
        return Type.ofKinds(kinds);
    }

    /** The slice between two ints, or from the beginning, or to the end; null when the key is something else. */
    private DisplayOp slice() {
        if (!(key instanceof DisplayOp d) || !d.isSlice() || type().isPrimitive()) {
            return null;
        }
        boolean plain = isAbsent(d.operands[2]);
        for (int i = 0; i < 2; i++) {
            plain &= isAbsent(d.operands[i]) || d.operands[i].type() == Type.LONG;
        }
        return plain ? d : null;
    }

    private static boolean isAbsent(ExprOp bound) {
        return bound instanceof ConstantOp c && c.value == PyNone.NONE;
    }

    /** Writes the read of a slice without a slice object where the sequence is a list, string or tuple. */
    private Value emitSlice(CodeBuilder b, DisplayOp slice) {
        Value o = evaluate(b, object, key);
        b.pending(subscript.base(), o);
        Value[] bounds = new Value[slice.operands.length];
        CallExprOp.evaluateAll(b, slice.operands, bounds, slice.base());
        b.pop(1);
        int result = b.newTemp(Type.OBJECT);
        Label done = new Label();
        b.push(o, Type.OBJECT);
        b.push(isAbsent(slice.operands[0]) ? Value.constant(0L) : bounds[0], Type.LONG);
        b.push(isAbsent(slice.operands[1]) ? Value.constant(Long.MAX_VALUE) : bounds[1], Type.LONG);
        b.invokeStatic(Containers.class, "between", "(Ljava/lang/Object;JJ)Ljava/lang/Object;");
        b.var(Opcodes.ASTORE, result);
        b.var(Opcodes.ALOAD, result);
        b.jump(Opcodes.IFNONNULL, done);
        b.push(read.emit(b, o, DisplayOp.emitSlice(b, bounds)));
        b.var(Opcodes.ASTORE, result);
        b.label(done);
        Value v = Value.temp(Type.OBJECT, result);
        b.leaveWhenTraced(node, v);
        return v;
    }

    @Override
    public Value emit(CodeBuilder b) {
        DisplayOp slice = slice();
        if (slice != null) {
            return emitSlice(b, slice);
        }
        Value o = evaluate(b, object, key);
        b.pending(subscript.base(), o);
        Value k = b.hold(key.emit(b));
        b.pop(1);
        Value result = read.emit(b, o, read.key(b, o, k));
        if (result.type() != Type.OBJECT) {
            return result;
        }
        if (read.isGeneral()) {
            b.leaveWhenTraced(node, result);
        }
        if (!type().isPrimitive()) {
            return result;
        }
        b.unbox(result, type(), b.failure(b.state(node, LeftCode.DONE, result)));
        return Value.onStack(type());
    }
}
