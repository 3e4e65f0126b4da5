package org.pyston.types.set;

import java.util.ArrayList;
import java.util.List;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.IteratorReduce;
import org.pyston.types.iterator.PlainIterator;
import org.pyston.types.list.PyList;

/** {@code iter(set)}. Raises RuntimeError when the set's size has changed. */
@PythonType(name = "set_iterator", hidden = true)
public final class PySetIterator extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PySetIteratorExposed());

    /** Null at the end. */
    private PyAnySet set;
    private int startSize;
    private int remaining;
    private int position;

    public PySetIterator(PyAnySet set) {
        super(TYPE);
        this.set = set;
        this.startSize = set.size();
        this.remaining = startSize;
    }

    private PySetIterator(PySetIterator other) {
        super(TYPE);
        this.set = other.set;
        this.startSize = other.startSize;
        this.remaining = other.remaining;
        this.position = other.position;
    }

    /** The next member; null at the end. */
    public Object next() {
        PyAnySet s = set;
        if (s == null) {
            return null;
        }
        if (startSize != s.size()) {
            startSize = -1; // stays in error
            throw Errors.runtimeError("Set changed size during iteration");
        }
        SetTable t = s.table();
        for (int i = position; i <= t.mask; i++) {
            Object key = t.keys[i];
            if (key != null && key != SetTable.DELETED) {
                position = i + 1;
                remaining--;
                return key;
            }
        }
        set = null;
        return null;
    }

    @Override
    public Object plainNext() {
        return next();
    }

    @Slot("__iter__")
    static Object iter(PySetIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PySetIterator self) {
        return self.next();
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(PySetIterator self) {
        PyAnySet s = self.set;
        return s == null || s.size() != self.startSize ? 0 : Math.max(0, self.remaining);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PySetIterator self) {
        PySetIterator copy = new PySetIterator(self);
        List<Object> rest = new ArrayList<>();
        for (Object item = copy.next(); item != null; item = copy.next()) {
            rest.add(item);
        }
        return IteratorReduce.iter(frame, PyList.of(rest.toArray()));
    }
}
