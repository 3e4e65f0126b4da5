package org.pyston.nodes.control;

import java.util.ArrayList;
import java.util.List;
import org.pyston.frame.Completion;
import org.pyston.frame.Tracing;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.StackOverflow;
import org.pyston.types.exception.ExceptionGroups;
import org.pyston.types.exception.PyBaseException;

/**
 * {@code try: … except* …: … else: …} (PEP 654). Each clause takes its part of what the clauses before have left; what they
 * raise, and what is left at the end, is raised together. Temporaries: 0 the carrier of what the body raised, 1 what the frame
 * handled before, 2 what is not handled yet, 3 the list of what the clauses raised. Children as in {@link TryExceptNode}.
 */
public final class TryStarNode extends StmtNode {
    /** Number of temporaries. */
    public static final int TEMPS = 4;

    private final StmtNode body;
    private final StmtNode otherwise;
    private final ExprNode[] types;
    private final NameTarget[] names;
    private final StmtNode[] handlers;
    private final int[] places;
    private final int temps;

    /** {@code otherwise} and elements of {@code names} may be null; {@code places}: numbers of the clauses; {@code temps}: first of {@link #TEMPS}. */
    public TryStarNode(int id, StmtNode body, StmtNode otherwise, ExprNode[] types, NameTarget[] names,
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
        e.passing(frame);
        frame.locals[temps] = e;
        frame.locals[temps + 1] = frame.enterHandler(e.value());
        frame.locals[temps + 2] = e.value();
        frame.locals[temps + 3] = new ArrayList<PyBaseException>();
        return clauses(frame, 0);
    }

    /** Goes on with clause {@code first}: null at the end, or YIELD. */
    private Object clauses(Frame frame, int first) {
        for (int i = first; i < handlers.length; i++) {
            if (frame.thread.tracing) {
                Tracing.line(frame, places[i]);
            }
            Object type;
            try {
                type = types[i].execute(frame);
            } catch (PyException e) {
                throw leaveBy(frame, e);
            }
            if (matches(frame, i, type) && run(frame, i) == Completion.YIELD) {
                return Completion.YIELD;
            }
        }
        return end(frame);
    }

    /** Whether clause {@code i} has something to handle, which then is what the frame handles. */
    private boolean matches(Frame frame, int i, Object type) {
        frame.at = types[i].id;
        try {
            ExceptionGroups.checkType(type);
            ExceptionGroups.Match m = ExceptionGroups.match(frame, (PyBaseException) frame.locals[temps + 2], type);
            frame.locals[temps + 2] = m.rest();
            if (m.match() == null) {
                return false;
            }
            frame.replaceHandled(m.match());
            return true;
        } catch (PyException e) {
            throw leaveBy(frame, e);
        }
    }

    /** Runs the body of clause {@code i}: YIELD, or null when it has ended somehow. */
    private Object run(Frame frame, int i) {
        try {
            if (names[i] != null) {
                names[i].store(frame, frame.handled);
            }
            if (handlers[i].executeSuite(frame) == Completion.YIELD) {
                return Completion.YIELD;
            }
        } catch (PyException e) {
            raised(frame, i, e);
            return null;
        } catch (StackOverflowError e) {
            raised(frame, i, StackOverflow.toPython(frame));
            return null;
        }
        clearName(frame, i);
        return null;
    }

    private void raised(Frame frame, int i, PyException e) {
        e.passing(frame);
        clearName(frame, i);
        raisedList(frame).add(e.value());
    }

    @SuppressWarnings("unchecked")
    private List<PyBaseException> raisedList(Frame frame) {
        return (List<PyBaseException>) frame.locals[temps + 3];
    }

    private void clearName(Frame frame, int i) {
        if (names[i] != null) {
            names[i].clear(frame);
        }
    }

    private Object end(Frame frame) {
        PyException original = (PyException) frame.locals[temps];
        List<PyBaseException> all = raisedList(frame);
        all.add((PyBaseException) frame.locals[temps + 2]);
        PyBaseException result;
        try {
            result = ExceptionGroups.atEnd(frame, original.value(), all);
        } catch (PyException e) {
            throw leaveBy(frame, e);
        }
        leave(frame);
        if (result != null) {
            throw PyException.again(result, frame);
        }
        return null;
    }

    /** A type, or the search for a match, raised: nothing is kept of what the clauses did. */
    private PyException leaveBy(Frame frame, PyException e) {
        e.passing(frame);
        leave(frame);
        return e;
    }

    private void leave(Frame frame) {
        frame.exitHandler((PyBaseException) frame.locals[temps + 1]);
        for (int i = 0; i < TEMPS; i++) {
            frame.locals[temps + i] = null;
        }
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
            if (value == Completion.YIELD) {
                return value;
            }
            clearName(frame, i);
        } else if (matches(frame, i, value) && run(frame, i) == Completion.YIELD) {
            return Completion.YIELD;
        }
        return clauses(frame, i + 1);
    }

    @Override
    public Object resumeThrow(Frame frame, int index, PyException e) {
        if (index == 0) {
            return handle(frame, e);
        }
        if (index == 1) {
            throw e;
        }
        if (index % 2 == 0) {
            throw leaveBy(frame, e);
        }
        int i = (index - 2) / 2;
        raised(frame, i, e);
        return clauses(frame, i + 1);
    }

    @Override
    public int[] storedSlots() {
        return NameTarget.storedSlots(names);
    }
}
