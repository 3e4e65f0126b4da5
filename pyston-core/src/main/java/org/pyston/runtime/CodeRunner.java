package org.pyston.runtime;

import org.pyston.code.CodeFlags;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;
import org.pyston.types.function.PyFunction;
import org.pyston.types.module.PyModule;

/** Runs code objects that are not called as functions. Equivalent of CPython's {@code PyEval_EvalCode}. */
public final class CodeRunner {
    private CodeRunner() {
    }

    /**
     * Runs code of a module, an expression, or any other kind ({@code exec(f.__code__)}).
     *
     * @param caller the calling frame
     * @param locals the namespace: a dict or another mapping
     * @param closure the cells of the free variables; null for none
     * @return the value of an expression, else None
     */
    public static Object run(Frame caller, PyCode code, PyDict globals, Object locals, PyCell[] closure) {
        PyDict builtins = builtinsOf(caller, globals);
        if ((code.unit().flags() & CodeFlags.OPTIMIZED) != 0) {
            return new PyFunction(code, globals, builtins, closure).call0(caller);
        }
        Object[] slots = new Object[code.slotCount()];
        if (closure != null) {
            System.arraycopy(closure, 0, slots, code.freeStart(), closure.length);
        }
        Frame frame = new Frame(caller.thread, caller, code, globals, builtins, slots);
        if (frame.depth > caller.interpreter().recursionLimit()) {
            throw Errors.recursionError("maximum recursion depth exceeded");
        }
        frame.namespace = locals;
        return code.executable().run(frame);
    }

    /** The builtins that code with these globals sees (CPython's _PyEval_BuiltinsFromGlobals). */
    public static PyDict builtinsOf(Frame caller, PyDict globals) {
        Object builtins = globals.getStr(Names.BUILTINS);
        if (builtins == null) {
            return caller.builtins;
        }
        if (builtins instanceof PyModule module) {
            return module.dict();
        }
        if (builtins instanceof PyDict dict) {
            return dict;
        }
        throw Errors.notImplemented("__builtins__ that is neither a module nor a dict");
    }
}
