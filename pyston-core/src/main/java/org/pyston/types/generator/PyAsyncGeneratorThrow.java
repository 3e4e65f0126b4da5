package org.pyston.types.generator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.frame.Completion;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;

/** What {@code athrow()} and {@code aclose()} of an asynchronous generator return (CPython's async_gen_athrow_*). */
@PythonType(name = "async_generator_athrow", hidden = true)
final class PyAsyncGeneratorThrow extends AwaitableOfGenerator {
    static final PyType TYPE = PyType.builtin(new PyAsyncGeneratorThrowExposed());

    /** The arguments of {@code athrow()}; null for {@code aclose()}. */
    private final Object[] args;

    PyAsyncGeneratorThrow(PyAsyncGenerator generator, Object[] args) {
        super(TYPE, generator);
        this.args = args;
    }

    @Override
    String method() {
        return args == null ? "aclose" : "athrow";
    }

    @Override
    String reused() {
        return "aclose()/athrow()";
    }

    @Override
    Object step(Frame caller, Object sent) {
        checkNotEnded();
        if (generator.isClosed()) {
            state = State.ENDED;
            return PyNone.NONE;
        }
        if (state == State.BEGUN) {
            return args == null ? closing(caller, sent, null) : generator.advance(caller, sent, null);
        }
        checkNotBusy();
        if (generator.isClosing()) {
            state = State.ENDED;
            throw Errors.stopAsyncIteration();
        }
        if (sent != PyNone.NONE) {
            throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
        }
        state = State.BEGUN;
        generator.setBusy(true);
        if (args == null) {
            generator.setClosing();
            return closing(caller, PyNone.NONE, new PyException(new PyBaseException(ExceptionTypes.GENERATOR_EXIT)));
        }
        return beginThrow(caller);
    }

    private Object beginThrow(Frame caller) {
        Object result = null;
        try {
            if (args.length == 0 || args.length > 3) {
                throw Errors.typeError(args.length == 0 ? "athrow expected at least 1 argument, got 0"
                        : "athrow expected at most 3 arguments, got " + args.length);
            }
            PyException thrown = GeneratorBase.thrown(caller, args[0], args.length > 1 ? args[1] : null,
                    args.length > 2 ? args[2] : null);
            result = generator.advance(caller, PyNone.NONE, thrown);
            return result;
        } finally {
            if (result != Completion.YIELD) {
                generator.setBusy(false);
                state = State.ENDED;
            }
        }
    }

    /** A step of {@code aclose()}: the generator has to end. */
    private Object closing(Frame caller, Object sent, PyException thrown) {
        Object result;
        try {
            result = generator.run(caller, sent, thrown);
        } catch (PyException e) {
            generator.setBusy(false);
            state = State.ENDED;
            if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION) || e.matches(ExceptionTypes.GENERATOR_EXIT)) {
                return PyNone.NONE;
            }
            throw e;
        }
        if (result instanceof AsyncGeneratorValue) {
            generator.setBusy(false);
            state = State.ENDED;
            throw Errors.runtimeError("async generator ignored GeneratorExit");
        }
        return result;
    }

    @Override
    Object stepThrowing(Frame caller, PyException thrown) {
        if (state == State.CREATED) {
            checkNotBusy();
            state = State.BEGUN;
            generator.setBusy(true);
        }
        if (args == null) {
            return closing(caller, PyNone.NONE, thrown);
        }
        Object result = null;
        try {
            result = generator.advance(caller, PyNone.NONE, thrown);
        } finally {
            if (result != Completion.YIELD) {
                state = State.ENDED;
            }
        }
        return result;
    }

    @Slot("__await__")
    static Object await(PyAsyncGeneratorThrow self) {
        return self;
    }

    @Slot("__iter__")
    static Object iter(PyAsyncGeneratorThrow self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyAsyncGeneratorThrow self) {
        return self.send(frame, PyNone.NONE);
    }

    @PythonMethod(value = "send", signature = "($self, arg, /)", textSignature = false,
            doc = "Goes on with a value: what the generator hands out while it awaits, or StopIteration with the result.")
    static Object send(Frame frame, PyAsyncGeneratorThrow self, Object arg) {
        return self.send(frame, arg);
    }

    @PythonMethod(value = "throw", signature = "($self, type, value=<unrepresentable>, tb=<unrepresentable>, /)",
            textSignature = false, doc = "Goes on with an exception.")
    static Object raise(Frame frame, PyAsyncGeneratorThrow self, Object type, Object value, Object tb) {
        return self.raise(frame, type, value, tb);
    }

    @PythonMethod(value = "close", signature = "($self, /)", textSignature = false, doc = "Raises GeneratorExit inside.")
    static void close(Frame frame, PyAsyncGeneratorThrow self) {
        self.close(frame);
    }
}
