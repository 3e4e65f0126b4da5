package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;
import org.pyston.types.typing.GenericType;

/** The base {@code Generic[…]} of a class with type parameters; the operand is their tuple. */
public final class GenericBaseNode extends StrictNode {
    public GenericBaseNode(int id, int base, ExprNode parameters) {
        super(id, base, parameters);
    }

    @Override
    protected Object apply(Frame frame, Object[] values) {
        return GenericType.subscripted(frame, (PyTuple) values[0]);
    }
}
