package org.pyston.types.floating;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** An instance of a Python subclass of {@code float}. */
public final class PyFloatInstance extends PyObject {
    private final double value;

    public PyFloatInstance(PyType type, double value) {
        super(type);
        this.value = value;
    }

    /** The number. */
    public double value() {
        return value;
    }
}
