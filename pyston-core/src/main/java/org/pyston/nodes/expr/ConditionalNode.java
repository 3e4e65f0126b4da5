package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.ops.ObjectIsTrue;
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
    public Object execute(Frame frame) {
        return condition.executeBoolean(frame) ? then.execute(frame) : otherwise.execute(frame);
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        if (index > 0) {
            return value;
        }
        return ObjectIsTrue.isTrue(frame, value) ? then.execute(frame) : otherwise.execute(frame);
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
