package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectLength;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.tuple.PyTuple;

/** {@code iter(o)} of what has {@code __getitem__} only: items 0, 1, ... until IndexError or StopIteration. */
@PythonType(name = "iterator", hidden = true)
public final class PySequenceIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PySequenceIteratorExposed());

    /** Null at the end. */
    private Object sequence;
    private long index;

    public PySequenceIterator(Object sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    @Slot("__iter__")
    static Object iter(PySequenceIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(Frame frame, PySequenceIterator self) {
        Object s = self.sequence;
        if (s == null) {
            return null;
        }
        if (self.index == Long.MAX_VALUE) {
            throw Errors.overflowError("iter index too large");
        }
        try {
            Object item = PyType.slotsOf(s).getItem(frame, s, self.index);
            self.index++;
            return item;
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.INDEX_ERROR) && !e.isStopIteration()) {
                throw e;
            }
            self.sequence = null;
            return null;
        }
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left, if that is known.")
    static Object lengthHint(Frame frame, PySequenceIterator self) {
        Object s = self.sequence;
        if (s == null) {
            return 0L;
        }
        if (!PyType.slotsOf(s).has(SlotId.LEN)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return Math.max(0, ObjectLength.len(frame, s) - self.index);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PySequenceIterator self) {
        Object s = self.sequence;
        return s == null ? IteratorReduce.iter(frame, PyTuple.EMPTY) : IteratorReduce.iterAt(frame, s, self.index);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "For unpickling.")
    static void setState(Frame frame, PySequenceIterator self, Object state) {
        int at = IteratorReduce.position(frame, state, 0, Integer.MAX_VALUE);
        if (self.sequence != null) {
            self.index = at;
        }
    }
}
