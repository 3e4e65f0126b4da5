package org.pyston.nodes.expr;

import org.pyston.frame.Leave;
import org.pyston.nodes.ExprNode;
import org.pyston.runtime.Frame;

/** Around every expression under {@code -X resume-stress}: leaves the nodes after it, to be continued from the frame. */
public final class StressNode extends ExprNode {
    private final ExprNode inner;

    public StressNode(int id, ExprNode inner) {
        super(id);
        this.inner = adopt(inner, 0);
    }

    @Override
    protected boolean tests(int index) {
        return isTested();
    }

    @Override
    public Object execute(Frame frame) {
        return leave(frame, inner.execute(frame));
    }

    private Object leave(Frame frame, Object value) {
        frame.transfer = value;
        frame.at = id;
        throw Leave.INSTANCE;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return leave(frame, value);
    }
}
