package org.pyston.runtime;

import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;

/** The namespace of {@code sys} in one interpreter: found even when a program takes sys out of {@code sys.modules}. */
public final class SysNamespace {
    private volatile PyDict dict;

    public SysNamespace() {
    }

    /** Set when the module is made. */
    public void setDict(PyDict dict) {
        this.dict = dict;
    }

    /** The namespace; null before the module is made. */
    public PyDict dict() {
        return dict;
    }

    /** The value of a name in {@code sys}; null when it is not there (CPython's PySys_GetObject). */
    public static Object get(Frame frame, PyStr name) {
        return get(frame.interpreter(), name);
    }

    /** As {@link #get(Frame, PyStr)}, where there is no frame. */
    public static Object get(Interpreter interpreter, PyStr name) {
        PyDict d = interpreter.state(SysNamespace.class).dict;
        return d == null ? null : d.getStr(name);
    }

    /** Sets a name in {@code sys}. */
    public static void set(Interpreter interpreter, PyStr name, Object value) {
        PyDict d = interpreter.state(SysNamespace.class).dict;
        if (d != null) {
            d.putStr(name, value);
        }
    }
}
