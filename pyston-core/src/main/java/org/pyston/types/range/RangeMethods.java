package org.pyston.types.range;

import java.math.BigInteger;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.object.CompareOp;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code range}. Source: CPython's rangeobject.c. */
final class RangeMethods {
    private RangeMethods() {
    }

    @PythonNew(signature = "(*args)")
    static Object make(Frame frame, PyType type, Object[] args) {
        switch (args.length) {
            case 0:
                throw Errors.typeError("range expected at least 1 argument, got 0");
            case 1:
                return PyRange.of(0L, NumberIndex.index(frame, args[0]), 1L);
            case 2, 3:
                Object start = NumberIndex.index(frame, args[0]);
                Object stop = NumberIndex.index(frame, args[1]);
                Object step = args.length == 3 ? NumberIndex.index(frame, args[2]) : (Object) 1L;
                if (step.equals(0L)) {
                    throw Errors.valueError("range() arg 3 must not be zero");
                }
                return PyRange.of(start, stop, step);
            default:
                throw Errors.typeError("range expected at most 3 arguments, got " + args.length);
        }
    }

    @PythonGetter(value = "start", member = true)
    static Object start(PyRange self) {
        return self.startObject();
    }

    @PythonGetter(value = "stop", member = true)
    static Object stop(PyRange self) {
        return self.stopObject();
    }

    @PythonGetter(value = "step", member = true)
    static Object step(PyRange self) {
        return self.stepObject();
    }

    /** An iterator over {@code length} items from {@code start}. */
    static Object iterator(Object start, Object step, Object length) {
        if (start instanceof Long a && step instanceof Long by && length instanceof Long n) {
            // CPython takes the fast iterator when even the number after the last item fits.
            BigInteger end = BigInteger.valueOf(a).add(BigInteger.valueOf(by).multiply(BigInteger.valueOf(n)));
            if (end.bitLength() < 64) {
                return new PyRangeIterator(a, by, n);
            }
        }
        return new PyLongRangeIterator(PyRange.big(start), PyRange.big(step), PyRange.big(length));
    }

    @PythonMethod(value = "__reversed__", signature = "($self, /)", textSignature = false,
            doc = "An iterator from the last number to the first.")
    static Object reversed(PyRange self) {
        BigInteger n = PyRange.big(self.lengthObject());
        BigInteger by = PyRange.big(self.stepObject());
        BigInteger last = PyRange.big(self.startObject()).add(by.multiply(n.subtract(BigInteger.ONE)));
        if (!self.isLong()) {
            return new PyLongRangeIterator(last, by.negate(), n);
        }
        return iterator(PyRange.small(last), PyRange.small(by.negate()), self.lengthObject());
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyRange self) {
        return PyTuple.of(self.type(), PyTuple.of(self.startObject(), self.stopObject(), self.stepObject()));
    }

    @PythonMethod(value = "count", signature = "($self, object, /)", textSignature = false,
            doc = "How often the value occurs.")
    static long count(Frame frame, PyRange self, Object value) {
        Object i = RangeSlots.exactInt(value);
        if (i != null) {
            return RangeSlots.indexOf(self, i) == null ? 0 : 1;
        }
        long n = 0;
        Object iterator = RangeSlots.iter(self);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                n++;
            }
        }
        return n;
    }

    @PythonMethod(value = "index", signature = "($self, object, /)", textSignature = false,
            doc = "The index of the value. Raises ValueError if it is not present.")
    static Object index(Frame frame, PyRange self, Object value) {
        Object i = RangeSlots.exactInt(value);
        if (i != null) {
            Object index = RangeSlots.indexOf(self, i);
            if (index == null) {
                throw Errors.valueError(ObjectRepr.repr(frame, value) + " is not in range");
            }
            return index;
        }
        Object iterator = RangeSlots.iter(self);
        Object item;
        for (long n = 0; (item = ObjectIter.next(frame, iterator)) != null; n++) {
            if (ObjectRichCompare.test(frame, item, value, CompareOp.EQ)) {
                return n;
            }
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }
}
