package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;

/** {@code iter(list)}: sees changes of the list until it has come to the end. */
@PythonType(name = "list_iterator", hidden = true)
public final class PyListIterator extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyListIteratorExposed());

    /** Whether Python code may hold the iterator: {@code iter} was called with it. */
    private boolean shared;
    /** Null at the end. */
    private PyList sequence;
    private int index;

    public PyListIterator(PyList sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    /** An iterator that has given the items before {@code index}. */
    public PyListIterator(PyList sequence, int index) {
        this(sequence);
        this.index = index;
    }

    /** What is iterated; null after the end. */
    public PyList sequence() {
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
        PyList s = sequence;
        if (s == null) {
            return null;
        }
        int i = index;
        Object item = s.get(i);
        if (item != null) {
            index = i + 1;
            return item;
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
    static Object iter(PyListIterator self) {
        self.shared = true;
        return self;
    }

    @Slot("__next__")
    static Object next(PyListIterator self) {
        return self.next();
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(PyListIterator self) {
        PyList s = self.sequence;
        return s == null ? 0 : Math.max(0, s.size() - self.index);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyListIterator self) {
        PyList s = self.sequence;
        return s == null ? IteratorReduce.iter(frame, new PyList()) : IteratorReduce.iterAt(frame, s, (long) self.index);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "For unpickling.")
    static void setState(Frame frame, PyListIterator self, Object state) {
        PyList s = self.sequence;
        self.index = IteratorReduce.position(frame, state, 0, s == null ? 0 : s.size());
    }
}
