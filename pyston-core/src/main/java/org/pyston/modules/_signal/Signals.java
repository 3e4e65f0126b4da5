package org.pyston.modules._signal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;

/**
 * One interpreter's signals: what Python set as handlers, and what has arrived and waits for the main thread's next poll.
 * {@link #trip} may be called from any thread; handlers run in the main thread only.
 */
public final class Signals {
    /** One more than the largest number. */
    static final int COUNT = 65;
    /** SIGINT. */
    public static final int INTERRUPT = 2;

    private final AtomicReferenceArray<Object> handlers = new AtomicReferenceArray<>(COUNT);
    private final AtomicLong arrived = new AtomicLong();
    private volatile Thread main;
    private volatile long wakeupDescriptor = -1;

    /** For {@code interpreter.state}. */
    public Signals() {
        main = Thread.currentThread();
    }

    /** The thread in which handlers run; that which asked for this state first, unless set. */
    public void setMain(Thread thread) {
        main = thread;
    }

    boolean isMain(Frame frame) {
        return frame.thread.javaThread == main;
    }

    /** The Python handler; null when none was set. */
    Object handler(int signum) {
        return handlers.get(signum);
    }

    void setHandler(int signum, Object handler) {
        handlers.set(signum, handler);
    }

    long wakeupDescriptor() {
        return wakeupDescriptor;
    }

    void setWakeupDescriptor(long descriptor) {
        wakeupDescriptor = descriptor;
    }

    /** A signal has arrived: its handler runs at the main thread's next poll. */
    public void trip(Interpreter interpreter, int signum) {
        arrived.getAndUpdate(bits -> bits | 1L << signum - 1);
        interpreter.requestPoll();
    }

    /** Whether a signal waits for its handler. */
    public boolean isPending() {
        return arrived.get() != 0;
    }

    /** As if the signal had arrived, but only for a handler in Python ({@code _thread.interrupt_main}). */
    public void simulate(Frame frame, int signum) {
        check(signum);
        Object handler = handlers.get(signum);
        boolean defaultInterrupt = signum == INTERRUPT && handler == null;
        if (defaultInterrupt || handler != null && !isPlain(handler)) {
            trip(frame.interpreter(), signum);
        }
    }

    /** SIG_DFL or SIG_IGN. */
    static boolean isPlain(Object handler) {
        return handler instanceof Long;
    }

    static void check(int signum) {
        if (signum < 1 || signum >= COUNT) {
            throw Errors.valueError("signal number out of range");
        }
    }

    /** Runs the handlers of what has arrived; called at polls of any thread. */
    public void run(Frame frame) {
        if (arrived.get() == 0) {
            return;
        }
        if (!isMain(frame)) {
            frame.interpreter().requestPoll(); // the main thread has not seen it yet
            return;
        }
        for (int signum = 1; signum < COUNT; signum++) {
            long bit = 1L << signum - 1;
            if ((arrived.getAndUpdate(bits -> bits & ~bit) & bit) != 0) {
                handle(frame, signum);
            }
        }
    }

    private void handle(Frame frame, int signum) {
        Object handler = handlers.get(signum);
        if (wakeupDescriptor >= 0) {
            SignalActions.wakeUp(frame, wakeupDescriptor, signum);
        }
        if (handler == null) {
            if (signum == INTERRUPT) {
                throw keyboardInterrupt();
            }
            return;
        }
        if (!isPlain(handler)) {
            boolean done = false;
            try {
                ObjectCall.call2(frame, handler, (long) signum, frame.code == null ? PyNone.NONE
                        : org.pyston.types.frame.PyFrame.of(frame));
                done = true;
            } finally {
                if (!done && arrived.get() != 0) {
                    frame.interpreter().requestPoll();
                }
            }
        }
    }

    /** What {@code signal.default_int_handler} raises. */
    static PyException keyboardInterrupt() {
        return Errors.makeWithArgs(ExceptionTypes.KEYBOARD_INTERRUPT);
    }
}
