package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;

/** The beginning of {@code with}: keeps the bound exit method in a temporary and calls the enter method. */
public final class EnterNode extends ExprNode {
    private final ExprNode manager;
    private final int exitTemp;
    private final boolean async;

    public EnterNode(int id, ExprNode manager, int exitTemp, boolean async) {
        super(id);
        this.manager = adopt(manager, 0);
        this.exitTemp = exitTemp;
        this.async = async;
    }

    @Override
    public Object execute(Frame frame) {
        return resumeAfter(frame, 0, manager.execute(frame));
    }

    @Override
    public Object resumeAfter(Frame frame, int index, Object value) {
        return enter(frame, value);
    }

    /** Keeps the exit method of a manager and calls its enter method. */
    public Object enter(Frame frame, Object value) {
        frame.at = id;
        Object enter = SpecialMethod.lookup(frame, value, async ? Names.AENTER : Names.ENTER);
        if (enter == null) {
            throw error(value, "");
        }
        Object exit = SpecialMethod.lookup(frame, value, async ? Names.AEXIT : Names.EXIT);
        if (exit == null) {
            throw error(value, " (missed " + (async ? "__aexit__" : "__exit__") + " method)");
        }
        frame.locals[exitTemp] = exit;
        return ObjectCall.call0(frame, enter);
    }

    private PyException error(Object value, String detail) {
        return Errors.typeError("'" + PyType.of(value).name() + "' object does not support the "
                + (async ? "asynchronous " : "") + "context manager protocol" + detail);
    }

    /** Whether it is the beginning of {@code async with}. */
    public boolean isAsync() {
        return async;
    }

    /** Gives the manager. */
    public ExprNode manager() {
        return manager;
    }

    /** Where the exit method is kept. */
    public int exitTemp() {
        return exitTemp;
    }
}
