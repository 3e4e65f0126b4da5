package org.pyston.frame;

import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.ThreadState;
import org.pyston.types.code.PyCode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyCell;

/** Runs code that is no function: modules, class bodies, exec() and eval(). */
public final class CodeRunner {
    private static final Object[] NONE = new Object[0];

    private CodeRunner() {
    }

    /**
     * Runs code in a new frame.
     *
     * @param namespace where names are looked up and bound first
     * @param closure the cells of the code's free variables; null for none
     */
    public static Object run(Frame caller, PyCode code, PyDict globals, PyDict builtins, Object namespace, PyCell[] closure) {
        Object[] locals = new Object[code.slotCount()];
        if (closure != null) {
            System.arraycopy(closure, 0, locals, code.freeStart(), closure.length);
        }
        Frame frame = new Frame(caller.thread, caller, code, globals, builtins, locals);
        frame.namespace = namespace;
        if (frame.depth > code.interpreter().recursionLimit()) {
            throw Errors.recursionError("maximum recursion depth exceeded");
        }
        return code.executable().run(frame);
    }

    /**
     * The frame that stands below all Python frames of a thread: Java code that enters Python has no other context. It is no
     * frame that Python sees.
     */
    public static Frame bottom(ThreadState thread) {
        Interpreter interpreter = thread.interpreter;
        Frame frame = new Frame(thread, null, null, interpreter.builtins, interpreter.builtins, NONE);
        frame.depth = 0;
        return frame;
    }
}
