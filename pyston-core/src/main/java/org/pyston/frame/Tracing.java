package org.pyston.frame;

import org.pyston.ast.Span;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.ThreadState;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.frame.PyFrame;
import org.pyston.types.function.PyBuiltinFunction;
import org.pyston.types.function.PyMethodDescriptor;
import org.pyston.types.generator.AsyncGeneratorValue;
import org.pyston.types.tuple.PyTuple;

/**
 * The events of {@code sys.settrace} and {@code sys.setprofile}. Nodes call it only while {@code thread.tracing} is on, which
 * is one plain read where a statement begins. Lines are those of statements and of loop headers, not of the parts of an
 * expression that goes over several lines. Source: CPython 3.12's legacy_tracing.c and sysmodule.c (trace_trampoline).
 */
public final class Tracing {
    private static final PyStr CALL = PyStr.of("call");
    private static final PyStr LINE = PyStr.of("line");
    private static final PyStr RETURN = PyStr.of("return");
    private static final PyStr EXCEPTION = PyStr.of("exception");
    private static final PyStr C_CALL = PyStr.of("c_call");
    private static final PyStr C_RETURN = PyStr.of("c_return");
    private static final PyStr C_EXCEPTION = PyStr.of("c_exception");

    private Tracing() {
    }

    /** {@code sys.settrace(function)}; null for none. */
    public static void setTrace(ThreadState thread, Object function) {
        thread.traceFunction = function;
        update(thread);
    }

    /** {@code sys.setprofile(function)}; null for none. */
    public static void setProfile(ThreadState thread, Object function) {
        thread.profileFunction = function;
        update(thread);
    }

    private static void update(ThreadState thread) {
        boolean on = !thread.insideTracing;
        thread.profiling = on && thread.profileFunction != null;
        thread.tracing = on && (thread.traceFunction != null || thread.profileFunction != null);
    }

    /** {@code sys.call_tracing()}: calls with events on, also from inside of a trace function. */
    public static Object callTracing(Frame frame, Object function, Object[] args) {
        ThreadState thread = frame.thread;
        boolean before = thread.insideTracing;
        thread.insideTracing = false;
        update(thread);
        try {
            return ObjectCall.call(frame, function, args);
        } finally {
            thread.insideTracing = before;
            update(thread);
        }
    }

    // ---- events

    /** A frame begins, or a generator's goes on. */
    public static void enter(Frame frame) {
        if (!frame.started) {
            frame.at = -1; // the first line of the definition
        }
        ThreadState thread = frame.thread;
        if (thread.profileFunction != null) {
            profile(frame, CALL, PyNone.NONE);
        }
        if (thread.traceFunction != null) {
            Object local = invoke(frame, thread.traceFunction, false, CALL, PyNone.NONE);
            if (local != PyNone.NONE) {
                frame.traceFunction = local;
            }
        }
    }

    /** A frame ends, or is suspended, with a value. */
    public static void leave(Frame frame, Object result) {
        Object value = result == Completion.YIELD ? frame.transfer : result;
        if (value instanceof AsyncGeneratorValue wrapped) {
            value = wrapped.value();
        }
        traceLocally(frame, RETURN, value);
        if (frame.thread.profileFunction != null) {
            profile(frame, RETURN, value);
        }
    }

    /** An exception ends a frame. */
    public static void unwind(Frame frame) {
        leave(frame, PyNone.NONE);
    }

    /** A statement begins: an event when it is on another line than the one before. */
    public static void line(Frame frame, int id) {
        Span span = frame.code.executable().span(id);
        if (span != null && span.lineno() != frame.traceLine) {
            lineEvent(frame, id, span.lineno());
        }
    }

    /** A loop goes back to its header: an event in any case. */
    public static void jump(Frame frame, int id) {
        Span span = frame.code.executable().span(id);
        if (span != null) {
            lineEvent(frame, id, span.lineno());
        }
    }

    private static void lineEvent(Frame frame, int id, int line) {
        frame.traceLine = line;
        if (frame.thread.traceFunction == null || frame.traceFunction == null) {
            return;
        }
        frame.at = id;
        if (PyFrame.of(frame).tracesLines()) {
            traceLocally(frame, LINE, PyNone.NONE);
        }
    }

    /** An exception was raised in the frame or came into it. */
    public static void exception(Frame frame, PyException e) {
        if (frame.thread.traceFunction == null || frame.traceFunction == null) {
            return;
        }
        PyBaseException value = e.value();
        Object traceback = value.traceback() == null ? PyNone.NONE : value.traceback();
        traceLocally(frame, EXCEPTION, PyTuple.of(value.type(), value, traceback));
    }

    private static void traceLocally(Frame frame, PyStr event, Object arg) {
        if (frame.thread.traceFunction == null || frame.traceFunction == null) {
            return;
        }
        Object local = invoke(frame, frame.traceFunction, false, event, arg);
        if (local != PyNone.NONE) {
            frame.traceFunction = local;
        }
    }

    private static void profile(Frame frame, PyStr event, Object arg) {
        invoke(frame, frame.thread.profileFunction, true, event, arg);
    }

    /** Calls the function with events off; when it raises, it is switched off for good. */
    private static Object invoke(Frame frame, Object function, boolean isProfile, PyStr event, Object arg) {
        ThreadState thread = frame.thread;
        Object transfer = frame.transfer;
        thread.insideTracing = true;
        update(thread);
        boolean known = frame.localsDict != null;
        if (known) {
            FrameLocals.locals(frame);
        }
        try {
            return ObjectCall.call3(frame, function, PyFrame.of(frame), event, arg);
        } catch (PyException e) {
            if (isProfile) {
                thread.profileFunction = null;
            } else {
                thread.traceFunction = null;
                frame.traceFunction = null;
            }
            throw e;
        } finally {
            if (frame.localsDict != null) {
                FrameLocals.writeBack(frame);
            }
            frame.transfer = transfer;
            thread.insideTracing = false;
            update(thread);
        }
    }

    // ---- calls of built-in functions

    /**
     * Calls as {@link ObjectCall} while the profiler is on: calls of built-in functions and methods are events.
     *
     * @param self the first argument of an unbound method; null for none
     */
    public static Object call(Frame frame, Object callee, Object self, Object[] args, PyStr[] names) {
        Object[] all = args;
        if (self != null) {
            all = new Object[args.length + 1];
            all[0] = self;
            System.arraycopy(args, 0, all, 1, args.length);
        }
        Object reported = reported(frame, callee, all);
        if (reported == null) {
            return ObjectCall.call(frame, callee, all, names);
        }
        profile(frame, C_CALL, reported);
        Object result;
        try {
            result = ObjectCall.call(frame, callee, all, names);
        } catch (PyException e) {
            ended(frame, C_EXCEPTION, reported);
            throw e;
        }
        ended(frame, C_RETURN, reported);
        return result;
    }

    private static void ended(Frame frame, PyStr event, Object reported) {
        if (frame.thread.profiling) {
            profile(frame, event, reported);
        }
    }

    /** What the profiler sees of a built-in function or method; null when its calls are no events. */
    private static Object reported(Frame frame, Object callee, Object[] args) {
        if (callee instanceof PyMethodDescriptor d && args.length > 0 && d.accepts(args[0])) {
            return PyType.slotsOf(d).descrGet(frame, d, args[0], PyType.of(args[0]));
        }
        return callee instanceof PyBuiltinFunction ? callee : null;
    }
}
