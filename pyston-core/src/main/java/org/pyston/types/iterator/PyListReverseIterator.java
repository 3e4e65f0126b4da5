package org.pyston.types.iterator;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.types.list.PyList;

/** {@code reversed(list)}. */
@PythonType(name = "list_reverseiterator", hidden = true)
public final class PyListReverseIterator extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyListReverseIteratorExposed());

    /** Null at the end. */
    private PyList list;
    private int index;

    public PyListReverseIterator(PyList list) {
        super(TYPE);
        this.list = list;
        this.index = list.size() - 1;
    }

    @Override
    public Object plainNext() {
        return next(this);
    }

    @Slot("__iter__")
    static Object iter(PyListReverseIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyListReverseIterator self) {
        PyList l = self.list;
        int i = self.index;
        Object item = l == null || i < 0 ? null : l.get(i);
        if (item == null) {
            self.index = -1;
            self.list = null;
            return null;
        }
        self.index = i - 1;
        return item;
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(PyListReverseIterator self) {
        PyList l = self.list;
        int n = self.index + 1;
        return l == null || l.size() < n ? 0 : n;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyListReverseIterator self) {
        PyList l = self.list;
        return l == null ? IteratorReduce.iter(frame, new PyList())
                : IteratorReduce.reversedAt(frame, l, (long) self.index);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "For unpickling.")
    static void setState(Frame frame, PyListReverseIterator self, Object state) {
        PyList l = self.list;
        int at = IteratorReduce.position(frame, state, -1, l == null ? -1 : l.size() - 1);
        if (l != null) {
            self.index = at;
        }
    }
}
