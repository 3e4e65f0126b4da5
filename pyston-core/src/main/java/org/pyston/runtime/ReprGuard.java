package org.pyston.runtime;

import java.util.IdentityHashMap;

/** Keeps repr() of a container that holds itself from recursing (CPython's {@code Py_ReprEnter}). */
public final class ReprGuard {
    private ReprGuard() {
    }

    /** False when repr() of the object is already running on this thread; else the caller must call {@link #leave}. */
    public static boolean enter(Frame frame, Object o) {
        ThreadState thread = frame.thread;
        if (thread.reprRunning == null) {
            thread.reprRunning = new IdentityHashMap<>();
        }
        return thread.reprRunning.put(o, Boolean.TRUE) == null;
    }

    /** repr() of the object has ended. */
    public static void leave(Frame frame, Object o) {
        frame.thread.reprRunning.remove(o);
    }
}
