package org.pyston.runtime;

import java.util.IdentityHashMap;

/** Keeps repr() of a container that holds itself from recursing (CPython's {@code Py_ReprEnter}). */
public final class ReprGuard {
    /** How deep containers may be nested: CPython's limit of calls in C. */
    private static final int LIMIT = 1500;

    private ReprGuard() {
    }

    /** False when repr() of the object is already running on this thread; else the caller must call {@link #leave}. */
    public static boolean enter(Frame frame, Object o) {
        ThreadState thread = frame.thread;
        if (thread.reprRunning == null) {
            thread.reprRunning = new IdentityHashMap<>();
        }
        if (thread.reprRunning.size() >= LIMIT) {
            throw Errors.recursionError("maximum recursion depth exceeded while getting the repr of an object");
        }
        return thread.reprRunning.put(o, Boolean.TRUE) == null;
    }

    /** repr() of the object has ended. */
    public static void leave(Frame frame, Object o) {
        frame.thread.reprRunning.remove(o);
    }
}
