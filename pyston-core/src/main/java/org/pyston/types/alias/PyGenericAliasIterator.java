package org.pyston.types.alias;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** Iterates over {@code tuple[int]}, which gives {@code *tuple[int]} once. */
@PythonType(name = "generic_alias_iterator", hidden = true)
public final class PyGenericAliasIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyGenericAliasIteratorExposed());

    private PyGenericAlias alias;

    PyGenericAliasIterator(PyGenericAlias alias) {
        super(TYPE);
        this.alias = alias;
    }

    @Slot("__iter__")
    static Object iter(PyGenericAliasIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyGenericAliasIterator self) {
        PyGenericAlias a = self.alias;
        self.alias = null;
        return a == null ? null : new PyGenericAlias(PyGenericAlias.TYPE, a.origin(), a.args(), true);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(Frame frame, PyGenericAliasIterator self) {
        Object iter = frame.interpreter().builtin(PyStr.of("iter"));
        return PyTuple.of(iter, PyTuple.of(self.alias == null ? PyTuple.EMPTY : self.alias));
    }
}
