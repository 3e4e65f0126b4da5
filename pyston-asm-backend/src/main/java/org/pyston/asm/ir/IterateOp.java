package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.comprehension.IterateNode;
import org.pyston.profile.ContainerKind;

/** {@code iter(x)} of the outermost iterable of a generator expression. */
public final class IterateOp extends ExprOp {
    public IterateOp(IterateNode node, ExprOp iterable) {
        super(node, iterable);
    }

    @Override
    protected Type inferType(Inference inference) {
        return Type.OBJECT;
    }

    @Override
    public Value emit(CodeBuilder b) {
        return new IteratorLoop(b, node, node.id, ContainerKind.OTHER).iter(operands[0].emit(b));
    }
}
