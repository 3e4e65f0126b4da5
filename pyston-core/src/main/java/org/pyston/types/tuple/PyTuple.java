package org.pyston.types.tuple;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** A {@code tuple}: immutable. */
@PythonType(name = "tuple", subclassable = true, matchSelf = true, matchSequence = true, sequenceItem = true,
        parts = {TupleMethods.class}, textSignature = "(iterable=(), /)", doc = "An immutable sequence.")
public final class PyTuple extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTupleExposed());
    public static final PyTuple EMPTY = new PyTuple(TYPE, new Object[0]);

    private final Object[] items;

    /** A tuple of a subclass; the array is owned by the tuple from now on. */
    public PyTuple(PyType type, Object[] items) {
        super(type);
        this.items = items;
    }

    /** A tuple of the items; the array is owned by the tuple from now on. */
    public static PyTuple of(Object... items) {
        return items.length == 0 ? EMPTY : new PyTuple(TYPE, items);
    }

    public int size() {
        return items.length;
    }

    public Object get(int index) {
        return items[index];
    }

    /** The items; not to be changed. */
    public Object[] items() {
        return items;
    }
}
