package org.pyston.asm.ir;

import org.pyston.asm.emit.CodeBuilder;
import org.pyston.asm.emit.Value;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.expr.NamedExprNode;
import org.pyston.types.dict.PyDict;

/** {@code name := value}. */
public final class NamedExprOp extends ExprOp {
    private final NameTarget target;
    private final ExprOp value;
    private final PyDict globals;

    public NamedExprOp(NamedExprNode node, ExprOp value, PyDict globals) {
        super(node, value);
        this.target = node.target();
        this.value = value;
        this.globals = globals;
    }

    @Override
    protected Type inferType(Inference inference) {
        if (target.slot() >= 0) {
            inference.assign(target.slot(), value.type());
        }
        return value.type();
    }

    @Override
    public boolean storesVariables() {
        return true;
    }

    @Override
    public Value emit(CodeBuilder b) {
        Value v = b.copy(value.emit(b));
        StoreStmts.storeName(b, target, globals, v);
        return v;
    }
}
