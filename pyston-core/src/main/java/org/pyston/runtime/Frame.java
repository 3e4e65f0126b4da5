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
    /** The thread that runs the frame; another one after a generator was resumed there. */
    public ThreadState thread;
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
    /**
     * The number of the node that last began to act: gives the line, and in a suspended frame the resume point.
     */
    public int at;
    /** Operands of suspended strict nodes, at their node's {@code operandBase}; null while nothing was spilled. */
    public Object[] operands;
    /** The value that travels with a YIELD completion, or the result that a driver passes on. */
    public Object transfer;
    /** The exception that an {@code except} or {@code finally} of this frame handles now; null for none. */
    public PyBaseException handled;
    /** What {@link ThreadState#handled} was when this frame began to handle one, or was resumed while it does. */
    public PyBaseException outerHandled;
    /** Whether a generator's frame has begun to run. */
    public boolean started;
    /** The generator, coroutine or asynchronous generator that the frame belongs to; null for a plain call. */
    public Object generator;
    /** What Python sees of the frame (sys._getframe, tracebacks); made when first asked for. */
    public Object pythonFrame;
    /** The dict that {@code locals()} gives in a function; null until it is asked for. */
    public PyDict localsDict;
    /** The function being run; null for modules, classes' bodies and exec(). Needed by {@code super()} checks and tracing. */
    public Object function;
    /** {@code f_trace}: the local trace function; null for none. */
    public Object traceFunction;
    /** The line of the last line event; 0 before the first. */
    public int traceLine;

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

    /** Keeps an operand of a node that is left in the middle. */
    public void spill(int index, Object value) {
        Object[] o = operands;
        if (o == null || index >= o.length) {
            o = grow(index + 1);
        }
        o[index] = value;
    }

    /** Keeps the first {@code count} operands of a node that is left in the middle. */
    public void spill(int base, Object[] values, int count) {
        Object[] o = operands;
        if (o == null || base + count > o.length) {
            o = grow(base + count);
        }
        System.arraycopy(values, 0, o, base, count);
    }

    private Object[] grow(int size) {
        Object[] grown = new Object[Math.max(size, 8)];
        if (operands != null) {
            System.arraycopy(operands, 0, grown, 0, operands.length);
        }
        operands = grown;
        return grown;
    }

    /** An operand that {@link #spill} kept; it stays. */
    public Object operand(int index) {
        return operands[index];
    }

    /** Takes back an operand that {@link #spill} kept. */
    public Object unspill(int index) {
        Object value = operands[index];
        operands[index] = null;
        return value;
    }

    /** Takes back {@code count} operands. */
    public void unspill(int base, Object[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = unspill(base + i);
        }
    }

    // ---- exceptions

    /** An {@code except} or {@code finally} begins to handle an exception. Returns what {@link #exitHandler} needs. */
    public PyBaseException enterHandler(PyBaseException exception) {
        PyBaseException previous = handled;
        if (previous == null) {
            outerHandled = thread.handled;
        }
        handled = exception;
        thread.handled = exception;
        return previous;
    }

    /** A clause of {@code except*} handles its part of what the frame handles. */
    public void replaceHandled(PyBaseException part) {
        handled = part;
        thread.handled = part;
    }

    /** The handling that began with {@link #enterHandler} ends. */
    public void exitHandler(PyBaseException previous) {
        handled = previous;
        thread.handled = previous != null ? previous : outerHandled;
    }
}
