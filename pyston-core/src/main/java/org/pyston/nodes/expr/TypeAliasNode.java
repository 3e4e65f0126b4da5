package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;
import org.pyston.types.typing.PyTypeAlias;

/** The object of a {@code type} statement. Operands: the tuple of the type parameters, and the function that gives the value. */
public final class TypeAliasNode extends StrictNode {
    private final PyStr name;

    public TypeAliasNode(int id, int base, PyStr name, ExprNode parameters, ExprNode value) {
        super(id, base, parameters, value);
        this.name = name;
    }

    @Override
    protected Object apply(Frame frame, Object[] values) {
        return PyTypeAlias.ofSyntax(name, (PyTuple) values[0], values[1]);
    }
}
