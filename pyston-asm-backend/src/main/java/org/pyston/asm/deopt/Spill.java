package org.pyston.asm.deopt;

import org.pyston.frame.CompiledGenerator;
import org.pyston.frame.LeftCode;
import org.pyston.frame.Unwind;
import org.pyston.nodes.RootNode;
import org.pyston.nodes.comprehension.ComprehensionNode;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.StackOverflow;
import org.pyston.runtime.ThreadState;
import org.pyston.types.code.PyCode;
import org.pyston.types.function.PyFunction;

/**
 * Collects what a handler of compiled code hands over, and leaves the code. The handler calls {@link #begin}, one {@code temp}
 * for each live temporary, one {@code local} for each variable, and {@link #leaveFunction} or {@link #leaveLoop}.
 */
public final class Spill {
    private final Throwable reason;
    private final FrameState state;
    private final Object[] locals;
    private final Object[] temps;
    private int count;

    private Spill(Throwable reason, FrameState state, Object[] locals, int temps) {
        this.reason = reason;
        this.state = state;
        this.locals = locals;
        this.temps = new Object[temps];
    }

    /**
     * @param reason null when a guard failed
     * @param frame the activation's heap frame; null when there is none
     */
    public static Spill begin(Throwable reason, int state, FrameState[] states, Frame frame, int temps) {
        FrameState s = states[state];
        Object[] locals = frame != null ? frame.locals : new Object[s.unit().code().slotCount()];
        return new Spill(reason == null ? GuardFailed.INSTANCE : reason, s, locals, temps);
    }

    public void temp(long value) {
        temps[count++] = value;
    }

    public void temp(double value) {
        temps[count++] = value;
    }

    public void temp(boolean value) {
        temps[count++] = value;
    }

    public void temp(Object value) {
        temps[count++] = value;
    }

    /** A variable; {@code bound} is 0 when it has no value. */
    public void local(long value, int bound, int slot) {
        locals[slot] = bound == 0 ? null : (Object) value;
    }

    public void local(double value, int bound, int slot) {
        locals[slot] = bound == 0 ? null : (Object) value;
    }

    public void local(boolean value, int bound, int slot) {
        locals[slot] = bound == 0 ? null : (Object) value;
    }

    public void local(Object value, int slot) {
        locals[slot] = value;
    }

    /** Leaves a function. Returns its result when the interpreter has finished it. */
    public Object leaveFunction(ThreadState thread, Frame back, int depth, PyFunction function, Frame own) {
        Frame frame = own != null ? own : Activation.frame(thread, back, depth, function, state.unit().code(), locals);
        PyException raised = raised(frame);
        if (raised == null && reason instanceof PyException e) {
            ComprehensionNode.leave(state.node(), frame.locals);
            throw passing(e, frame);
        }
        if (reason instanceof Capture capture) {
            state.fill(frame, temps);
            capture.add(frame, state, state.substitute(frame, temps));
            if (back == null) {
                throw capture;
            }
            return capture.goOn();
        }
        if (raised == null && (reason instanceof StackOverflowError || reason instanceof OutOfMemoryError)) {
            state.setPlace(frame);
            throw reason instanceof StackOverflowError ? StackOverflow.toPython(frame) : StackOverflow.memoryError(frame);
        }
        LeftCode left = raised != null ? state.raised(frame, temps, raised) : leave(frame);
        if (back == null) {
            throw new Capture(frame, left);
        }
        Object result = ((RootNode) state.unit().code().executable()).continueAt(frame, left, null);
        if (!state.unit().isValid()) {
            throw new ResultMismatch(result); // a caller that calls this code directly must not do so for ever
        }
        return result;
    }

    /** Leaves a loop that was entered with a heap frame: the interpreter that entered it goes on. */
    public Object leaveLoop(Frame frame) {
        PyException raised = raised(frame);
        if (raised != null) {
            return state.raised(frame, temps, raised);
        }
        if (reason instanceof PyException e) {
            ComprehensionNode.leave(state.node(), frame.locals);
            state.setPlace(frame);
            link(e, frame);
            throw e; // the interpreter's nodes and the root add the frame to the traceback
        }
        if (reason instanceof Capture capture) {
            state.fill(frame, temps);
            Object result;
            try {
                result = capture.goOnBelow(frame);
            } catch (PyException e) {
                return new LeftCode(state.node(), LeftCode.RAISED, e);
            }
            return state.after(result, state.substitute(frame, temps));
        }
        if (reason instanceof StackOverflowError e) {
            state.setPlace(frame);
            throw e;
        }
        if (reason instanceof OutOfMemoryError e) {
            state.setPlace(frame);
            throw e;
        }
        return leave(frame);
    }

    /** Completes the frame after a failed guard or a result that does not fit. */
    private LeftCode leave(Frame frame) {
        state.fill(frame, temps);
        if (reason instanceof ResultMismatch mismatch) {
            return state.after(mismatch.value(), state.substitute(frame, temps));
        }
        if (reason instanceof GuardFailed || reason instanceof ArithmeticException) {
            return state.left(frame, temps);
        }
        if (reason instanceof Unwind u) {
            throw u;
        }
        if (reason instanceof RuntimeException e) {
            throw StackOverflow.defect(frame, e);
        }
        throw (Error) reason;
    }

    /** The exception that a statement of the code has to handle, in the interpreter; null when there is none. */
    private PyException raised(Frame frame) {
        if (state.protection() == Protection.NONE) {
            return null;
        }
        if (reason instanceof PyException e) {
            state.setPlace(frame);
            link(e, frame);
            return e;
        }
        if (reason instanceof StackOverflowError) {
            state.setPlace(frame);
            return StackOverflow.toPython(frame);
        }
        return null;
    }

    private PyException passing(PyException e, Frame frame) {
        state.setPlace(frame);
        link(e, frame);
        e.passing(frame);
        return e;
    }

    /** The frame that the exception passed before has no caller's frame if its function was called without one. */
    static void link(PyException e, Frame frame) {
        Frame inner = e.passedLast();
        if (inner != null && inner.back == null && inner != frame && inner.generator == null) {
            inner.back = frame;
        }
    }

    /** A loop was entered with variables of other types than expected: the interpreter goes on at its header. */
    public static Object refuseLoop(FrameState[] states) {
        FrameState header = states[0];
        header.unit().guardFailed(header, null);
        return new LeftCode(header.node(), header.child(), null);
    }

    /** A generator goes on with variables of other types than expected: the interpreter does this step. */
    public static Object refuseGenerator(FrameState[] states) {
        states[0].unit().guardFailed(states[0], null);
        return CompiledGenerator.REFUSED;
    }

    // ---- results

    /** The long that a function promised. */
    public static long toLong(Object result) {
        if (result instanceof Long l) {
            return l;
        }
        throw new ResultMismatch(result);
    }

    /** The double that a function promised. */
    public static double toDouble(Object result) {
        if (result instanceof Double d) {
            return d;
        }
        throw new ResultMismatch(result);
    }

    /** The bool that a function promised. */
    public static boolean toBoolean(Object result) {
        if (result instanceof Boolean b) {
            return b;
        }
        throw new ResultMismatch(result);
    }

    /** A call's arguments do not have the promised types: runs the interpreter. */
    public static Object interpret(FrameState[] states, Frame caller, PyFunction function, Object[] arguments) {
        PyCode code = function.code();
        states[0].unit().wrongArguments(arguments);
        Object[] slots = arguments;
        if (arguments.length != code.slotCount()) {
            slots = java.util.Arrays.copyOf(arguments, code.slotCount());
        }
        return function.interpret(caller, code, slots);
    }
}
