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
}
