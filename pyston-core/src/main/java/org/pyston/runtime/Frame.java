package org.pyston.runtime;

import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.PyBaseException;

/**
 * One activation of a code unit on the heap: what Java code gets as its context, and the one form in which a suspended or
 * deoptimized activation is kept (design: frame state). Belongs to the thread that runs it; others may only look.
 *
 * <p>Layout of {@link #locals}: parameters, other local variables, cell variables, free variables ({@link Cell} objects), then
 * the hidden variables of inlined comprehensions and temporaries of control nodes; {@code code} tells how many of each. A
 * null element is an unbound variable.
 */
public final class Frame {
    public final ThreadState thread;
    public final PyCode code;
    public final PyDict globals;
    public final PyDict builtins;
    public final Object[] locals;
    /** The caller's frame; null at the bottom and for a suspended generator, which gets its caller's at each resumption. */
    public Frame back;
    /** Number of Python frames below this one, itself included. */
    public int depth;
    /** The namespace of a class body, a module or exec(): a dict or any mapping; null in a function. */
    public Object namespace;
    /** The node that was last begun ({@code NodeId}): index into the code's position table, for line numbers. */
    public int at;
    /** Operands of suspended strict nodes, at their node's {@code operandBase}; null while nothing was spilled. */
    public Object[] operands;
    /** The value that travels with a YIELD completion, or the result that a driver passes on. */
    public Object transfer;
    /** The exception that {@code except} clauses of this frame handle now; null for none. Restored around suspensions. */
    public PyBaseException handled;
    /** The generator, coroutine or asynchronous generator that the frame belongs to; null for a plain call. */
    public Object generator;
    /** What Python sees of the frame (sys._getframe, tracebacks); made when first asked for. */
    public Object pythonFrame;
    /** The function being run; null for modules, classes' bodies and exec(). Needed by {@code super()} checks and tracing. */
    public Object function;
    /** {@code f_trace}: the local trace function; null for none. */
    public Object traceFunction;

    public Frame(ThreadState thread, Frame back, PyCode code, PyDict globals, PyDict builtins, Object[] locals) {
        this.thread = thread;
        this.back = back;
        this.depth = back == null ? 1 : back.depth + 1;
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
        this.locals = locals;
    }

    public Interpreter interpreter() {
        return thread.interpreter;
    }

    /** Keeps the operands {@code values[0..count)} of a node that is left in the middle. */
    public void spill(int base, Object... values) {
        Object[] o = operandsFor(base + values.length);
        System.arraycopy(values, 0, o, base, values.length);
    }

    private Object[] operandsFor(int size) {
        Object[] o = operands;
        if (o == null || o.length < size) {
            Object[] grown = new Object[Math.max(size, 8)];
            if (o != null) {
                System.arraycopy(o, 0, grown, 0, o.length);
            }
            operands = grown;
            o = grown;
        }
        return o;
    }

    /** Takes back an operand that {@link #spill} kept. */
    public Object unspill(int index) {
        Object value = operands[index];
        operands[index] = null;
        return value;
    }
}
