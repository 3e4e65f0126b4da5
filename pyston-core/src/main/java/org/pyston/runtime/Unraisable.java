package org.pyston.runtime;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.structseq.StructSequence;

/** Reports exceptions that nobody can handle: in finalizers, callbacks, at exit. CPython's {@code PyErr_WriteUnraisable}. */
public final class Unraisable {
    /** The type of the argument of {@code sys.unraisablehook}. */
    public static final PyType ARGS = StructSequence.define("sys", "UnraisableHookArgs",
            "What sys.unraisablehook is called with.", 5, "exc_type", "exc_value", "exc_traceback", "err_msg", "object");
    private static final PyStr HOOK = PyStr.of("unraisablehook");

    private Unraisable() {
    }

    /**
     * Calls {@code sys.unraisablehook}; raises nothing.
     *
     * @param message what was being done; null for "Exception ignored in"
     * @param object what the exception was raised in; null for none
     */
    public static void report(Frame frame, PyException exception, String message, Object object) {
        PyBaseException value = exception.value();
        Object hook = SysNamespace.get(frame, HOOK);
        if (hook == null || hook == PyNone.NONE) {
            return;
        }
        Object traceback = value.traceback() == null ? PyNone.NONE : value.traceback();
        try {
            ObjectCall.call1(frame, hook, StructSequence.of(ARGS, value.type(), value, traceback,
                    message == null ? PyNone.NONE : PyStr.of(message), object == null ? PyNone.NONE : object));
        } catch (PyException inHook) {
            Object stderr = SysNamespace.get(frame, PyStr.of("stderr"));
            if (stderr != null && stderr != PyNone.NONE) {
                writeQuietly(frame, stderr, "Exception ignored in sys.unraisablehook: " + inHook.getMessage() + "\n");
            }
        }
    }

    private static void writeQuietly(Frame frame, Object stream, String text) {
        try {
            ObjectCall.callMethod(frame, stream, PyStr.of("write"), PyStr.of(text));
        } catch (PyException e) {
            return; // there is nowhere left to report to
        }
    }
}
