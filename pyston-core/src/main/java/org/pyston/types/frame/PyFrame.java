package org.pyston.types.frame;

import java.util.Arrays;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonSetter;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.ast.Span;
import org.pyston.frame.FrameLocals;
import org.pyston.object.Identity;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.StrRepr;

/** A frame as Python sees it: made when somebody asks for it, one a {@link Frame}. Source: data model 3.2.13, "Frame objects". */
@PythonType(name = "frame", hidden = true)
public final class PyFrame extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyFrameExposed());

    private final Frame frame;
    private boolean traceLines = true;
    private boolean traceOpcodes;

    private PyFrame(Frame frame) {
        super(TYPE);
        this.frame = frame;
    }

    /** The Python object of an activation. */
    public static PyFrame of(Frame frame) {
        Object known = frame.pythonFrame;
        if (known instanceof PyFrame f) {
            return f;
        }
        synchronized (frame) {
            if (!(frame.pythonFrame instanceof PyFrame)) {
                frame.pythonFrame = new PyFrame(frame);
            }
            return (PyFrame) frame.pythonFrame;
        }
    }

    /** {@code f_trace_lines}. */
    public boolean tracesLines() {
        return traceLines;
    }

    /** The activation. */
    public Frame frame() {
        return frame;
    }

    /** The line that is executed now. */
    public static int lineOf(Frame frame) {
        Span span = frame.code.executable().span(frame.at);
        return span == null ? frame.code.unit().firstLine() : span.lineno();
    }

    @PythonGetter("f_back")
    static Object getBack(PyFrame self) {
        Frame back = self.frame.back;
        return back == null || back.code == null ? PyNone.NONE : of(back);
    }

    @PythonGetter("f_code")
    static Object getCode(PyFrame self) {
        return self.frame.code;
    }

    @PythonGetter("f_globals")
    static Object getGlobals(PyFrame self) {
        return self.frame.globals;
    }

    @PythonGetter("f_builtins")
    static Object getBuiltins(PyFrame self) {
        return self.frame.builtins;
    }

    @PythonGetter("f_locals")
    static Object getLocals(PyFrame self) {
        return FrameLocals.locals(self.frame);
    }

    @PythonGetter("f_lineno")
    static long getLine(PyFrame self) {
        return lineOf(self.frame);
    }

    @PythonSetter("f_lineno")
    static void setLine(PyFrame self, Object value) {
        if (value == null) {
            throw Errors.attributeError("cannot delete attribute");
        }
        if (!(value instanceof Long)) {
            throw Errors.valueError("lineno must be an integer");
        }
        if (self.frame.traceFunction == null) {
            throw Errors.valueError("f_lineno can only be set by a trace function");
        }
        throw Errors.notImplemented("frame.f_lineno: jumping to another line");
    }

    @PythonGetter("f_lasti")
    static long getLast(PyFrame self) {
        return 2L * self.frame.at;
    }

    @PythonGetter("f_trace")
    static Object getTrace(PyFrame self) {
        Object trace = self.frame.traceFunction;
        return trace == null ? PyNone.NONE : trace;
    }

    @PythonSetter("f_trace")
    static void setTrace(PyFrame self, Object value) {
        self.frame.traceFunction = value == PyNone.NONE ? null : value;
    }

    @PythonGetter(value = "f_trace_lines", member = true)
    static boolean getTraceLines(PyFrame self) {
        return self.traceLines;
    }

    @PythonSetter("f_trace_lines")
    static void setTraceLines(PyFrame self, Object value) {
        self.traceLines = flag(value);
    }

    @PythonGetter("f_trace_opcodes")
    static boolean getTraceOpcodes(PyFrame self) {
        return self.traceOpcodes;
    }

    @PythonSetter("f_trace_opcodes")
    static void setTraceOpcodes(PyFrame self, Object value) {
        self.traceOpcodes = flag(value);
    }

    private static boolean flag(Object value) {
        if (!(value instanceof Boolean b)) {
            throw Errors.typeError(value == null ? "can't delete numeric/char attribute" : "attribute value type must be bool");
        }
        return b;
    }

    @PythonMethod(value = "clear", signature = "($self, /)", textSignature = false,
            doc = "Drops the references that the local variables hold; closes a suspended generator.")
    static void clear(Frame caller, PyFrame self) {
        Frame frame = self.frame;
        for (Frame f = caller; f != null; f = f.back) {
            if (f == frame) {
                throw Errors.runtimeError("cannot clear an executing frame");
            }
        }
        if (frame.generator != null) {
            ObjectCall.callMethod(caller, frame.generator, PyStr.of("close"));
        }
        Arrays.fill(frame.locals, null);
        frame.operands = null;
    }

    @PythonMethod(value = "__sizeof__", signature = "($self, /)", textSignature = false)
    static long size(PyFrame self) {
        return 96 + 8L * self.frame.locals.length;
    }

    @Slot("__repr__")
    static Object repr(PyFrame self) {
        return PyStr.of("<frame at " + Identity.hex(self) + ", file "
                + StrRepr.repr(PyStr.of(self.frame.code.unit().filename())) + ", line " + lineOf(self.frame) + ", code "
                + self.frame.code.unit().name() + ">");
    }
}
