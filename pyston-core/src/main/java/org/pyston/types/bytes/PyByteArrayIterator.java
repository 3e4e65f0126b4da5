package org.pyston.types.bytes;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.IteratorReduce;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.tuple.PyTuple;

/** {@code iter} of a bytearray. */
@PythonType(name = "bytearray_iterator", hidden = true)
public final class PyByteArrayIterator extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyByteArrayIteratorExposed());

    /** Null at the end. */
    private PyByteArray sequence;
    private int index;

    public PyByteArrayIterator(PyByteArray sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    @Override
    public Object plainNext() {
        return next(this);
    }

    @Slot("__iter__")
    static Object iter(PyByteArrayIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyByteArrayIterator self) {
        PyByteArray s = self.sequence;
        if (s == null) {
            return null;
        }
        int i = self.index;
        if (i < s.size()) {
            self.index = i + 1;
            return (long) s.get(i);
        }
        self.sequence = null;
        return null;
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(PyByteArrayIterator self) {
        PyByteArray s = self.sequence;
        return s == null ? 0 : Math.max(0, s.size() - self.index);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyByteArrayIterator self) {
        PyByteArray s = self.sequence;
        return s == null ? IteratorReduce.iter(frame, PyTuple.EMPTY)
                : IteratorReduce.iterAt(frame, s, (long) self.index);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "For unpickling.")
    static void setState(Frame frame, PyByteArrayIterator self, Object state) {
        PyByteArray s = self.sequence;
        self.index = IteratorReduce.position(frame, state, 0, s == null ? 0 : s.size());
    }
}
