package org.pyston.runtime;

import org.pyston.types.exception.PyBaseException;

/**
 * The state of one thread in one interpreter. Only its own thread writes it, but for the fields that say so.
 */
public final class ThreadState {
    public final Interpreter interpreter;
    public final Thread javaThread;
    /** {@code threading.get_ident()}. */
    public final long ident;
    /** The exception that an {@code except} clause handles now: {@code sys.exception()}; null for none. */
    public PyBaseException handled;
    /** The frame in which Java code entered Python on this thread last, or null: {@code sys._current_frames} starts here. */
    public volatile Frame entered;
    /** {@code sys.settrace}; null for none. */
    public Object traceFunction;
    /** {@code sys.setprofile}; null for none. */
    public Object profileFunction;
    /** Whether {@link #traceFunction} or {@link #profileFunction} is set and not running now: what nodes look at. */
    public boolean tracing;
    /** Whether {@link #profileFunction} is set and not running now. */
    public boolean profiling;
    /** Whether a trace or profile function is running. */
    public boolean insideTracing;
    /** The current {@code contextvars.Context}; null until it is used. */
    public Object context;
    /** What {@code _decimal} remembers of its current context; null until it is used. */
    public Object decimal;
    /** {@code sys.set_asyncgen_hooks}: firstiter and finalizer; null for none. */
    public Object asyncGenFirstIter;
    public Object asyncGenFinalizer;
    /** {@code sys.set_coroutine_origin_tracking_depth}. */
    public int coroutineOriginDepth;
    /** Containers whose repr() is running ({@code Py_ReprEnter}); made on first use. */
    public java.util.IdentityHashMap<Object, Boolean> reprRunning;
    /** An exception that another thread wants raised here; taken at a poll. Written by other threads. */
    public volatile PyBaseException asyncException;

    public ThreadState(Interpreter interpreter, Thread javaThread, long ident) {
        this.interpreter = interpreter;
        this.javaThread = javaThread;
        this.ident = ident;
    }
}
