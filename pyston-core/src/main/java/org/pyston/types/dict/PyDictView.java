package org.pyston.types.dict;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** A live view of a dict's keys, values or items. */
public abstract class PyDictView extends PyObject {
    private final PyDict dict;

    PyDictView(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
    }

    /** The dict that is looked at. */
    public final PyDict dict() {
        return dict;
    }
}
