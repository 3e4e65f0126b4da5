package org.pyston.types.generator;

import org.pyston.frame.Completion;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.NumberWarnings;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;

/** What the methods of an asynchronous generator return: awaited once, it drives the generator to its next {@code yield}. */
abstract class AwaitableOfGenerator extends PyObject implements AsyncDelegate {
    /** Life cycle (CPython's AwaitableState). */
    enum State { CREATED, BEGUN, ENDED }

    final PyAsyncGenerator generator;
    State state = State.CREATED;

    AwaitableOfGenerator(PyType type, PyAsyncGenerator generator) {
        super(type);
        this.generator = generator;
    }

    /** How error texts call the method that made it. */
    abstract String method();

    /** How the error text of a second use calls it. */
    abstract String reused();

    /** The result of the await, or YIELD with what is handed out in {@code caller.transfer}. */
    abstract Object step(Frame caller, Object sent);

    /** As {@link #step} with an exception. */
    abstract Object stepThrowing(Frame caller, PyException thrown);

    /** Raises the error of a second use. */
    final void checkNotEnded() {
        if (state == State.ENDED) {
            throw Errors.runtimeError("cannot reuse already awaited " + reused());
        }
    }

    /** The first step: no other awaitable of the generator may be under way. */
    final void checkNotBusy() {
        if (generator.isBusy()) {
            state = State.ENDED;
            throw Errors.runtimeError(method() + "(): asynchronous generator is already running");
        }
    }

    @Override
    public final Object sendThrough(Frame caller, Object sent) {
        return step(caller, sent);
    }

    /** A step as Python's methods return it: what is handed out; the result is raised as StopIteration. */
    private static Object handedOut(Frame caller, Object result) {
        if (result == Completion.YIELD) {
            Object value = caller.transfer;
            caller.transfer = null;
            return value;
        }
        throw Errors.stopIteration(result == PyNone.NONE ? null : result);
    }

    final Object send(Frame caller, Object sent) {
        return handedOut(caller, step(caller, sent));
    }

    final Object raise(Frame caller, Object type, Object value, Object traceback) {
        if (value != null || traceback != null) {
            warnOfThreeArguments(caller, "throw");
        }
        checkNotEnded();
        return handedOut(caller, stepThrowing(caller, GeneratorBase.thrown(caller, type, value, traceback)));
    }

    final void close(Frame caller) {
        if (state == State.ENDED) {
            return;
        }
        PyException exit = new PyException(new PyBaseException(ExceptionTypes.GENERATOR_EXIT));
        try {
            if (stepThrowing(caller, exit) != Completion.YIELD) {
                return; // as if by StopIteration
            }
            caller.transfer = null;
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION) || e.matches(ExceptionTypes.GENERATOR_EXIT)
                    || e.isStopIteration()) {
                return;
            }
            throw e;
        }
        throw Errors.runtimeError("coroutine ignored GeneratorExit");
    }

    static void warnOfThreeArguments(Frame frame, String method) {
        NumberWarnings.deprecated(frame, "the (type, exc, tb) signature of " + method
                + "() is deprecated, use the single-arg signature instead.");
    }
}
