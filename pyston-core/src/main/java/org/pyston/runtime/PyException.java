package org.pyston.runtime;

import org.pyston.frame.Tracing;
import org.pyston.object.PyType;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.exception.PyTraceback;

/**
 * Carries a Python exception through Java frames. Has no Java stack trace and no suppression list: the Python traceback
 * is in the exception object.
 */
public final class PyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PyBaseException value;
    /** The frame that was added to the traceback last for this raising. */
    private transient Frame traced;

    public PyException(PyBaseException value) {
        super(null, null, false, false);
        this.value = value;
    }

    /** The Python exception. */
    public PyBaseException value() {
        return value;
    }

    /**
     * The exception passes {@code frame}, or is raised or caught in it: adds the frame to the traceback, once a raising, and
     * decides {@code __context__} when this is the first frame (CPython's PyTraceback_Here and _PyErr_SetObject).
     */
    public void passing(Frame frame) {
        if (traced == frame) {
            return;
        }
        if (traced == null) {
            ExceptionContext.decide(frame.thread, value);
        }
        traced = frame;
        value.setTraceback(new PyTraceback(value.traceback(), frame, frame.at));
        if (frame.thread.tracing) {
            Tracing.exception(frame, this);
        }
    }

    /** The frame that the exception passed last; null before the first. */
    public Frame passedLast() {
        return traced;
    }

    /** A re-raise in {@code frame}, which is in the traceback already: {@code raise} without an operand. */
    public static PyException again(PyBaseException value, Frame frame) {
        PyException e = new PyException(value);
        e.traced = frame;
        return e;
    }

    /** Whether the exception is an instance of {@code type} (by MRO, as {@code except} does). */
    public boolean matches(PyType type) {
        return value.type().isSubtypeOf(type);
    }

    public boolean isAttributeError() {
        return matches(ExceptionTypes.ATTRIBUTE_ERROR);
    }

    public boolean isStopIteration() {
        return matches(ExceptionTypes.STOP_ITERATION);
    }

    @Override
    public String getMessage() {
        return value.type().name() + value.plainArguments();
    }
}
