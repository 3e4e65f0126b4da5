package org.pyston.modules.termios;

import java.io.IOException;
import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.modules.select.Descriptors;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.OsErrors;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.exception.Strerror;
import org.pyston.types.module.PyModule;
import org.pyston.types.tuple.PyTuple;

/** {@code termios}: its names; the settings of a terminal are not in Java's power. */
@PythonModule(value = "termios", doc = "Control of terminals.")
final class TermiosModule {
    private static final PyStr ERROR = PyStr.of("error");

    private TermiosModule() {
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        String all = TermiosConstants.ALL;
        for (int from = 0; from < all.length();) {
            int middle = all.indexOf(' ', from);
            int end = all.indexOf(' ', middle + 1);
            module.dict().putStr(PyStr.intern(all.substring(from, middle)), Long.parseLong(all.substring(middle + 1, end)));
            from = end + 1;
        }
        PyDict namespace = new PyDict();
        namespace.putStr(PyStr.of("__module__"), PyStr.of("termios"));
        module.dict().putStr(ERROR, ObjectCall.call3(frame, PyType.TYPE, ERROR, PyTuple.of(ExceptionTypes.EXCEPTION), namespace));
    }

    /** {@code termios.error} for what is no terminal; NotImplementedError for a terminal. */
    private static PyException refused(Frame frame, PyModule module, Object fd, String function) {
        int errno = OsErrors.ENOTTY;
        try {
            if (FileDescriptors.of(frame.interpreter()).get(Descriptors.of(frame, fd)).isTerminal()) {
                return Errors.notImplemented("termios." + function + "()");
            }
        } catch (IOException e) {
            errno = OsErrors.errnoOf(e);
        }
        Object error = ObjectCall.call2(frame, module.dict().getStr(ERROR), (long) errno, PyStr.of(Strerror.of(errno)));
        return new PyException((PyBaseException) error);
    }

    @PythonFunction(value = "tcgetattr", signature = "($module, fd, /)", doc = "The settings of a terminal.")
    static Object getAttributes(Frame frame, PyModule module, Object fd) {
        throw refused(frame, module, fd, "tcgetattr");
    }

    @PythonFunction(value = "tcsetattr", signature = "($module, fd, when, attributes, /)", doc = "Changes the settings of a terminal.")
    static Object setAttributes(Frame frame, PyModule module, Object fd, int when, Object attributes) {
        throw refused(frame, module, fd, "tcsetattr");
    }

    @PythonFunction(value = "tcdrain", signature = "($module, fd, /)", doc = "Waits until output is sent.")
    static Object drain(Frame frame, PyModule module, Object fd) {
        throw refused(frame, module, fd, "tcdrain");
    }

    @PythonFunction(value = "tcflush", signature = "($module, fd, queue, /)", doc = "Throws away what is queued.")
    static Object flush(Frame frame, PyModule module, Object fd, int queue) {
        throw refused(frame, module, fd, "tcflush");
    }

    @PythonFunction(value = "tcflow", signature = "($module, fd, action, /)", doc = "Stops or continues the flow.")
    static Object flow(Frame frame, PyModule module, Object fd, int action) {
        throw refused(frame, module, fd, "tcflow");
    }

    @PythonFunction(value = "tcsendbreak", signature = "($module, fd, duration, /)", doc = "Sends a break.")
    static Object sendBreak(Frame frame, PyModule module, Object fd, int duration) {
        throw refused(frame, module, fd, "tcsendbreak");
    }
}
