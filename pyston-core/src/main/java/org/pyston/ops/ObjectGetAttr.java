package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;

/** Equivalent of CPython's {@code PyObject_GetAttr} and {@code PyObject_GetOptionalAttr}. */
public final class ObjectGetAttr {
    private ObjectGetAttr() {
    }

    /** {@code getattr(o, name)}. */
    public static Object get(Frame frame, Object o, PyStr name) {
        return PyType.slotsOf(o).getAttr(frame, o, name);
    }

    /** {@code getattr(o, name)}, null instead of an AttributeError. */
    public static Object getOrNull(Frame frame, Object o, PyStr name) {
        try {
            return PyType.slotsOf(o).getAttrOrNull(frame, o, name);
        } catch (PyException e) { // of a getter
            if (e.isAttributeError()) {
                return null;
            }
            throw e;
        }
    }
}
