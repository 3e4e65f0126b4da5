package org.pyston.runtime;

import org.pyston.object.PyType;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;

/**
 * Carries a Python exception through Java frames. Has no Java stack trace and no suppression list: the Python traceback
 * is in the exception object.
 */
public final class PyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PyBaseException value;

    public PyException(PyBaseException value) {
        super(null, null, false, false);
        this.value = value;
    }

    /** The Python exception. */
    public PyBaseException value() {
        return value;
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
