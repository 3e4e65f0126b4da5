package org.pyston.types.frame;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** What Python sees of a {@link Frame}: one object a frame. */
@PythonType(name = "frame", hidden = true, doc = "An activation of code.")
public final class PyFrame extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyFrameExposed());

    private final Frame frame;

    private PyFrame(Frame frame) {
        super(TYPE);
        this.frame = frame;
    }

    /** The one object of a frame. */
    public static PyFrame of(Frame frame) {
        if (!(frame.pythonFrame instanceof PyFrame f)) {
            PyFrame made = new PyFrame(frame);
            frame.pythonFrame = made;
            return made;
        }
        return f;
    }

    public Frame frame() {
        return frame;
    }

    /** {@code f_lineno}: of what the frame does now. */
    public int line() {
        return frame.code.executable().span(frame.at).lineno();
    }

    @PythonGetter("f_back")
    static Object getBack(PyFrame self) {
        return self.frame.back == null ? PyNone.NONE : of(self.frame.back);
    }

    @PythonGetter("f_code")
    static Object getCode(PyFrame self) {
        return self.frame.code;
    }

    @PythonGetter(value = "f_globals", member = true)
    static Object getGlobals(PyFrame self) {
        return self.frame.globals;
    }

    @PythonGetter(value = "f_builtins", member = true)
    static Object getBuiltins(PyFrame self) {
        return self.frame.builtins;
    }

    @PythonGetter("f_locals")
    static Object getLocals(PyFrame self) {
        return FrameLocals.of(self.frame);
    }

    @PythonGetter("f_lineno")
    static Object getLine(PyFrame self) {
        int line = self.line();
        return line <= 0 ? PyNone.NONE : (Object) (long) line;
    }

    @PythonGetter("f_lasti")
    static long getPosition(PyFrame self) {
        return self.frame.at;
    }

    @PythonGetter("f_trace")
    static Object getTrace(PyFrame self) {
        return self.frame.traceFunction == null ? PyNone.NONE : self.frame.traceFunction;
    }

    @PythonSetter("f_trace")
    static void setTrace(PyFrame self, Object value) {
        self.frame.traceFunction = value == PyNone.NONE ? null : value;
    }

    @PythonMethod(value = "clear", signature = "($self, /)", textSignature = false,
            doc = "Forgets the variables of a frame that has ended.")
    static void clear(Frame caller, PyFrame self) {
        for (Frame f = caller; f != null; f = f.back) {
            if (f == self.frame) {
                throw Errors.runtimeError("cannot clear an executing frame");
            }
        }
        if (self.frame.generator == null) {
            java.util.Arrays.fill(self.frame.locals, null);
        }
    }

    @Slot("__repr__")
    static Object repr(PyFrame self) {
        return PyStr.of("<frame at " + Identity.hex(self) + ", file '" + self.frame.code.unit().filename() + "', line "
                + self.line() + ", code " + self.frame.code.unit().name() + ">");
    }
}
