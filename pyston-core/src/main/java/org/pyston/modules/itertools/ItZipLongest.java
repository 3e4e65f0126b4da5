package org.pyston.modules.itertools;

import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.iterator.SelfIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code zip_longest}. Source: CPython's itertoolsmodule.c. */
@PythonType(name = "zip_longest", module = "itertools", subclassable = true, parts = {SelfIterator.class}, doc = "Tuples of the items of all iterables, filled up to the longest.")
public final class ItZipLongest extends PyObject {
    public static final PyType TYPE = PyType.builtin(new ItZipLongestExposed());

    /** Null where an iterator is at its end. */
    private final Object[] iterators;
    private final Object fill;
    private int active;

    private ItZipLongest(PyType type, Object[] iterators, Object fill) {
        super(type);
        this.iterators = iterators;
        this.fill = fill;
        this.active = iterators.length;
    }

    @PythonNew(signature = "(*iterables, **kwargs)")
    static Object make(Frame frame, PyType type, Object[] iterables, PyDict kwargs) {
        Object fill = PyNone.NONE;
        if (kwargs != null && kwargs.size() > 0) {
            fill = kwargs.getStr(PyStr.of("fillvalue"));
            if (fill == null || kwargs.size() > 1) {
                throw Errors.typeError("zip_longest() got an unexpected keyword argument");
            }
        }
        Object[] iterators = new Object[iterables.length];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = ObjectIter.iter(frame, iterables[i]);
        }
        return new ItZipLongest(type, iterators, fill);
    }

    @Slot("__next__")
    static Object next(Frame frame, ItZipLongest self) {
        if (self.active == 0) {
            return null;
        }
        Object[] items = new Object[self.iterators.length];
        for (int i = 0; i < items.length; i++) {
            Object it = self.iterators[i];
            if (it != null) {
                items[i] = self.read(frame, i, it);
                if (items[i] == null && self.active == 0) {
                    return null;
                }
            }
            if (items[i] == null) {
                items[i] = self.fill;
            }
        }
        return PyTuple.of(items);
    }

    private Object read(Frame frame, int i, Object it) {
        try {
            Object item = ObjectIter.next(frame, it);
            if (item == null) {
                active--;
                iterators[i] = null;
            }
            return item;
        } catch (PyException e) {
            active = 0;
            throw e;
        }
    }
}
