package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictNode;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.typing.PyParamSpec;
import org.pyston.types.typing.PyTypeVar;
import org.pyston.types.typing.PyTypeVarTuple;

/** Makes one type parameter (PEP 695). The operand, if any, is the function that gives the bound or the constraints. */
public final class TypeParameterNode extends StrictNode {
    /** The kind of parameter. */
    public enum Kind { TYPE_VAR, BOUND_TYPE_VAR, CONSTRAINED_TYPE_VAR, TYPE_VAR_TUPLE, PARAM_SPEC }

    private final Kind kind;
    private final PyStr name;

    public TypeParameterNode(int id, int base, Kind kind, PyStr name, ExprNode... operands) {
        super(id, base, operands);
        this.kind = kind;
        this.name = name;
    }

    @Override
    protected Object apply(Frame frame, Object[] values) {
        return switch (kind) {
            case TYPE_VAR -> PyTypeVar.ofSyntax(name, null, null);
            case BOUND_TYPE_VAR -> PyTypeVar.ofSyntax(name, values[0], null);
            case CONSTRAINED_TYPE_VAR -> PyTypeVar.ofSyntax(name, null, values[0]);
            case TYPE_VAR_TUPLE -> PyTypeVarTuple.ofSyntax(name);
            case PARAM_SPEC -> PyParamSpec.ofSyntax(name);
        };
    }
}
