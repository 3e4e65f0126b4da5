package org.pyston.types.generator;

import org.pyston.frame.Completion;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.Sharing;
import org.pyston.runtime.ThreadState;
import org.pyston.text.PyStr;
import org.pyston.types.code.PyCode;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.exception.PyTraceback;
import org.pyston.types.function.PyFunction;
import org.pyston.types.tuple.PyTuple;

/**
 * What generators, coroutines and asynchronous generators share: a frame that is resumed and suspends. One thread at a time
 * may run it; the others get "already executing". Source: CPython's genobject.c (gen_send_ex2).
 */
public abstract class GeneratorBase extends PyObject {
    /** Life cycle. */
    enum State { CREATED, SUSPENDED, RUNNING, CLOSED }

    private final PyCode code;
    private final Frame frame;
    private State state = State.CREATED;
    PyStr name;
    PyStr qualname;

    GeneratorBase(PyType type, Frame frame) {
        super(type);
        this.frame = frame;
        this.code = frame.code;
        if (frame.function instanceof PyFunction f) {
            name = f.name();
            qualname = f.qualname();
        } else {
            name = PyStr.of(code.unit().name());
            qualname = PyStr.of(code.unit().qualname());
        }
        frame.generator = this;
        frame.back = null;
    }

    /** What error texts call it: "generator", "coroutine", "async generator". */
    abstract String kind();

    /** The suspended or running frame; null when it has ended. */
    public final Frame frame() {
        return state == State.CLOSED ? null : frame;
    }

    public final PyCode code() {
        return code;
    }

    final boolean isRunning() {
        return state == State.RUNNING;
    }

    final boolean isSuspended() {
        return state == State.SUSPENDED;
    }

    final boolean isCreated() {
        return state == State.CREATED;
    }

    final boolean isClosed() {
        return state == State.CLOSED;
    }

    /** What {@code gi_yieldfrom} and {@code cr_await} show. */
    final Object delegate() {
        Object d = state == State.SUSPENDED ? code.executable().delegate(frame) : null;
        return d == null ? PyNone.NONE : d;
    }

    private State begin(Object sent, PyException thrown) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return beginLocked(sent, thrown);
            }
        }
        return beginLocked(sent, thrown);
    }

    private State beginLocked(Object sent, PyException thrown) {
        State before = state;
        if (before == State.RUNNING) {
            throw Errors.valueError(kind() + " already executing");
        }
        if (before == State.CREATED && thrown == null && sent != PyNone.NONE) {
            throw Errors.typeError("can't send non-None value to a just-started " + kind());
        }
        if (before != State.CLOSED) {
            state = State.RUNNING;
        }
        return before;
    }

    /**
     * Goes on to the next suspension or the end.
     *
     * @return {@link Completion#YIELD} with the value in {@link #yielded}, the returned value, or null when it had ended before
     */
    final Object resume(Frame caller, Object sent, PyException thrown) {
        State before = begin(sent, thrown);
        if (before == State.CLOSED) {
            if (thrown != null) {
                throw thrown;
            }
            return null;
        }
        Object result = null;
        try {
            result = run(caller, sent, thrown);
        } finally {
            state = result == Completion.YIELD ? State.SUSPENDED : State.CLOSED;
        }
        return result;
    }

    private Object run(Frame caller, Object sent, PyException thrown) {
        ThreadState thread = caller.thread;
        PyBaseException outer = thread.handled;
        if (frame.thread != thread) {
            frame.thread = thread; // a store costs more than the look
        }
        frame.back = caller;
        frame.depth = caller.depth + 1;
        if (frame.depth > thread.interpreter.recursionLimit()) {
            throw Errors.recursionError("maximum recursion depth exceeded");
        }
        if (frame.handled != null) {
            frame.outerHandled = outer;
            thread.handled = frame.handled;
        }
        try {
            return code.executable().resume(frame, sent, thrown);
        } catch (PyException e) {
            throw escaped(e);
        } finally {
            if (thread.handled != outer) {
                thread.handled = outer;
            }
            frame.back = null;
        }
    }

    /** The value that was handed out at the suspension. */
    final Object yielded() {
        Object v = frame.transfer;
        frame.transfer = null;
        return v;
    }

    /** PEP 479: a StopIteration that leaves the body becomes a RuntimeError. */
    PyException escaped(PyException e) {
        if (!e.isStopIteration()) {
            return e;
        }
        return chained(kind() + " raised StopIteration", e);
    }

    static PyException chained(String message, PyException cause) {
        PyException error = Errors.runtimeError(message);
        error.value().setCause(cause.value());
        error.value().setContext(cause.value());
        return error;
    }

    /** {@code close()}: raises GeneratorExit inside; returns what the body returned (None in 3.12). */
    final void close(Frame caller) {
        if (state == State.CREATED) {
            state = State.CLOSED;
            return;
        }
        if (state == State.CLOSED) {
            return;
        }
        PyException exit = new PyException(new PyBaseException(ExceptionTypes.GENERATOR_EXIT));
        try {
            if (resume(caller, PyNone.NONE, exit) == Completion.YIELD) {
                yielded();
                throw Errors.runtimeError(kind() + " ignored GeneratorExit");
            }
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.GENERATOR_EXIT) && !e.isStopIteration()) {
                throw e;
            }
        }
    }

    /**
     * The carrier for the arguments of {@code throw(type[, value[, traceback]])}; value and traceback may be null. What goes
     * wrong while the exception is made is thrown instead.
     */
    static PyException thrown(Frame caller, Object type, Object value, Object traceback) {
        if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof PyTraceback)) {
            throw Errors.typeError("throw() third argument must be a traceback object");
        }
        PyBaseException exception;
        if (type instanceof PyBaseException e) {
            if (value != null && value != PyNone.NONE) {
                throw Errors.typeError("instance exception may not have a separate value");
            }
            exception = e;
        } else if (type instanceof PyType t && t.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            Object made;
            try {
                made = instance(caller, t, value);
            } catch (PyException e) {
                return e;
            }
            if (!(made instanceof PyBaseException e)) {
                return Errors.typeError("calling " + ObjectRepr.repr(caller, t)
                        + " should have returned an instance of BaseException, not " + PyType.of(made).name());
            }
            exception = e;
        } else {
            throw Errors.typeError("exceptions must be classes or instances deriving from BaseException, not "
                    + PyType.of(type).name());
        }
        if (traceback instanceof PyTraceback tb) {
            exception.setTraceback(tb);
        }
        return new PyException(exception);
    }

    private static Object instance(Frame caller, PyType t, Object value) {
        return value instanceof PyBaseException v && v.type().isSubtypeOf(t) ? v
                : value == null || value == PyNone.NONE ? ObjectCall.call0(caller, t)
                : value instanceof PyTuple args ? ObjectCall.call(caller, t, args.items(), null)
                : ObjectCall.call1(caller, t, value);
    }
}
