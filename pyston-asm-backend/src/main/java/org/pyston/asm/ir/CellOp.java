package org.pyston.asm.ir;

import org.objectweb.asm.Opcodes;
import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.frame.LeftCode;
import org.pyston.nodes.Node;
import org.pyston.nodes.expr.CellNode;
import org.pyston.types.function.PyCell;

/** Reads a variable that functions share. */
public final class CellOp extends ExprOp {
    private final CellNode cell;
    private final int kinds;

    /** {@code where}: the node at which the interpreter goes on; {@code cell} itself, or a statement that begins with it. */
    public CellOp(Node where, CellNode cell) {
        super(where);
        this.cell = cell;
        this.kinds = cell.kinds();
    }

    @Override
    protected Type inferType(Inference inference) {
        return mayNotSpeculate() ? Type.OBJECT : Type.ofKinds(kinds);
    }

    @Override
    public Value emit(CodeBuilder b) {
        b.var(Opcodes.ALOAD, b.variable(cell.slot()).index);
        b.type(Opcodes.CHECKCAST, PyCell.class);
        b.getField(PyCell.class, "value", "Ljava/lang/Object;");
        if (type().isPrimitive()) {
            int mark = b.mark();
            Value boxed = b.hold(Value.onStack(Type.OBJECT));
            b.unbox(boxed, type(), b.failure(b.state(node, LeftCode.START, null)));
            b.release(mark);
            return Value.onStack(type());
        }
        Value v = b.hold(Value.onStack(Type.OBJECT));
        b.push(v);
        b.jump(Opcodes.IFNULL, b.failure(b.uncountedState(node, LeftCode.START, null, node.id)));
        return v;
    }
}
