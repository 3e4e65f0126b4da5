package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.expr.SubscriptNode;

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

    @Override
    public Value emit(CodeBuilder b) {
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
