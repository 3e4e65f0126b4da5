package org.pyston.embed;

import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.SysNamespace;
import org.pyston.runtime.traceback.TracebackPrinter;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.integer.PyIntInstance;

/** What happens with an exception that nobody caught: exit codes and {@code sys.excepthook}. CPython's PyErr_PrintEx. */
final class Exit {
    /** What a shell sees of a process that SIGINT killed. */
    static final int INTERRUPTED = 130;
    private static final PyStr CODE = PyStr.of("code");
    private static final PyStr STDERR = PyStr.of("stderr");
    private static final PyStr EXCEPTHOOK = PyStr.of("excepthook");

    private Exit() {
    }

    /** The exit code of a SystemExit; a value that is no code is printed to sys.stderr when {@code print} is set. */
    static int codeOf(Frame frame, PyBaseException exit, boolean print) {
        Object code = ObjectGetAttr.getOrNull(frame, exit, CODE);
        if (code == null || code == PyNone.NONE) {
            return 0;
        }
        if (code instanceof Boolean b) {
            return b ? 1 : 0;
        }
        Object number = code instanceof PyIntInstance i ? i.value() : code;
        if (number instanceof Long l) {
            return (int) (l & 0xFF);
        }
        if (number instanceof java.math.BigInteger) {
            return 0xFF;
        }
        if (print) {
            write(frame, textOf(frame, code) + "\n");
        }
        return 1;
    }

    private static String textOf(Frame frame, Object value) {
        try {
            return ObjectStr.str(frame, value).toString();
        } catch (PyException e) {
            return "";
        }
    }

    /** Reports an uncaught exception; returns the exit code. */
    static int report(Frame frame, PyException e) {
        PyBaseException value = e.value();
        frame.thread.handled = null;
        if (e.matches(ExceptionTypes.SYSTEM_EXIT)) {
            return codeOf(frame, value, true);
        }
        Object traceback = value.traceback() == null ? PyNone.NONE : value.traceback();
        set(frame, "last_exc", value);
        set(frame, "last_type", value.type());
        set(frame, "last_value", value);
        set(frame, "last_traceback", traceback);
        Object hook = SysNamespace.get(frame, EXCEPTHOOK);
        if (hook == null) {
            write(frame, "sys.excepthook is missing\n" + TracebackPrinter.format(frame, value));
        } else {
            try {
                ObjectCall.call3(frame, hook, value.type(), value, traceback);
            } catch (PyException inHook) {
                if (inHook.matches(ExceptionTypes.SYSTEM_EXIT)) {
                    return codeOf(frame, inHook.value(), true);
                }
                write(frame, "Error in sys.excepthook:\n" + TracebackPrinter.format(frame, inHook.value())
                        + "\nOriginal exception was:\n" + TracebackPrinter.format(frame, value));
            }
        }
        return e.matches(ExceptionTypes.KEYBOARD_INTERRUPT) ? INTERRUPTED : 1;
    }

    private static void set(Frame frame, String name, Object value) {
        SysNamespace.set(frame.interpreter(), PyStr.of(name), value);
    }

    /** Writes to sys.stderr; what cannot be written is lost. */
    static void write(Frame frame, String text) {
        Object err = SysNamespace.get(frame, STDERR);
        if (err == null || err == PyNone.NONE) {
            return;
        }
        try {
            ObjectCall.callMethod(frame, err, PyStr.of("write"), PyStr.of(text));
            ObjectCall.callMethod(frame, err, PyStr.of("flush"));
        } catch (PyException e) {
            return; // there is nowhere left to write to
        }
    }
}
