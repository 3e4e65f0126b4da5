package org.pyston.types.range;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Frame;
import org.pyston.types.iterator.IteratorReduce;
import org.pyston.types.iterator.PlainIterator;

/**
 * An iterator over a range of longs. For the interpreter's loops: {@code while (it.hasNext()) { long i = it.nextLong(); … }}.
 */
@PythonType(name = "range_iterator", hidden = true)
public final class PyRangeIterator extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyRangeIteratorExposed());

    /** Whether Python code may hold the iterator: {@code iter} was called with it. */
    private boolean shared;
    private final long step;
    private long next;
    private long remaining;

    /** {@code length} numbers from {@code start}; all of them fit a long. */
    public PyRangeIterator(long start, long step, long length) {
        super(TYPE);
        this.next = start;
        this.step = step;
        this.remaining = length;
    }

    /** The next number, if there is one. */
    public long next() {
        return next;
    }

    public long step() {
        return step;
    }

    /** How many numbers are left. */
    public long remaining() {
        return remaining;
    }

    /** Goes on with {@code count} numbers from {@code first}. Only for who has the iterator for itself. */
    public void set(long first, long count) {
        next = first;
        remaining = count;
    }

    public boolean hasNext() {
        return remaining > 0;
    }

    /** The next number; only after {@link #hasNext} said yes. */
    public long nextLong() {
        long i = next;
        next = i + step;
        remaining--;
        return i;
    }

    /** Whether Python code may hold the iterator: then nobody else may count for it. */
    public boolean isShared() {
        return shared;
    }

    @Override
    public Object plainNext() {
        return next(this);
    }

    @Slot("__iter__")
    static Object iter(PyRangeIterator self) {
        self.shared = true;
        return self;
    }

    @Slot("__next__")
    static Object next(PyRangeIterator self) {
        return self.remaining > 0 ? (Object) self.nextLong() : null;
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static long lengthHint(PyRangeIterator self) {
        return self.remaining;
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyRangeIterator self) {
        PyRange rest = PyRange.of(self.next, self.next + self.remaining * self.step, self.step);
        return IteratorReduce.iterAt(frame, rest, PyNone.NONE);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "For unpickling.")
    static void setState(Frame frame, PyRangeIterator self, Object state) {
        long skipped = Math.max(0, Math.min(self.remaining, SliceIndices.toSize(frame, state)));
        self.next += skipped * self.step;
        self.remaining -= skipped;
    }
}
