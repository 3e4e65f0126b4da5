package org.pyston.nodes.expr;

import org.pyston.nodes.ExprNode;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.PyBaseException;

/** The end of {@code with}: calls the exit method with what {@link org.pyston.nodes.control.WithNode} keeps. */
public final class ExitNode extends ExprNode {
    private final int temps;

    public ExitNode(int id, int temps) {
        super(id);
        this.temps = temps;
    }

    @Override
    public Object execute(Frame frame) {
        frame.at = id;
        Object exit = frame.locals[temps];
        if (frame.locals[temps + 1] instanceof PyException e) {
            PyBaseException value = e.value();
            return ObjectCall.call3(frame, exit, value.type(), value,
                    value.traceback() == null ? PyNone.NONE : value.traceback());
        }
        return ObjectCall.call3(frame, exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
}
