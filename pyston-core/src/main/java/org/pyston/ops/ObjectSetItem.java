package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Frame;

/** Equivalent of CPython's {@code PyObject_SetItem} and {@code PyObject_DelItem}. */
public final class ObjectSetItem {
    private ObjectSetItem() {
    }

    /** {@code o[key] = value}. */
    public static void set(Frame frame, Object o, Object key, Object value) {
        PyType.slotsOf(o).setItem(frame, o, key, value);
    }

    /** {@code del o[key]}. */
    public static void delete(Frame frame, Object o, Object key) {
        PyType.slotsOf(o).delItem(frame, o, key);
    }
}
