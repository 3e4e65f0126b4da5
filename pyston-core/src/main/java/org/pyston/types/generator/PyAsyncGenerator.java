package org.pyston.types.generator;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.frame.Completion;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.alias.PyGenericAlias;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.frame.PyFrame;

/** An asynchronous generator. Source: PEP 525, CPython's genobject.c (async_gen_*). */
@PythonType(name = "async_generator", hidden = true, doc = "A suspended async function that yields values.")
public final class PyAsyncGenerator extends GeneratorBase {
    public static final PyType TYPE = PyType.builtin(new PyAsyncGeneratorExposed());

    /** Whether one of its awaitables has begun and not ended: no other may begin. */
    private boolean busy;
    /** Whether {@code aclose()} has begun, or the body has ended. */
    private boolean closing;
    private boolean hooked;
    private Object finalizer;

    public PyAsyncGenerator(Frame frame) {
        super(TYPE, frame);
    }

    @Override
    String kind() {
        return "async generator";
    }

    boolean isBusy() {
        return busy;
    }

    void setBusy(boolean busy) {
        this.busy = busy;
    }

    boolean isClosing() {
        return closing;
    }

    void setClosing() {
        closing = true;
    }

    /** The hook that was to be called when the generator is abandoned; null for none. */
    public Object finalizer() {
        return finalizer;
    }

    /** The first use: takes the hooks of the thread ({@code sys.set_asyncgen_hooks}). */
    private void first(Frame frame) {
        if (hooked) {
            return;
        }
        hooked = true;
        finalizer = frame.thread.asyncGenFinalizer;
        Object firstIter = frame.thread.asyncGenFirstIter;
        if (firstIter != null) {
            ObjectCall.call1(frame, firstIter, this);
        }
    }

    /**
     * Goes on to the next {@code yield} or to what an {@code await} inside hands out.
     *
     * @return the value of a {@code yield}, or YIELD with what is handed out in {@code caller.transfer}
     */
    Object advance(Frame caller, Object sent, PyException thrown) {
        Object r;
        try {
            r = run(caller, sent, thrown);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION) || e.matches(ExceptionTypes.GENERATOR_EXIT)) {
                closing = true;
            }
            busy = false;
            throw e;
        }
        if (r instanceof AsyncGeneratorValue wrapped) {
            busy = false;
            return wrapped.value();
        }
        return r;
    }

    /** Goes on as {@link #advance}, but a yielded value stays wrapped, and {@link #busy} is not touched. */
    Object run(Frame caller, Object sent, PyException thrown) {
        if (resume(caller, sent, thrown) != Completion.YIELD) {
            throw Errors.stopAsyncIteration();
        }
        Object value = yielded();
        if (value instanceof AsyncGeneratorValue) {
            return value;
        }
        caller.transfer = value;
        return Completion.YIELD;
    }

    /** PEP 479 and PEP 525: neither kind of end may leave the body as an exception. */
    @Override
    PyException escaped(PyException e) {
        return e.matches(ExceptionTypes.STOP_ASYNC_ITERATION) ? chained(kind() + " raised StopAsyncIteration", e)
                : super.escaped(e);
    }

    @Slot("__aiter__")
    static Object aiter(PyAsyncGenerator self) {
        return self;
    }

    @Slot("__anext__")
    static Object anext(Frame frame, PyAsyncGenerator self) {
        self.first(frame);
        return new PyAsyncGeneratorSend(self, PyNone.NONE);
    }

    @PythonMethod(value = "asend", signature = "($self, arg, /)", textSignature = false,
            doc = "asend(v) -> an awaitable that resumes with a value.")
    static Object asend(Frame frame, PyAsyncGenerator self, Object arg) {
        self.first(frame);
        return new PyAsyncGeneratorSend(self, arg);
    }

    @PythonMethod(value = "aclose", signature = "($self, /)", textSignature = false,
            doc = "aclose() -> an awaitable that raises GeneratorExit inside.")
    static Object aclose(Frame frame, PyAsyncGenerator self) {
        self.first(frame);
        return new PyAsyncGeneratorThrow(self, null);
    }

    @PythonMethod(value = "athrow", signature = "($self, *args)", textSignature = false,
            doc = "athrow(value) -> an awaitable that raises an exception inside.\n"
                    + "athrow(type[, value[, tb]]) is deprecated.")
    static Object athrow(Frame frame, PyAsyncGenerator self, Object[] args) {
        if (args.length > 1) {
            AwaitableOfGenerator.warnOfThreeArguments(frame, "athrow");
        }
        self.first(frame);
        return new PyAsyncGeneratorThrow(self, args);
    }

    @PythonMethod(value = "__class_getitem__", signature = "($cls, object, /)", kind = PythonMethod.Kind.CLASS,
            textSignature = false, doc = "A generic alias.")
    static Object classGetItem(PyType type, Object item) {
        return PyGenericAlias.of(type, item);
    }

    @PythonGetter("ag_frame")
    static Object getFrame(PyAsyncGenerator self) {
        return self.frame() == null ? PyNone.NONE : PyFrame.of(self.frame());
    }

    @PythonGetter("ag_code")
    static Object getCode(PyAsyncGenerator self) {
        return self.code();
    }

    @PythonGetter(value = "ag_running", member = true)
    static boolean getRunning(PyAsyncGenerator self) {
        return self.busy;
    }

    @PythonGetter("ag_suspended")
    static boolean getSuspended(PyAsyncGenerator self) {
        return self.isSuspended();
    }

    @PythonGetter(value = "ag_await", doc = "What the generator awaits.")
    static Object getAwait(PyAsyncGenerator self) {
        return self.delegate();
    }

    @PythonGetter("__name__")
    static Object getName(PyAsyncGenerator self) {
        return self.name;
    }

    @PythonSetter("__name__")
    static void setName(PyAsyncGenerator self, Object value) {
        self.name = PyGenerator.nameFrom(value, "__name__");
    }

    @PythonGetter("__qualname__")
    static Object getQualname(PyAsyncGenerator self) {
        return self.qualname;
    }

    @PythonSetter("__qualname__")
    static void setQualname(PyAsyncGenerator self, Object value) {
        self.qualname = PyGenerator.nameFrom(value, "__qualname__");
    }

    @Slot("__repr__")
    static String repr(PyAsyncGenerator self) {
        return "<async_generator object " + self.qualname + " at " + Identity.hex(self) + ">";
    }
}
