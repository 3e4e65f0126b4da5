package org.pyston.types.range;

import java.math.BigInteger;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.integer.PyInt;
import org.pyston.types.iterator.IteratorReduce;
import org.pyston.types.iterator.PlainIterator;

/** An iterator over a range whose numbers do not all fit a long. */
@PythonType(name = "longrange_iterator", hidden = true)
public final class PyLongRangeIterator extends PlainIterator {
    public static final PyType TYPE = PyType.builtin(new PyLongRangeIteratorExposed());

    private final BigInteger step;
    private BigInteger next;
    private BigInteger remaining;

    PyLongRangeIterator(BigInteger start, BigInteger step, BigInteger length) {
        super(TYPE);
        this.next = start;
        this.step = step;
        this.remaining = length;
    }

    @Override
    public Object plainNext() {
        return next(this);
    }

    @Slot("__iter__")
    static Object iter(PyLongRangeIterator self) {
        return self;
    }

    @Slot("__next__")
    static Object next(PyLongRangeIterator self) {
        if (self.remaining.signum() <= 0) {
            return null;
        }
        BigInteger i = self.next;
        self.next = i.add(self.step);
        self.remaining = self.remaining.subtract(BigInteger.ONE);
        return PyRange.small(i);
    }

    @PythonMethod(value = "__length_hint__", signature = "($self, /)", textSignature = false,
            doc = "How many items are left.")
    static Object lengthHint(PyLongRangeIterator self) {
        return PyRange.small(self.remaining);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(Frame frame, PyLongRangeIterator self) {
        BigInteger stop = self.next.add(self.step.multiply(self.remaining));
        return IteratorReduce.iterAt(frame,
                PyRange.of(PyRange.small(self.next), PyRange.small(stop), PyRange.small(self.step)), PyNone.NONE);
    }

    @PythonMethod(value = "__setstate__", signature = "($self, object, /)", textSignature = false, doc = "For unpickling.")
    static void setState(Frame frame, PyLongRangeIterator self, Object state) {
        if (!PyType.of(state).isSubtypeOf(PyInt.TYPE)) {
            throw Errors.typeError("state must be an int, not " + PyType.of(state).name());
        }
        BigInteger skipped = PyRange.big(NumberIndex.index(frame, state)).max(BigInteger.ZERO).min(self.remaining);
        self.next = self.next.add(self.step.multiply(skipped));
        self.remaining = self.remaining.subtract(skipped);
    }
}
