package org.pyston.types.generator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.frame.Completion;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/** What {@code __anext__()} and {@code asend()} of an asynchronous generator return (CPython's async_gen_asend_*). */
@PythonType(name = "async_generator_asend", hidden = true)
final class PyAsyncGeneratorSend extends AwaitableOfGenerator {
    static final PyType TYPE = PyType.builtin(new PyAsyncGeneratorSendExposed());

    private final Object value;

    PyAsyncGeneratorSend(PyAsyncGenerator generator, Object value) {
        super(TYPE, generator);
        this.value = value;
    }

    @Override
    String method() {
        return "anext";
    }

    @Override
    String reused() {
        return "__anext__()/asend()";
    }

    @Override
    Object step(Frame caller, Object sent) {
        checkNotEnded();
        Object given = sent;
        if (state == State.CREATED) {
            checkNotBusy();
            given = sent == PyNone.NONE ? value : sent;
            state = State.BEGUN;
        }
        generator.setBusy(true);
        return advance(caller, given, null);
    }

    @Override
    Object stepThrowing(Frame caller, PyException thrown) {
        if (state == State.CREATED) {
            checkNotBusy();
            state = State.BEGUN;
            generator.setBusy(true);
        }
        return advance(caller, PyNone.NONE, thrown);
    }

    private Object advance(Frame caller, Object sent, PyException thrown) {
        Object result = null;
        try {
            result = generator.advance(caller, sent, thrown);
        } finally {
            if (result != Completion.YIELD) {
                state = State.ENDED;
            }
        }
        return result;
    }

    @Slot("__await__")
    static Object await(PyAsyncGeneratorSend self) {
        return self;
    }

    @Slot("__iter__")
    static Object iter(PyAsyncGeneratorSend self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyAsyncGeneratorSend self) {
        return self.send(frame, PyNone.NONE);
    }

    @PythonMethod(value = "send", signature = "($self, arg, /)", textSignature = false,
            doc = "Goes on with a value: what the generator hands out while it awaits, or StopIteration with the result.")
    static Object send(Frame frame, PyAsyncGeneratorSend self, Object arg) {
        return self.send(frame, arg);
    }

    @PythonMethod(value = "throw", signature = "($self, type, value=<unrepresentable>, tb=<unrepresentable>, /)",
            textSignature = false, doc = "Goes on with an exception.")
    static Object raise(Frame frame, PyAsyncGeneratorSend self, Object type, Object value, Object tb) {
        return self.raise(frame, type, value, tb);
    }

    @PythonMethod(value = "close", signature = "($self, /)", textSignature = false, doc = "Raises GeneratorExit inside.")
    static void close(Frame frame, PyAsyncGeneratorSend self) {
        self.close(frame);
    }
}
