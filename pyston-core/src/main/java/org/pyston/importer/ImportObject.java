package org.pyston.importer;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** An instance of one of the import system's classes: everything it knows is in its attributes, as in CPython. */
final class ImportObject extends PyObject {
    ImportObject(PyType type) {
        super(type);
    }
}
