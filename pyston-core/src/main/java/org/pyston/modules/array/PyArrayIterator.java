package org.pyston.modules.array;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Iterates over an array. */
@PythonType(name = "arrayiterator", module = "array", hidden = true)
public final class PyArrayIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyArrayIteratorExposed());

    private static final PyStr ITER = PyStr.of("iter");

    /** Null after the end. */
    private PyArray array;
    private int next;

    PyArrayIterator(PyArray array) {
        super(TYPE);
        this.array = array;
    }

    @Slot("__iter__")
    static Object iter(Object self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyArrayIterator self) {
        synchronized (self) {
            if (self.array == null) {
                return null;
            }
            Object item = self.array.get(self.next);
            if (item == null) {
                self.array = null;
            } else {
                self.next++;
            }
            return item;
        }
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", doc = "State for pickling.")
    static Object reduce(Frame frame, PyArrayIterator self) {
        Object iter = frame.interpreter().builtin(ITER);
        return self.array == null ? PyTuple.of(iter, PyTuple.of(new PyList()))
                : PyTuple.of(iter, PyTuple.of(self.array), (long) self.next);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, state, /)", doc = "Sets the place.")
    static void setState(Frame frame, PyArrayIterator self, Object state) {
        int n = NumberIndex.asIntClipped(frame, state);
        if (self.array != null) {
            self.next = Math.max(0, Math.min(n, self.array.size()));
        }
    }
}
