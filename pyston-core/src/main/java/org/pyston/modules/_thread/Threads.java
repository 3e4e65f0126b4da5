package org.pyston.modules._thread;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyston.object.PyNone;
import org.pyston.ops.CallKeywords;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.PyException;
import org.pyston.runtime.Sharing;
import org.pyston.runtime.ThreadState;
import org.pyston.runtime.Unraisable;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;

/** One interpreter's threads that Python code started, and what {@code _thread} keeps. */
public final class Threads {
    /** What a thread reserves when nobody sets another size: a thousand nested calls need about 2 MB. */
    private static final long DEFAULT_STACK = 512L << 20;
    private static final long SMALL_STACK = 16L << 20;

    private final AtomicInteger running = new AtomicInteger();
    private final Map<Thread, PyLock> sentinels = new ConcurrentHashMap<>();
    private volatile long stackSize;

    /** For {@code interpreter.state}. */
    public Threads() {
    }

    static Threads of(Frame frame) {
        return frame.interpreter().state(Threads.class);
    }

    int count() {
        return running.get();
    }

    long stackSize() {
        return stackSize;
    }

    void setStackSize(long bytes) {
        stackSize = bytes;
    }

    /** A lock that is released when the running thread ends. */
    void setSentinel(PyLock lock) {
        sentinels.put(Thread.currentThread(), lock);
    }

    /** Starts a thread that calls a function; its {@code get_ident()}. */
    long start(Frame frame, Object function, Object[] args, PyDict kwargs) {
        Sharing.turnOn();
        Body body = new Body(frame.interpreter(), frame.globals, function, args, kwargs);
        Thread thread = make(body, stackSize > 0 ? stackSize : DEFAULT_STACK);
        ThreadState state = frame.interpreter().threadState(thread);
        running.incrementAndGet();
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            thread = null;
        }
        if (thread == null) {
            thread = make(body, SMALL_STACK);
            state = frame.interpreter().threadState(thread);
            try {
                thread.start();
            } catch (OutOfMemoryError e) {
                running.decrementAndGet();
                frame.interpreter().forgetThread(thread);
                throw Errors.runtimeError("can't start new thread");
            }
        }
        return state.ident;
    }

    /** A daemon for Java: {@code threading} itself waits for the threads that are none for Python. */
    private static Thread make(Body body, long stack) {
        Thread thread = new Thread(null, body, "python", stack);
        thread.setDaemon(true);
        return thread;
    }

    private void ended(Interpreter interpreter) {
        running.decrementAndGet();
        PyLock sentinel = sentinels.remove(Thread.currentThread());
        interpreter.forgetThread(Thread.currentThread());
        if (sentinel != null) {
            sentinel.releaseIfHeld();
        }
    }

    /** What the new thread runs. */
    private final class Body implements Runnable {
        private final Interpreter interpreter;
        private final PyDict globals;
        private final Object function;
        private final Object[] args;
        private final PyDict kwargs;

        Body(Interpreter interpreter, PyDict globals, Object function, Object[] args, PyDict kwargs) {
            this.interpreter = interpreter;
            this.globals = globals;
            this.function = function;
            this.args = args;
            this.kwargs = kwargs;
        }

        @Override
        public void run() {
            ThreadState state = interpreter.threadState(Thread.currentThread());
            Frame bottom = new Frame(state, null, null, globals, interpreter.builtins, new Object[0]);
            bottom.depth = 0;
            bottom.namespace = PyNone.NONE;
            try {
                CallKeywords.call(bottom, function, args, kwargs);
            } catch (PyException e) {
                report(bottom, e);
            } catch (StackOverflowError e) {
                report(bottom, Errors.recursionError("maximum recursion depth exceeded"));
            } catch (OutOfMemoryError e) {
                report(bottom, Errors.memoryError());
            } finally {
                ended(interpreter);
            }
        }

        private void report(Frame frame, PyException e) {
            if (!e.matches(ExceptionTypes.SYSTEM_EXIT)) {
                Unraisable.report(frame, e, "Exception ignored in thread started by", function);
            }
        }
    }
}
