package org.pyston.types.integer;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** An instance of a Python subclass of {@code int}. */
public final class PyIntInstance extends PyObject {
    private final Object value;

    /** {@code value} is a Long when it fits, else a BigInteger. */
    public PyIntInstance(PyType type, Object value) {
        super(type);
        this.value = value;
    }

    /** The integer: a Long when it fits, else a BigInteger. */
    public Object value() {
        return value;
    }
}
