package org.pyston.nodes;

import org.pyston.frame.Completion;
import org.pyston.nodes.expr.SuspendingNode;
import org.pyston.runtime.Frame;

/**
 * A statement with one operand: evaluates it and stores or uses the value. A {@code yield} or {@code await} that is the whole
 * operand suspends by completion, without an exception.
 */
public abstract class StoreNode extends StmtNode {
    /** The operand. */
    protected final ExprNode value;
    private final SuspendingNode suspending;

    protected StoreNode(int id, ExprNode value) {
        super(id);
        this.value = adopt(value, 0);
        this.suspending = value instanceof SuspendingNode s ? s : null;
    }

    /** What the statement does with the value; returns the completion. */
    protected abstract Object store(Frame frame, Object v);

    @Override
    public Object execute(Frame frame) {
        if (suspending != null) {
            Object v = suspending.executeAsStatement(frame);
            return v == Completion.YIELD ? v : store(frame, v);
        }
        return store(frame, value.execute(frame));
    }

    @Override
    public final Object resumeAfter(Frame frame, int index, Object v) {
        return store(frame, v);
    }

    /** The operand. */
    public final ExprNode value() {
        return value;
    }
}
