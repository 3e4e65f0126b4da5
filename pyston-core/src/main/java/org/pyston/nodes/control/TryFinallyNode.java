package org.pyston.nodes.control;

import org.pyston.frame.Completion;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.StackOverflow;
import org.pyston.types.exception.PyBaseException;

/**
 * {@code try: … finally: …}. Temporaries hold how the body ended (a completion, {@link Completion#NORMAL} for null, or the
 * carrier of an exception) and what the frame handled before.
 */
public final class TryFinallyNode extends StmtNode {
    private final StmtNode body;
    private final StmtNode last;
    private final int temps;
    private boolean raised;

    /** {@code temps}: the first of two. */
    public TryFinallyNode(int id, StmtNode body, StmtNode last, int temps) {
        super(id);
        this.body = adopt(body, 0);
        this.last = adopt(last, 1);
        this.temps = temps;
    }

    @Override
    public Object execute(Frame frame) {
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
        frame.locals[temps] = completion == null ? Completion.NORMAL : completion;
        return afterFinally(frame, last.executeSuite(frame));
    }

    private Object afterThrow(Frame frame, PyException e) {
        raised = true;
        e.passing(frame);
        frame.locals[temps] = e;
        frame.locals[temps + 1] = frame.enterHandler(e.value());
        Object completion;
        try {
            completion = last.executeSuite(frame);
        } catch (PyException n) {
            throw leaveBy(frame, n);
        } catch (StackOverflowError n) {
            throw leaveBy(frame, StackOverflow.toPython(frame));
        }
        return afterFinally(frame, completion);
    }

    private PyException leaveBy(Frame frame, PyException e) {
        if (frame.locals[temps] instanceof PyException) {
            e.passing(frame);
            frame.exitHandler((PyBaseException) frame.locals[temps + 1]);
        }
        frame.locals[temps] = null;
        frame.locals[temps + 1] = null;
        return e;
    }

    private Object afterFinally(Frame frame, Object completion) {
        if (completion == Completion.YIELD) {
            return completion;
        }
        Object pending = frame.locals[temps];
        frame.locals[temps] = null;
        if (pending instanceof PyException e) {
            frame.exitHandler((PyBaseException) frame.locals[temps + 1]);
            frame.locals[temps + 1] = null;
            if (completion == null) {
                throw e;
            }
        }
        return completion != null ? completion : pending == Completion.NORMAL ? null : pending;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object completion) {
        return index == 0 ? afterBody(frame, completion) : afterFinally(frame, completion);
    }

    @Override
    public Object resumeThrow(Frame frame, int index, PyException e) {
        if (index == 0) {
            return afterThrow(frame, e);
        }
        throw leaveBy(frame, e);
    }

    /** The suite that is protected. */
    public StmtNode body() {
        return body;
    }

    /** The suite that always runs. */
    public StmtNode last() {
        return last;
    }

    /** The first of the two temporaries. */
    public int temps() {
        return temps;
    }

    /** Whether an exception ever came out of the body. */
    public boolean sawException() {
        return raised;
    }
}
