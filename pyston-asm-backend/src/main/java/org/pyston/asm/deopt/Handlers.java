package org.pyston.asm.deopt;

import org.pyston.ops.ExceptionMatch;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.frame.PyFrame;
import org.pyston.types.tuple.PyTuple;

/**
 * What {@code except}, {@code finally} and {@code with} do in compiled code when an exception has come, as the interpreter's
 * nodes do it. Exceptions are handed over as Objects, because generated code keeps all references so.
 */
public final class Handlers {
    private Handlers() {
    }

    /** The place of the operation that has raised. {@code own}: the heap frame; null when there is none yet. */
    public static int place(FrameState[] states, int state, Frame own) {
        int at = states[state].at();
        return at == FrameState.KEEP ? own.at : at;
    }

    /** An exception arrives at a handler. The frame goes on and is seen later: it has to be kept up to date. */
    public static void arrive(Frame frame, int place, Object exception) {
        frame.at = place;
        Spill.link((PyException) exception, frame);
        PyFrame.of(frame);
    }

    /** A handler of an exception begins. Returns what {@link #exit} needs. */
    public static Object enter(Frame frame, Object exception) {
        PyException e = (PyException) exception;
        e.passing(frame);
        return frame.enterHandler(e.value());
    }

    /** A handler ends. */
    public static void exit(Frame frame, Object previous) {
        frame.exitHandler((PyBaseException) previous);
    }

    /** No clause has matched: the place is that of the last one. */
    public static void exit(Frame frame, Object previous, int at) {
        frame.at = at;
        frame.exitHandler((PyBaseException) previous);
    }

    /** A suite after which another one, or a completion, was to come is left; {@code how} may be an exception. */
    public static void drop(Frame frame, Object how, Object previous) {
        if (how instanceof PyException) {
            frame.exitHandler((PyBaseException) previous);
        }
    }

    /** A handler ends by an exception of its own. */
    public static void leaveBy(Frame frame, Object exception, Object previous) {
        ((PyException) exception).passing(frame);
        frame.exitHandler((PyBaseException) previous);
    }

    /** The Python exception. */
    public static Object value(Object exception) {
        return ((PyException) exception).value();
    }

    /** Whether an asynchronous iterator has come to its end. */
    public static boolean isStopAsync(Object exception) {
        return ((PyException) exception).matches(ExceptionTypes.STOP_ASYNC_ITERATION);
    }

    /** Whether what is known of a clause's type makes {@link #matches} possible. */
    public static boolean canMatch(Object type) {
        if (type instanceof PyTuple tuple) {
            for (Object t : tuple.items()) {
                if (!isExceptionType(t)) {
                    return false;
                }
            }
            return true;
        }
        return isExceptionType(type);
    }

    private static boolean isExceptionType(Object type) {
        return type instanceof PyType t && t.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
    }

    /** Whether the exception matches one class or a tuple of classes; raises TypeError when it is something else. */
    public static boolean matches(Object exception, Object type) {
        PyBaseException value = ((PyException) exception).value();
        return type == value.type() || ExceptionMatch.matches(null, value, type);
    }

    /**
     * The end of {@code with} after an exception.
     *
     * @param exit the bound exit method
     * @param at the place of the statement
     * @throws PyException the exception, unless it is swallowed, or what the exit method raises
     */
    public static void exitWith(Frame frame, Object exception, Object exit, int at) {
        PyException e = (PyException) exception;
        e.passing(frame);
        PyBaseException value = e.value();
        PyBaseException previous = frame.enterHandler(value);
        frame.at = at;
        boolean swallow;
        try {
            swallow = ObjectIsTrue.isTrue(frame, ObjectCall.call3(frame, exit, value.type(), value,
                    value.traceback() == null ? PyNone.NONE : value.traceback()));
        } catch (PyException n) {
            n.passing(frame);
            frame.exitHandler(previous);
            throw n;
        }
        frame.exitHandler(previous);
        if (!swallow) {
            throw e;
        }
    }

    /** The end of {@code with} after anything else. */
    public static Object exitWith(Frame frame, Object exit) {
        return ObjectCall.call3(frame, exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
}
