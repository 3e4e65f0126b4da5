package org.pyston.types.generator;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.frame.Completion;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.frame.PyFrame;
import org.pyston.types.tuple.PyTuple;

/** A coroutine. Source: language reference 8.9.1, PEP 492. */
@PythonType(name = "coroutine", hidden = true, doc = "What calling an async function makes.")
public final class PyCoroutine extends GeneratorBase {
    public static final PyType TYPE = PyType.builtin(new PyCoroutineExposed());

    /** {@code cr_origin}: where it was made, when the thread tracks that; None. */
    private final Object origin;

    public PyCoroutine(Frame frame) {
        this(frame, frame.thread.coroutineOriginDepth == 0 ? PyNone.NONE
                : origin(frame.back, frame.thread.coroutineOriginDepth));
    }

    private PyCoroutine(Frame frame, Object origin) {
        super(TYPE, frame);
        this.origin = origin;
    }

    /** The innermost frames as (file name, line, function name). Equivalent of CPython's compute_cr_origin. */
    private static PyTuple origin(Frame maker, int depth) {
        List<Object> places = new ArrayList<>();
        for (Frame f = maker; f != null && f.code != null && places.size() < depth; f = f.back) {
            places.add(PyTuple.of(PyStr.of(f.code.unit().filename()), (long) PyFrame.lineOf(f),
                    PyStr.of(f.code.unit().name())));
        }
        return PyTuple.of(places.toArray());
    }

    @Override
    String kind() {
        return "coroutine";
    }

    /** Goes on after an await was handed {@code sent}; as {@code coroutine.send}. */
    Object step(Frame caller, Object sent) {
        Object r = resume(caller, sent, null);
        if (r == null) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        return valueOrStop(this, r);
    }

    /** Whether another coroutine awaits it now: it is suspended in an await of its own that somebody drives. */
    public boolean isAwaited() {
        return isSuspended() && delegate() != PyNone.NONE;
    }

    /** For {@code yield from}: YIELD with the value in {@code caller.transfer}, or the returned value. */
    public Object sendThrough(Frame caller, Object sent) {
        Object r = resume(caller, sent, null);
        if (r == Completion.YIELD) {
            caller.transfer = yielded();
            return r;
        }
        if (r == null) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        return r;
    }

    /** As {@link #sendThrough} with an exception. */
    public Object throwThrough(Frame caller, PyException thrown) {
        Object r = resume(caller, PyNone.NONE, thrown);
        if (r == Completion.YIELD) {
            caller.transfer = yielded();
            return r;
        }
        if (r == null) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        return r;
    }

    @Slot("__await__")
    static Object await(PyCoroutine self) {
        return new PyCoroutineWrapper(self);
    }

    @PythonMethod(value = "send", signature = "($self, arg, /)", textSignature = false, doc = "Resumes with a value.")
    static Object send(Frame frame, PyCoroutine self, Object arg) {
        return self.step(frame, arg);
    }

    private static Object valueOrStop(PyCoroutine self, Object r) {
        if (r == Completion.YIELD) {
            return self.yielded();
        }
        throw Errors.stopIteration(r == null || r == PyNone.NONE ? null : r);
    }

    @PythonMethod(value = "throw", signature = "($self, type, value=<unrepresentable>, tb=<unrepresentable>, /)",
            textSignature = false, doc = "Raises an exception where the coroutine is suspended.")
    static Object raise(Frame frame, PyCoroutine self, Object type, Object value, Object tb) {
        if (value != null || tb != null) {
            AwaitableOfGenerator.warnOfThreeArguments(frame, "throw");
        }
        if (self.isClosed()) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        return valueOrStop(self, self.resume(frame, PyNone.NONE, thrown(frame, type, value, tb)));
    }

    @PythonMethod(value = "close", signature = "($self, /)", textSignature = false,
            doc = "Raises GeneratorExit where the coroutine is suspended.")
    static void close(Frame frame, PyCoroutine self) {
        self.close(frame);
    }

    @PythonGetter("cr_frame")
    static Object getFrame(PyCoroutine self) {
        return self.frame() == null ? PyNone.NONE : PyFrame.of(self.frame());
    }

    @PythonGetter(value = "cr_code", member = true)
    static Object getCode(PyCoroutine self) {
        return self.code();
    }

    @PythonGetter("cr_running")
    static boolean getRunning(PyCoroutine self) {
        return self.isRunning();
    }

    @PythonGetter("cr_suspended")
    static boolean getSuspended(PyCoroutine self) {
        return self.isSuspended();
    }

    @PythonGetter(value = "cr_await", doc = "What the coroutine awaits.")
    static Object getYieldFrom(PyCoroutine self) {
        return self.delegate();
    }

    @PythonGetter("cr_origin")
    static Object getOrigin(PyCoroutine self) {
        return self.origin;
    }

    @PythonGetter("__name__")
    static Object getName(PyCoroutine self) {
        return self.name;
    }

    @PythonSetter("__name__")
    static void setName(PyCoroutine self, Object value) {
        self.name = PyGenerator.nameFrom(value, "__name__");
    }

    @PythonGetter("__qualname__")
    static Object getQualname(PyCoroutine self) {
        return self.qualname;
    }

    @PythonSetter("__qualname__")
    static void setQualname(PyCoroutine self, Object value) {
        self.qualname = PyGenerator.nameFrom(value, "__qualname__");
    }

    @Slot("__repr__")
    static String repr(PyCoroutine self) {
        return "<coroutine object " + self.qualname + " at " + Identity.hex(self) + ">";
    }
}
