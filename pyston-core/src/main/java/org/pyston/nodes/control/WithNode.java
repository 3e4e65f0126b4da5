package org.pyston.nodes.control;

import org.pyston.frame.Completion;
import org.pyston.frame.Tracing;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.expr.SuspendingNode;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.StackOverflow;
import org.pyston.types.exception.PyBaseException;

/**
 * One item of a {@code with} or {@code async with} statement: {@code enter} puts the bound exit method into a temporary and
 * gives the value, {@code exit} calls it; under {@code async} both are awaits. Temporaries: 0 the exit method, 1 how the body
 * ended (a completion or the carrier of an exception), 2 what the frame handled before, 3 the value for the target.
 */
public final class WithNode extends StmtNode {
    private final ExprNode enter;
    private final StmtNode body;
    private final ExprNode exit;
    private final int temps;
    private boolean raised;

    /** {@code body} begins with the assignment of temporary 3 to the target, if there is one. */
    public WithNode(int id, ExprNode enter, StmtNode body, ExprNode exit, int temps) {
        super(id);
        this.enter = adopt(enter, 0);
        this.body = adopt(body, 1);
        this.exit = adopt(exit, 2);
        this.temps = temps;
    }

    private static Object run(Frame frame, ExprNode node) {
        return node instanceof SuspendingNode s ? s.executeAsStatement(frame) : node.execute(frame);
    }

    @Override
    public Object execute(Frame frame) {
        Object value = run(frame, enter);
        return value == Completion.YIELD ? value : entered(frame, value);
    }

    private Object entered(Frame frame, Object value) {
        frame.locals[temps + 3] = value;
        Object completion;
        try {
            completion = body.executeSuite(frame);
        } catch (PyException e) {
            return afterThrow(frame, e);
        } catch (StackOverflowError e) {
            return afterThrow(frame, StackOverflow.toPython(frame));
        }
        return afterBody(frame, completion);
    }

    private Object afterBody(Frame frame, Object completion) {
        if (completion == Completion.YIELD) {
            return completion;
        }
        frame.locals[temps + 1] = completion == null ? Completion.NORMAL : completion;
        frame.at = id;
        if (frame.thread.tracing) {
            Tracing.line(frame, id);
        }
        Object result = run(frame, exit);
        return result == Completion.YIELD ? result : afterExit(frame, result);
    }

    private Object afterThrow(Frame frame, PyException e) {
        raised = true;
        e.passing(frame);
        frame.locals[temps + 1] = e;
        frame.locals[temps + 2] = frame.enterHandler(e.value());
        frame.at = id;
        Object result;
        try {
            if (frame.thread.tracing) {
                Tracing.line(frame, id);
            }
            result = run(frame, exit);
            if (result == Completion.YIELD) {
                return result;
            }
            return afterExit(frame, result);
        } catch (PyException n) {
            if (n == e) {
                throw n;
            }
            throw exitThrew(frame, n);
        }
    }

    private Object afterExit(Frame frame, Object result) {
        Object pending = frame.locals[temps + 1];
        if (pending instanceof PyException e) {
            boolean swallow = ObjectIsTrue.isTrue(frame, result);
            leave(frame);
            if (swallow) {
                return null;
            }
            throw e;
        }
        clear(frame);
        return pending == Completion.NORMAL ? null : pending;
    }

    private PyException exitThrew(Frame frame, PyException e) {
        e.passing(frame);
        if (frame.locals[temps + 1] instanceof PyException) {
            leave(frame);
        } else {
            clear(frame);
        }
        return e;
    }

    private void leave(Frame frame) {
        frame.exitHandler((PyBaseException) frame.locals[temps + 2]);
        clear(frame);
    }

    private void clear(Frame frame) {
        frame.locals[temps] = null;
        frame.locals[temps + 1] = null;
        frame.locals[temps + 2] = null;
        frame.locals[temps + 3] = null;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return switch (index) {
            case 0 -> entered(frame, value);
            case 1 -> afterBody(frame, value);
            default -> afterExit(frame, value);
        };
    }

    @Override
    public Object resumeThrow(Frame frame, int index, PyException e) {
        if (index == 1) {
            return afterThrow(frame, e);
        }
        if (index == 2) {
            throw exitThrew(frame, e);
        }
        throw e;
    }

    /** Gives the value for the target. */
    public ExprNode enter() {
        return enter;
    }

    /** The suite, after the assignment to the target. */
    public StmtNode body() {
        return body;
    }

    /** Calls the exit method. */
    public ExprNode exit() {
        return exit;
    }

    /** The first of the four temporaries. */
    public int temps() {
        return temps;
    }

    /** Whether an exception ever came out of the body. */
    public boolean sawException() {
        return raised;
    }
}
