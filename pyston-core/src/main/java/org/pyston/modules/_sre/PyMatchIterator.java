package org.pyston.modules._sre;

import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** What {@code finditer} returns; CPython has an iterator that calls the scanner. */
@PythonType(name = "callable_iterator", hidden = true)
public final class PyMatchIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyMatchIteratorExposed());

    private final PyScanner scanner;

    PyMatchIterator(PyScanner scanner) {
        super(TYPE);
        this.scanner = scanner;
    }

    @Slot("__iter__")
    static Object iter(PyMatchIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyMatchIterator self) {
        return self.scanner.next(true);
    }
}
