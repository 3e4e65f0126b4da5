package org.pyston.nodes.control;

import org.pyston.frame.Completion;
import org.pyston.frame.Tracing;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.ops.ExceptionMatch;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.StackOverflow;
import org.pyston.types.exception.PyBaseException;

/**
 * {@code try: … except …: … else: …} (a {@code finally} is a {@link TryFinallyNode} around it). Temporaries hold the
 * exception that is handled, the carrier to rethrow, and what the frame handled before. Children: 0 body, 1 else, then for
 * handler i: 2 + 2i its type, 3 + 2i its body.
 */
public final class TryExceptNode extends StmtNode {
    private final StmtNode body;
    private final StmtNode otherwise;
    private final ExprNode[] types;
    private final NameTarget[] names;
    private final StmtNode[] handlers;
    private final int[] places;
    private final int temps;
    private boolean caught;
    private boolean left;
    private long ran;

    /** {@code otherwise}, elements of {@code types} and of {@code names} may be null; {@code places}: numbers of the clauses; {@code temps}: first of two. */
    public TryExceptNode(int id, StmtNode body, StmtNode otherwise, ExprNode[] types, NameTarget[] names,
            StmtNode[] handlers, int[] places, int temps) {
        super(id);
        this.body = adopt(body, 0);
        this.otherwise = adopt(otherwise, 1);
        this.types = types;
        this.names = names;
        this.handlers = handlers;
        this.places = places;
        this.temps = temps;
        for (int i = 0; i < handlers.length; i++) {
            adopt(types[i], 2 + 2 * i);
            adopt(handlers[i], 3 + 2 * i);
        }
    }

    @Override
    public Object execute(Frame frame) {
        Object completion;
        try {
            completion = body.executeSuite(frame);
        } catch (PyException e) {
            return handle(frame, e);
        } catch (StackOverflowError e) {
            return handle(frame, StackOverflow.toPython(frame));
        }
        return completion == null && otherwise != null ? otherwise.executeSuite(frame) : completion;
    }

    private Object handle(Frame frame, PyException e) {
        caught = true;
        e.passing(frame);
        frame.locals[temps] = e;
        frame.locals[temps + 1] = frame.enterHandler(e.value());
        return match(frame, 0);
    }

    private Object match(Frame frame, int first) {
        for (int i = first; i < handlers.length; i++) {
            if (frame.thread.tracing) {
                Tracing.line(frame, places[i]);
            }
            if (types[i] == null) {
                return run(frame, i);
            }
            Object type;
            try {
                type = types[i].execute(frame);
            } catch (PyException e) {
                throw leaveBy(frame, e);
            }
            if (matches(frame, i, type)) {
                return run(frame, i);
            }
        }
        PyException e = (PyException) frame.locals[temps];
        leave(frame);
        throw e;
    }

    private boolean matches(Frame frame, int i, Object type) {
        frame.at = types[i].id;
        try {
            return ExceptionMatch.matches(frame, ((PyException) frame.locals[temps]).value(), type);
        } catch (PyException e) {
            throw leaveBy(frame, e);
        }
    }

    private Object run(Frame frame, int i) {
        ran |= 1L << i;
        Object completion;
        try {
            if (names[i] != null) {
                names[i].store(frame, ((PyException) frame.locals[temps]).value());
            }
            completion = handlers[i].executeSuite(frame);
        } catch (PyException e) {
            throw leaveBy(frame, i, e);
        } catch (StackOverflowError e) {
            throw leaveBy(frame, i, StackOverflow.toPython(frame));
        }
        return afterHandler(frame, i, completion);
    }

    private Object afterHandler(Frame frame, int i, Object completion) {
        if (completion == Completion.YIELD) {
            return completion;
        }
        leave(frame);
        if (names[i] != null) {
            names[i].clear(frame);
        }
        return completion;
    }

    private PyException leaveBy(Frame frame, int i, PyException e) {
        left = true;
        leaveBy(frame, e);
        if (names[i] != null) {
            names[i].clear(frame);
        }
        return e;
    }

    /** The handler, or the search for one, raised: the exception is chained while the old one is still handled. */
    private PyException leaveBy(Frame frame, PyException e) {
        e.passing(frame);
        leave(frame);
        return e;
    }

    private void leave(Frame frame) {
        frame.exitHandler((PyBaseException) frame.locals[temps + 1]);
        frame.locals[temps] = null;
        frame.locals[temps + 1] = null;
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        if (index == 0) {
            return value == null && otherwise != null ? otherwise.executeSuite(frame) : value;
        }
        if (index == 1) {
            return value;
        }
        int i = (index - 2) / 2;
        if (index % 2 != 0) {
            return afterHandler(frame, i, value);
        }
        return matches(frame, i, value) ? run(frame, i) : match(frame, i + 1);
    }

    @Override
    public Object resumeThrow(Frame frame, int index, PyException e) {
        if (index == 0) {
            return handle(frame, e);
        }
        if (index == 1) {
            throw e;
        }
        throw index % 2 != 0 ? leaveBy(frame, (index - 2) / 2, e) : leaveBy(frame, e);
    }

    /** The suite that is protected. */
    public StmtNode body() {
        return body;
    }

    /** The suite that runs when the body has gone through to its end; null for none. */
    public StmtNode otherwise() {
        return otherwise;
    }

    /** What the clauses match; an element is null where a clause matches everything. */
    public ExprNode[] types() {
        return types;
    }

    /** The names that the clauses bind; elements may be null. */
    public NameTarget[] names() {
        return names;
    }

    /** The suites of the clauses. */
    public StmtNode[] handlers() {
        return handlers;
    }

    /** The first of the two temporaries. */
    public int temps() {
        return temps;
    }

    /** Whether an exception ever came out of the body. */
    public boolean sawException() {
        return caught;
    }

    /** Whether the suite of clause {@code i} ever ran (or that of one 64 clauses away). */
    public boolean ran(int i) {
        return (ran & 1L << i) != 0;
    }

    /** Whether an exception ever came out of a clause's suite. */
    public boolean sawHandlerRaise() {
        return left;
    }

    @Override
    public int[] storedSlots() {
        return NameTarget.storedSlots(names);
    }
}
