package org.pyston.frame;

import org.pyston.runtime.Frame;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyFunction;

/**
 * Compiled code of one code object for functions with the same globals. It makes its heap frame itself, when it needs one.
 * Installed code may be replaced or taken away at any time; activations that run in it go on.
 */
public abstract class CompiledFunction {
    private final PyDict globals;
    private final PyDict builtins;

    protected CompiledFunction(PyDict globals, PyDict builtins) {
        this.globals = globals;
        this.builtins = builtins;
    }

    /** Whether a call from {@code caller} may run this code: the namespaces are its own, and nobody traces. */
    public final boolean accepts(Frame caller, PyFunction function) {
        return function.globals() == globals && function.builtins() == builtins && !caller.thread.tracing;
    }

    /**
     * Runs the function.
     *
     * @param locals slots of a frame with the bound parameters in place
     */
    public abstract Object enter(Frame caller, PyFunction function, Object[] locals);

    /** {@link #enter} for code with one parameter that takes positional arguments only. */
    public Object call1(Frame caller, PyFunction function, Object a) {
        return enter(caller, function, new Object[] {a});
    }

    /** {@link #enter} for code with two such parameters. */
    public Object call2(Frame caller, PyFunction function, Object a, Object b) {
        return enter(caller, function, new Object[] {a, b});
    }

    /** {@link #enter} for code with three such parameters. */
    public Object call3(Frame caller, PyFunction function, Object a, Object b, Object c) {
        return enter(caller, function, new Object[] {a, b, c});
    }

    /** Of which function, for messages. */
    @Override
    public abstract String toString();
}
