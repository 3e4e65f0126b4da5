package org.pyston.modules.sys;

import org.pyston.annotations.PythonFunction;
import org.pyston.frame.Tracing;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.SequenceTuple;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.ThreadState;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.frame.PyFrame;
import org.pyston.types.tuple.PyTuple;

/** Frames, the handled exception, tracing. */
final class SysFrames {
    private SysFrames() {
    }

    @PythonFunction(value = "_getframe", signature = "(depth=0, /)", doc = "The frame so many calls up.")
    static Object getFrame(Frame frame, int depth) {
        Frame f = up(frame, depth);
        if (f == null) {
            throw Errors.valueError("call stack is not deep enough");
        }
        return PyFrame.of(f);
    }

    @PythonFunction(value = "_getframemodulename", signature = "(depth=0)",
            doc = "The name of the module that the frame so many calls up runs in.")
    static Object getFrameModuleName(Frame frame, int depth) {
        Frame f = up(frame, depth);
        Object name = f == null ? null : f.globals.getStr(Names.NAME);
        return name == null ? PyNone.NONE : name;
    }

    private static Frame up(Frame frame, int depth) {
        Frame f = frame;
        for (int i = depth; i > 0 && f != null; i--) {
            f = f.back;
        }
        return f == null || f.code == null ? null : f;
    }

    @PythonFunction(value = "_current_frames", signature = "()",
            doc = "The frames of all threads by their identity: of others the one that Java code entered last.")
    static Object currentFrames(Frame frame) {
        PyDict frames = new PyDict();
        for (ThreadState t : frame.interpreter().threadStates()) {
            Frame f = t == frame.thread ? frame : t.entered;
            if (f != null && f.code != null) {
                frames.put(t.ident, PyFrame.of(f));
            }
        }
        return frames;
    }

    @PythonFunction(value = "_current_exceptions", signature = "()",
            doc = "The exceptions that threads handle now, by their identity.")
    static Object currentExceptions(Frame frame) {
        PyDict exceptions = new PyDict();
        for (ThreadState t : frame.interpreter().threadStates()) {
            PyBaseException e = t.handled;
            exceptions.put(t.ident, e == null ? PyNone.NONE : e);
        }
        return exceptions;
    }

    @PythonFunction(value = "exception", signature = "()", doc = "The exception that is handled now, or None.")
    static Object exception(Frame frame) {
        PyBaseException e = frame.thread.handled;
        return e == null ? PyNone.NONE : e;
    }

    @PythonFunction(value = "exc_info", signature = "()", doc = "Type, value and traceback of the exception handled now.")
    static Object excInfo(Frame frame) {
        PyBaseException e = frame.thread.handled;
        if (e == null) {
            return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        return PyTuple.of(e.type(), e, e.traceback() == null ? PyNone.NONE : e.traceback());
    }

    // ---- tracing

    @PythonFunction(value = "settrace", signature = "(function, /)", textSignature = false,
            doc = "settrace(function)\n\nSets the function that is called at each line, call, return and exception.")
    static void setTrace(Frame frame, Object function) {
        Tracing.setTrace(frame.thread, function == PyNone.NONE ? null : function);
    }

    @PythonFunction(value = "gettrace", signature = "()", doc = "The trace function, or None.")
    static Object getTrace(Frame frame) {
        return frame.thread.traceFunction == null ? PyNone.NONE : frame.thread.traceFunction;
    }

    @PythonFunction(value = "setprofile", signature = "(function, /)", textSignature = false,
            doc = "setprofile(function)\n\nSets the function that is called at each call and return.")
    static void setProfile(Frame frame, Object function) {
        Tracing.setProfile(frame.thread, function == PyNone.NONE ? null : function);
    }

    @PythonFunction(value = "getprofile", signature = "()", doc = "The profile function, or None.")
    static Object getProfile(Frame frame) {
        return frame.thread.profileFunction == null ? PyNone.NONE : frame.thread.profileFunction;
    }

    @PythonFunction(value = "_settraceallthreads", signature = "(arg, /)", doc = "As settrace() in all threads.")
    static void setTraceAll(Frame frame, Object function) {
        for (ThreadState t : frame.interpreter().threadStates()) {
            Tracing.setTrace(t, function == PyNone.NONE ? null : function);
        }
    }

    @PythonFunction(value = "_setprofileallthreads", signature = "(arg, /)", doc = "As setprofile() in all threads.")
    static void setProfileAll(Frame frame, Object function) {
        for (ThreadState t : frame.interpreter().threadStates()) {
            Tracing.setProfile(t, function == PyNone.NONE ? null : function);
        }
    }

    @PythonFunction(value = "call_tracing", signature = "(func, args, /)",
            doc = "func(*args), with tracing on also inside a trace function.")
    static Object callTracing(Frame frame, Object func, Object args) {
        if (!(args instanceof PyTuple)) {
            throw Errors.typeError("call_tracing() argument 2 must be tuple, not "
                    + org.pyston.object.PyType.of(args).name());
        }
        return Tracing.callTracing(frame, func, SequenceTuple.tuple(frame, args).items().clone());
    }
}
