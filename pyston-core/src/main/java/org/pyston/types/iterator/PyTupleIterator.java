package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;

/** {@code iter(tuple)}. */
@PythonType(name = "tuple_iterator", hidden = true)
public final class PyTupleIterator extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyTupleIteratorExposed());

    /** Whether Python code may hold the iterator: {@code iter} was called with it. */
    private boolean shared;
    /** Null at the end. */
    private PyTuple sequence;
    private int index;

    public PyTupleIterator(PyTuple sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    /** An iterator that has given the items before {@code index}. */
    public PyTupleIterator(PyTuple sequence, int index) {
        this(sequence);
        this.index = index;
    }

    /** What is iterated; null after the end. */
    public PyTuple sequence() {
        return sequence;
    }

    /** The index of the next item. */
    public int index() {
        return index;
    }

    /** Only for who has the iterator for itself. */
    public void setIndex(int next) {
        index = next;
    }

    /** The next item; null at the end. */
    public Object next() {
        PyTuple s = sequence;
        if (s == null) {
            return null;
        }
        int i = index;
        if (i < s.size()) {
            index = i + 1;
            return s.get(i);
        }
        sequence = null;
        return null;
    }

    /** Whether Python code may hold the iterator: then nobody else may count for it. */
    public boolean isShared() {
        return shared;
    }

    @Override
    public Object plainNext() {
        return next();
    }

    @Slot("__iter__")
    static Object iter(PyTupleIterator self) {
        self.shared = true;
        return self;
    }

    @Slot("__next__")
    static Object next(PyTupleIterator self) {
        return self.next();
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(PyTupleIterator self) {
        PyTuple s = self.sequence;
        return s == null ? 0 : Math.max(0, s.size() - self.index);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyTupleIterator self) {
        PyTuple s = self.sequence;
        return s == null ? IteratorReduce.iter(frame, PyTuple.EMPTY) : IteratorReduce.iterAt(frame, s, (long) self.index);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "For unpickling.")
    static void setState(Frame frame, PyTupleIterator self, Object state) {
        PyTuple s = self.sequence;
        self.index = IteratorReduce.position(frame, state, 0, s == null ? 0 : s.size());
    }
}
