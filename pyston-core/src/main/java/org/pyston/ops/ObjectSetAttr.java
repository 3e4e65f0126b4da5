package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Equivalent of CPython's {@code PyObject_SetAttr} and {@code PyObject_DelAttr}. */
public final class ObjectSetAttr {
    private ObjectSetAttr() {
    }

    /** {@code setattr(o, name, value)}. */
    public static void set(Frame frame, Object o, PyStr name, Object value) {
        PyType.slotsOf(o).setAttr(frame, o, name, value);
    }

    /** {@code delattr(o, name)}. */
    public static void delete(Frame frame, Object o, PyStr name) {
        PyType.slotsOf(o).delAttr(frame, o, name);
    }
}
