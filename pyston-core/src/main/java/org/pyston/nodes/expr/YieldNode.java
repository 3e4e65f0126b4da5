package org.pyston.nodes.expr;

import org.pyston.frame.Completion;
import org.pyston.nodes.ExprNode;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;
import org.pyston.types.generator.AsyncGeneratorValue;

/** {@code yield value}. In an asynchronous generator the value is wrapped, to tell it from what an await hands out. */
public final class YieldNode extends SuspendingNode {
    private final ExprNode value;
    private final boolean async;

    /** {@code value} may be null. */
    public YieldNode(int id, ExprNode value, boolean async) {
        super(id);
        this.value = adopt(value, 0);
        this.async = async;
    }

    /** The value; null for None. */
    public ExprNode value() {
        return value;
    }

    /** Whether it is an asynchronous generator's. */
    public boolean isAsync() {
        return async;
    }

    @Override
    public Object executeAsStatement(Frame frame) {
        return suspend(frame, value == null ? PyNone.NONE : value.execute(frame));
    }

    private Object suspend(Frame frame, Object v) {
        frame.transfer = async ? new AsyncGeneratorValue(v) : v;
        frame.at = id;
        return Completion.YIELD;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object v) {
        return suspend(frame, v);
    }
}
