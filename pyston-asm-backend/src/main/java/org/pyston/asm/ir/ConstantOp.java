package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.Node;

/** A constant. */
public final class ConstantOp extends ExprOp {
    /** The value. */
    public final Object value;

    public ConstantOp(Node node, Object value) {
        super(node);
        this.value = value;
    }

    @Override
    protected Type inferType(Inference inference) {
        return Type.of(value);
    }

    @Override
    public Value emit(CodeBuilder b) {
        return Value.constant(value);
    }
}
