package org.pyston.nodes.control;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;

/** {@code if condition: … else: …}. */
public final class IfNode extends StmtNode {
    private final ExprNode condition;
    private final StmtNode then;
    private final StmtNode otherwise;
    private boolean sawTrue;
    private boolean sawFalse;

    /** {@code otherwise} may be null. */
    public IfNode(int id, ExprNode condition, StmtNode then, StmtNode otherwise) {
        super(id);
        this.condition = adopt(condition, 0);
        this.then = adopt(then, 1);
        this.otherwise = adopt(otherwise, 2);
    }

    @Override
    protected boolean tests(int index) {
        return index == 0;
    }

    @Override
    public Object execute(Frame frame) {
        return branch(frame, condition.executeBoolean(frame));
    }

    private Object branch(Frame frame, boolean taken) {
        if (taken) {
            sawTrue = true;
            return then.executeSuite(frame);
        }
        sawFalse = true;
        return otherwise == null ? null : otherwise.executeSuite(frame);
    }

    /** Whether a branch was ever taken. */
    public boolean saw(boolean branch) {
        return branch ? sawTrue : sawFalse;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return index == 0 ? branch(frame, condition.truth(frame, value)) : value;
    }

    /** The condition. */
    public ExprNode condition() {
        return condition;
    }

    /** The suite if it is true. */
    public StmtNode then() {
        return then;
    }

    /** The suite if it is false; null for none. */
    public StmtNode otherwise() {
        return otherwise;
    }
}
