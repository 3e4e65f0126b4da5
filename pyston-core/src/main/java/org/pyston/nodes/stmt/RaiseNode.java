package org.pyston.nodes.stmt;

import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StrictStmtNode;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;

/** {@code raise}, {@code raise exception} or {@code raise exception from cause}. Source: language reference 7.8. */
public final class RaiseNode extends StrictStmtNode {
    public RaiseNode(int id, int base, ExprNode... operands) {
        super(id, base, operands);
    }

    @Override
    protected void apply(Frame frame, Object[] values) {
        throw values.length == 0 ? again(frame) : raised(frame, values[0], values.length == 2 ? values[1] : null);
    }

    /** The exception for {@code raise value from cause}; {@code cause} null when there is none. */
    public static PyException raised(Frame frame, Object value, Object cause) {
        PyBaseException exception = instantiate(frame, value, "exceptions must derive from BaseException");
        if (cause != null) {
            exception.setCause(cause == PyNone.NONE ? null
                    : instantiate(frame, cause, "exception causes must derive from BaseException"));
        }
        PyException e = new PyException(exception);
        e.passing(frame);
        return e;
    }

    /** The exception for {@code raise} without an operand. */
    public static PyException again(Frame frame) {
        PyBaseException handled = frame.thread.handled;
        if (handled == null) {
            return Errors.runtimeError("No active exception to reraise");
        }
        return PyException.again(handled, frame);
    }

    private static PyBaseException instantiate(Frame frame, Object value, String error) {
        if (value instanceof PyBaseException e) {
            return e;
        }
        if (value instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            Object made = ObjectCall.call0(frame, type);
            if (made instanceof PyBaseException e) {
                return e;
            }
            throw Errors.typeError("calling " + ObjectRepr.repr(frame, type)
                    + " should have returned an instance of BaseException, not " + ObjectRepr.repr(frame, PyType.of(made)));
        }
        throw Errors.typeError(error);
    }
}
