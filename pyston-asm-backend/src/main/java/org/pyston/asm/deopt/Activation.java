package org.pyston.asm.deopt;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.ThreadState;
import org.pyston.types.code.PyCode;
import org.pyston.types.function.PyFunction;

/** What compiled functions do when they begin, and the heap frames that they make when they need one. */
public final class Activation {
    private static final VarHandle POLL = pollFlag();

    private Activation() {
    }

    private static VarHandle pollFlag() {
        try {
            return MethodHandles.privateLookupIn(Interpreter.class, MethodHandles.lookup())
                    .findVarHandle(Interpreter.class, "pollRequested", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A heap frame for a function's activation. */
    public static Frame frame(ThreadState thread, Frame back, int depth, PyFunction function, PyCode code, Object[] locals) {
        Frame frame = new Frame(thread, back, code, function.globals(), function.builtins(), locals);
        frame.depth = depth;
        frame.function = function;
        return frame;
    }

    /** As {@link #frame}, with slots that are still empty. */
    public static Frame newFrame(ThreadState thread, Frame back, int depth, PyFunction function, PyCode code) {
        return frame(thread, back, depth, function, code, new Object[code.slotCount()]);
    }

    /** Stores a variable into the heap frame. */
    public static void store(Frame frame, Object value, int slot) {
        frame.locals[slot] = value;
    }

    public static void store(Frame frame, long value, int slot) {
        frame.locals[slot] = value;
    }

    public static void store(Frame frame, double value, int slot) {
        frame.locals[slot] = value;
    }

    public static void store(Frame frame, boolean value, int slot) {
        frame.locals[slot] = value;
    }

    /** Stores a variable that may be unbound. */
    public static void store(Frame frame, long value, boolean bound, int slot) {
        frame.locals[slot] = bound ? (Object) value : null;
    }

    public static void store(Frame frame, double value, boolean bound, int slot) {
        frame.locals[slot] = bound ? (Object) value : null;
    }

    public static void store(Frame frame, boolean value, boolean bound, int slot) {
        frame.locals[slot] = bound ? (Object) value : null;
    }

    /** Raises RecursionError when a call at this depth is one too many. */
    public static void checkDepth(ThreadState thread, int depth) {
        if (depth > thread.interpreter.recursionLimit()) {
            throw Errors.recursionError("maximum recursion depth exceeded");
        }
    }

    /** Whether the thread has to poll: an opaque read, so that loops see it. */
    public static boolean pollRequested(Interpreter interpreter) {
        return (boolean) POLL.getOpaque(interpreter);
    }
}
