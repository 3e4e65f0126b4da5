package org.pyston.embed;

import org.pyston.modules.sys.SysState;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.SysNamespace;
import org.pyston.runtime.Unraisable;
import org.pyston.runtime.io.FileDescriptors;
import org.pyston.runtime.io.FlushRegistry;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** Ends an interpreter: threads, atexit, streams, modules. Equivalent of CPython's {@code Py_FinalizeEx}. */
final class Shutdown {
    /** CPython's exit code when standard output cannot be flushed. */
    static final int FLUSH_FAILED = 120;

    private Shutdown() {
    }

    /** Returns 0, or -1 when the standard streams could not be flushed. */
    static int run(Frame frame) {
        call(frame, "threading", "_shutdown");
        call(frame, "atexit", "_run_exitfuncs");
        int status = flush(frame, "stdout") ? 0 : -1;
        flush(frame, "stderr");
        frame.interpreter().state(FlushRegistry.class).flushAll(frame);
        frame.interpreter().state(SysState.class).setFinalizing();
        frame.interpreter().tiering.finish();
        clear(frame);
        frame.interpreter().state(FileDescriptors.class).closeAll();
        return status;
    }

    /** Calls a function of a module that the program has imported. */
    private static void call(Frame frame, String module, String function) {
        Object m = frame.interpreter().modules.getStr(PyStr.of(module));
        if (m == null || m == PyNone.NONE) {
            return;
        }
        try {
            Object f = ObjectGetAttr.getOrNull(frame, m, PyStr.of(function));
            if (f != null) {
                ObjectCall.call0(frame, f);
            }
        } catch (PyException e) {
            Unraisable.report(frame, e, null, m);
        }
    }

    private static boolean flush(Frame frame, String name) {
        Object stream = SysNamespace.get(frame, PyStr.of(name));
        if (stream == null || stream == PyNone.NONE) {
            return true;
        }
        try {
            Object closed = ObjectGetAttr.getOrNull(frame, stream, PyStr.of("closed"));
            if (!(closed instanceof Boolean b && b)) {
                ObjectCall.callMethod(frame, stream, PyStr.of("flush"));
            }
            return true;
        } catch (PyException e) {
            if (name.equals("stdout")) {
                Unraisable.report(frame, e, null, stream);
            }
            return false;
        }
    }

    private static void clear(Frame frame) {
        PyDict sys = frame.interpreter().state(SysNamespace.class).dict();
        frame.interpreter().modules.clear();
        if (sys != null) {
            sys.clear();
        }
        frame.interpreter().builtins.clear();
    }
}
