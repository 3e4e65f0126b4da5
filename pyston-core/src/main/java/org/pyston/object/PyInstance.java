package org.pyston.object;

import org.pyston.runtime.Names;

/** An instance of a class made in Python that derives from no built-in type but {@code object}, and {@code object()}. */
public class PyInstance extends PyObject {
    public PyInstance(PyType type) {
        super(type);
    }

    /** A new instance; one that will be finalized when its class has {@code __del__}. */
    static PyInstance of(PyType type) {
        return type.isBuiltin() || type.lookup(Names.DEL) == null ? new PyInstance(type) : new FinalizedInstance(type);
    }
}
