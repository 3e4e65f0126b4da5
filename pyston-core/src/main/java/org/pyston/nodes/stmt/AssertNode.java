package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.exception.ExceptionTypes;

/** {@code assert test, message}. */
public final class AssertNode extends StmtNode {
    private final ExprNode test;
    private final ExprNode message;

    /** {@code message} may be null. */
    public AssertNode(int id, ExprNode test, ExprNode message) {
        super(id);
        this.test = adopt(test, 0);
        this.message = adopt(message, 1);
    }

    @Override
    protected boolean tests(int index) {
        return index == 0;
    }

    @Override
    public Object execute(Frame frame) {
        return test.executeBoolean(frame) ? null : fail(frame);
    }

    private Object fail(Frame frame) {
        if (message == null) {
            frame.at = id;
            throw Errors.makeWithArgs(ExceptionTypes.ASSERTION_ERROR);
        }
        return failWith(frame, message.execute(frame));
    }

    private Object failWith(Frame frame, Object text) {
        frame.at = id;
        throw Errors.makeWithArgs(ExceptionTypes.ASSERTION_ERROR, text);
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return index == 1 ? failWith(frame, value) : test.truth(frame, value) ? null : fail(frame);
    }

    /** The condition. */
    public ExprNode test() {
        return test;
    }
}
