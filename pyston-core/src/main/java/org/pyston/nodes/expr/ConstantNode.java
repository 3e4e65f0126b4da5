package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Frame;

/** A literal. */
public final class ConstantNode extends ExprNode {
    private final Object value;
    private final boolean truth;

    public ConstantNode(int id, Object value) {
        super(id);
        this.value = value;
        this.truth = ObjectIsTrue.isTrue(null, value);
    }

    /** The literal's value. */
    public Object value() {
        return value;
    }

    @Override
    public Object execute(Frame frame) {
        return value;
    }

    @Override
    public boolean executeBoolean(Frame frame) {
        return truth;
    }
}
