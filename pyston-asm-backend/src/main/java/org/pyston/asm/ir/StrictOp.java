package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.StrictNode;
import org.pyston.runtime.Frame;

/** An operation that the interpreter applies, on the published frame, to operands that compiled code has evaluated. */
public final class StrictOp extends ExprOp {
    private final StrictNode strict;

    public StrictOp(StrictNode node, ExprOp[] operands) {
        super(node, operands);
        this.strict = node;
    }

    @Override
    protected Type inferType(Inference inference) {
        return Type.OBJECT;
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value[] values = new Value[operands.length];
        CallExprOp.evaluateAll(b, operands, values, strict.base());
        return apply(b, strict, values);
    }

    /** Has the interpreter apply the node's operation. */
    static Value apply(CodeBuilder b, StrictNode node, Value[] values) {
        return b.contextCall(node, node.id, () -> {
            b.pushConstant(node, StrictNode.class);
            b.pushFrame();
            b.pushArray(values);
            b.invokeVirtual(StrictNode.class, "applyTo", "(" + CodeBuilder.desc(Frame.class)
                    + "[Ljava/lang/Object;)Ljava/lang/Object;");
        });
    }

    @Override
    public String toString() {
        return node.getClass().getSimpleName() + " " + super.toString();
    }
}
