package org.pyston.runtime;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.SpecialMethod;

/** Objects of one interpreter that Java has found unreachable and whose {@code __del__} is to be called. */
public final class Finalizers {
    private final ConcurrentLinkedQueue<PyObject> due = new ConcurrentLinkedQueue<>();

    /** Made by {@link Interpreter#state}. */
    public Finalizers() {
    }

    /** Called by Java's finalizer thread: runs no Python code. */
    public static void enqueue(PyObject object) {
        Interpreter interpreter = object.type().interpreter();
        interpreter.state(Finalizers.class).due.add(object);
        interpreter.requestPoll();
    }

    /** Calls the finalizers that are due; what they raise goes to {@code sys.unraisablehook}. */
    public void drain(Frame frame) {
        for (PyObject o = due.poll(); o != null; o = due.poll()) {
            Object method = PyType.of(o).lookup(Names.DEL);
            if (method == null) {
                continue;
            }
            try {
                SpecialMethod.callUnbound(frame, method, o, PyType.of(o));
            } catch (PyException e) {
                Unraisable.report(frame, e, null, method);
            }
        }
    }
}
