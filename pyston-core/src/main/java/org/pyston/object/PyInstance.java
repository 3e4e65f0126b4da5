package org.pyston.object;

/** An instance of a class made in Python that derives from no built-in type but {@code object}, and {@code object()}. */
public final class PyInstance extends PyObject {
    public PyInstance(PyType type) {
        super(type);
    }
}
