package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.expr.AttributeNode;

/** {@code object.name}, read. */
public final class AttributeOp extends ExprOp {
    private final AttributeNode attribute;
    private final ExprOp object;
    private final AttributeRead read;

    public AttributeOp(AttributeNode node, ExprOp object) {
        super(node, object);
        this.attribute = node;
        this.object = object;
        this.read = new AttributeRead(node, node.site(), node.kinds());
    }

    @Override
    protected Type inferType(Inference inference) {
        return read.type();
    }

    @Override
    public Value emit(CodeBuilder b) {
        return read.emit(b, b.hold(object.emit(b)));
    }

    @Override
    public String toString() {
        return attribute.site().name() + " " + super.toString();
    }
}
