package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;

/** {@code a if condition else b}. */
public final class ConditionalNode extends ExprNode {
    private final ExprNode condition;
    private final ExprNode then;
    private final ExprNode otherwise;

    public ConditionalNode(int id, ExprNode condition, ExprNode then, ExprNode otherwise) {
        super(id);
        this.condition = adopt(condition, 0);
        this.then = adopt(then, 1);
        this.otherwise = adopt(otherwise, 2);
    }

    @Override
    protected boolean tests(int index) {
        return index == 0 || isTested();
    }

    @Override
    public boolean executeBoolean(Frame frame) {
        return (condition.executeBoolean(frame) ? then : otherwise).executeBoolean(frame);
    }

    @Override
    public Object execute(Frame frame) {
        return run(frame, condition.executeBoolean(frame));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        if (index == 0) {
            return run(frame, condition.truth(frame, value));
        }
        return isTested() ? (Object) (index == 1 ? then : otherwise).truth(frame, value) : value;
    }

    private Object run(Frame frame, boolean isTrue) {
        ExprNode chosen = isTrue ? then : otherwise;
        return isTested() ? (Object) chosen.executeBoolean(frame) : chosen.execute(frame);
    }

    /** The condition. */
    public ExprNode condition() {
        return condition;
    }

    /** The value if it is true. */
    public ExprNode then() {
        return then;
    }

    /** The value if it is false. */
    public ExprNode otherwise() {
        return otherwise;
    }
}
