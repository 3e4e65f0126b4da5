package org.pyston.runtime;

/** Turns errors of the Java virtual machine into Python's, where a Python frame catches them. */
public final class StackOverflow {
    private StackOverflow() {
    }

    /** The RecursionError for a StackOverflowError that reached {@code frame}. */
    public static PyException toPython(Frame frame) {
        PyException e = Errors.recursionError("maximum recursion depth exceeded");
        e.passing(frame);
        return e;
    }

    /** The MemoryError for an OutOfMemoryError that reached {@code frame}. */
    public static PyException memoryError(Frame frame) {
        PyException e = Errors.memoryError();
        e.passing(frame);
        return e;
    }

    /**
     * The SystemError for a Java exception that is a defect of the interpreter: a Python program must be able to go on. The
     * text says what and where, for the report of the defect.
     */
    public static PyException defect(Frame frame, RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        PyException error = Errors.systemError("internal error of the interpreter: " + e
                + (trace.length > 0 ? " at " + trace[0] : ""));
        error.passing(frame);
        return error;
    }
}
