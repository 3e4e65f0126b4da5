package org.pyston.types.weak;

import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.module.PyModule;
import org.pyston.types.namespace.PySimpleNamespace;

/** Hands an exception that nobody can catch to {@code sys.unraisablehook} (CPython's PyErr_WriteUnraisable). */
public final class UnraisableReport {
    private static final PyStr SYS = PyStr.of("sys");
    private static final PyStr HOOK = PyStr.of("unraisablehook");

    private UnraisableReport() {
    }

    /** Calls the hook; what the hook itself raises is lost. */
    public static void report(Frame frame, PyException e, Object object) {
        Object sys = frame.interpreter().modules.getStr(SYS);
        Object hook = sys instanceof PyModule m ? m.dict().getStr(HOOK) : null;
        if (hook == null) {
            return;
        }
        PyBaseException value = e.value();
        Object traceback = value.traceback() == null ? PyNone.NONE : value.traceback();
        try {
            ObjectCall.call1(frame, hook, new PySimpleNamespace().with("exc_type", value.type()).with("exc_value", value)
                    .with("exc_traceback", traceback).with("err_msg", PyNone.NONE).with("object", object));
        } catch (PyException second) {
            second.value().setContext(value);
        }
    }
}
