package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.tuple.PyTuple;

/** {@code iter(callable, sentinel)}. */
@PythonType(name = "callable_iterator", hidden = true)
public final class PyCallableIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyCallableIteratorExposed());

    /** Null at the end. */
    private Object callable;
    private final Object sentinel;

    public PyCallableIterator(Object callable, Object sentinel) {
        super(TYPE);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Slot("__iter__")
    static Object iter(PyCallableIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PyCallableIterator self) {
        Object c = self.callable;
        if (c == null) {
            return null;
        }
        try {
            Object item = ObjectCall.call(frame, c);
            if (self.callable == null) {
                return null; // the call has exhausted this iterator itself
            }
            if (!ObjectRichCompare.isOrEqual(frame, self.sentinel, item)) {
                return item;
            }
        } catch (PyException e) {
            if (!e.isStopIteration()) {
                throw e;
            }
        }
        self.callable = null;
        return null;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyCallableIterator self) {
        Object c = self.callable;
        return c == null ? IteratorReduce.iter(frame, PyTuple.EMPTY) : IteratorReduce.iter(frame, c, self.sentinel);
    }
}
