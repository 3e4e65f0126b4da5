package org.pyston.modules.atexit;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.CallKeywords;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.object.CompareOp;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.Unraisable;
import org.pyston.types.dict.PyDict;

/** The module {@code atexit}. Source: library reference. */
@PythonModule(value = "atexit", doc = "Functions that are called when the interpreter ends.")
public final class AtexitModule {
    private AtexitModule() {
    }

    /** One interpreter's functions, last registered last. */
    public static final class State {
        private final List<Callback> callbacks = new ArrayList<>();

        /** For {@code interpreter.state}. */
        public State() {
        }

        private synchronized void add(Callback callback) {
            callbacks.add(callback);
        }

        private synchronized void remove(Callback callback) {
            callbacks.remove(callback);
        }

        private synchronized List<Callback> snapshot() {
            return new ArrayList<>(callbacks);
        }

        private synchronized Callback removeLast() {
            return callbacks.isEmpty() ? null : callbacks.remove(callbacks.size() - 1);
        }

        private synchronized void clear() {
            callbacks.clear();
        }

        private synchronized int size() {
            return callbacks.size();
        }
    }

    /** A function with its arguments; equal only to itself. */
    private static final class Callback {
        final Object function;
        final Object[] args;
        final PyDict kwargs;

        Callback(Object function, Object[] args, PyDict kwargs) {
            this.function = function;
            this.args = args;
            this.kwargs = kwargs;
        }
    }

    private static State state(Frame frame) {
        return frame.interpreter().state(State.class);
    }

    @PythonFunction(value = "register", signature = "(func, /, *args, **kwargs)", textSignature = false,
            doc = "register(func, *args, **kwargs) -> func\n\nRegisters a function to be called at the end.")
    static Object register(Frame frame, Object function, Object[] args, PyDict kwargs) {
        if (!PyType.slotsOf(function).has(SlotId.CALL)) {
            throw Errors.typeError("the first argument must be callable");
        }
        state(frame).add(new Callback(function, args, kwargs));
        return function;
    }

    @PythonFunction(value = "unregister", signature = "(func, /)", textSignature = false,
            doc = "unregister(func) -> None\n\nForgets a function.")
    static void unregister(Frame frame, Object function) {
        for (Callback callback : state(frame).snapshot()) {
            if (ObjectRichCompare.test(frame, callback.function, function, CompareOp.EQ)) {
                state(frame).remove(callback);
            }
        }
    }

    @PythonFunction(value = "_clear", signature = "()", textSignature = false, doc = "_clear() -> None")
    static void clear(Frame frame) {
        state(frame).clear();
    }

    @PythonFunction(value = "_ncallbacks", signature = "()", textSignature = false, doc = "_ncallbacks() -> int")
    static long count(Frame frame) {
        return state(frame).size();
    }

    @PythonFunction(value = "_run_exitfuncs", signature = "()", textSignature = false, doc = "_run_exitfuncs() -> None")
    static void runAll(Frame frame) {
        for (Callback c; (c = state(frame).removeLast()) != null;) {
            try {
                CallKeywords.call(frame, c.function, c.args, c.kwargs);
            } catch (PyException e) {
                Unraisable.report(frame, e, "Exception ignored in atexit callback", c.function);
            }
        }
    }
}
