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
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.frame.PyFrame;
import org.pyston.types.str.PyStrInstance;

/** A generator. Source: language reference 6.2.9, PEP 255, 342, 380. */
@PythonType(name = "generator", hidden = true, doc = "A suspended function that yields values.")
public final class PyGenerator extends GeneratorBase {
    public static final PyType TYPE = PyType.builtin(new PyGeneratorExposed());

    public PyGenerator(Frame frame) {
        super(TYPE, frame);
    }

    @Override
    String kind() {
        return "generator";
    }

    /** The next value; null at the end without a value. */
    public Object next(Frame caller) {
        Object r = resume(caller, PyNone.NONE, null);
        return r == Completion.YIELD ? yielded() : end(r);
    }

    /** As {@link #next(Frame)}, but a return value is lost without an exception, as in a {@code for} loop. */
    public Object nextOrNull(Frame caller) {
        Object r = resume(caller, PyNone.NONE, null);
        return r == Completion.YIELD ? yielded() : null;
    }

    /** A return value that matters is raised as StopIteration by {@code __next__} too. */
    private static Object end(Object returned) {
        if (returned != null && returned != PyNone.NONE) {
            throw Errors.stopIteration(returned);
        }
        return null;
    }

    /** For {@code yield from}: YIELD with the value in {@code caller.transfer}, or the returned value. */
    public Object sendThrough(Frame caller, Object sent) {
        Object r = resume(caller, sent, null);
        if (r == Completion.YIELD) {
            caller.transfer = yielded();
            return r;
        }
        return r == null ? PyNone.NONE : r;
    }

    /** As {@link #sendThrough} with an exception. */
    public Object throwThrough(Frame caller, PyException thrown) {
        Object r = resume(caller, PyNone.NONE, thrown);
        if (r == Completion.YIELD) {
            caller.transfer = yielded();
            return r;
        }
        return r == null ? PyNone.NONE : r;
    }

    @Slot("__iter__")
    static Object iter(PyGenerator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyGenerator self) {
        return self.next(frame);
    }

    @PythonMethod(value = "send", signature = "($self, arg, /)", textSignature = false, doc = "Resumes with a value.")
    static Object send(Frame frame, PyGenerator self, Object arg) {
        return valueOrStop(self, self.resume(frame, arg, null));
    }

    private static Object valueOrStop(PyGenerator self, Object r) {
        if (r == Completion.YIELD) {
            return self.yielded();
        }
        throw Errors.stopIteration(r == null || r == PyNone.NONE ? null : r);
    }

    @PythonMethod(value = "throw", signature = "($self, type, value=<unrepresentable>, tb=<unrepresentable>, /)",
            textSignature = false, doc = "Raises an exception where the generator is suspended.")
    static Object raise(Frame frame, PyGenerator self, Object type, Object value, Object tb) {
        if (value != null || tb != null) {
            AwaitableOfGenerator.warnOfThreeArguments(frame, "throw");
        }
        return valueOrStop(self, self.resume(frame, PyNone.NONE, thrown(frame, type, value, tb)));
    }

    @PythonMethod(value = "close", signature = "($self, /)", textSignature = false,
            doc = "Raises GeneratorExit where the generator is suspended.")
    static void close(Frame frame, PyGenerator self) {
        self.close(frame);
    }

    @PythonGetter("gi_frame")
    static Object getFrame(PyGenerator self) {
        return self.frame() == null ? PyNone.NONE : PyFrame.of(self.frame());
    }

    @PythonGetter(value = "gi_code", member = true)
    static Object getCode(PyGenerator self) {
        return self.code();
    }

    @PythonGetter("gi_running")
    static boolean getRunning(PyGenerator self) {
        return self.isRunning();
    }

    @PythonGetter("gi_suspended")
    static boolean getSuspended(PyGenerator self) {
        return self.isSuspended();
    }

    @PythonGetter(value = "gi_yieldfrom", doc = "What the generator delegates to.")
    static Object getYieldFrom(PyGenerator self) {
        return self.delegate();
    }

    @PythonGetter("__name__")
    static Object getName(PyGenerator self) {
        return self.name;
    }

    @PythonSetter("__name__")
    static void setName(PyGenerator self, Object value) {
        self.name = nameFrom(value, "__name__");
    }

    @PythonGetter("__qualname__")
    static Object getQualname(PyGenerator self) {
        return self.qualname;
    }

    @PythonSetter("__qualname__")
    static void setQualname(PyGenerator self, Object value) {
        self.qualname = nameFrom(value, "__qualname__");
    }

    static PyStr nameFrom(Object value, String attribute) {
        if (value == null || !PyStrInstance.isStr(value)) {
            throw Errors.typeError(attribute + " must be set to a string object");
        }
        return PyStrInstance.valueOf(value);
    }

    @Slot("__repr__")
    static String repr(PyGenerator self) {
        return "<generator object " + self.qualname + " at " + Identity.hex(self) + ">";
    }
}
