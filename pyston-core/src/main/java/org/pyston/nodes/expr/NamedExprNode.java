package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.runtime.Frame;

/** {@code name := value}. */
public final class NamedExprNode extends ExprNode {
    private final NameTarget target;
    private final ExprNode value;

    public NamedExprNode(int id, NameTarget target, ExprNode value) {
        super(id);
        this.target = target;
        this.value = adopt(value, 0);
    }

    @Override
    public Object execute(Frame frame) {
        return resumeAfter(frame, 0, value.execute(frame));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object v) {
        frame.at = id;
        target.store(frame, v);
        return v;
    }

    /** The name. */
    public NameTarget target() {
        return target;
    }

    /** The value. */
    public ExprNode value() {
        return value;
    }

    @Override
    public int[] storedSlots() {
        return target.storedSlots();
    }
}
