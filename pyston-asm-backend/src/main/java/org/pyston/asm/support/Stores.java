package org.pyston.asm.support;

import org.pyston.object.PyObject;
import org.pyston.object.Shape;
import org.pyston.runtime.Sharing;

/** Attribute stores. */
public final class Stores {
    private Stores() {
    }

    /** Replaces a value that is there; false when the object has another layout by now. */
    public static boolean replace(PyObject o, Shape shape, int index, Object value) {
        if (Sharing.isOn()) {
            synchronized (o) {
                if (o.shape() != shape) {
                    return false;
                }
                o.setValueAt(index, value);
                return true;
            }
        }
        o.setValueAt(index, value);
        return true;
    }
}
