package org.pyston.types.range;

import java.math.BigInteger;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectIter;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.slice.PySlice;
import org.pyston.types.tuple.PyTuple;

/** The slots of {@code range}. Source: CPython's rangeobject.c. */
final class RangeSlots {
    private RangeSlots() {
    }

    @Slot("__repr__")
    static Object repr(PyRange self) {
        String text = "range(" + self.startObject() + ", " + self.stopObject();
        return PyStr.of(self.stepObject().equals(1L) ? text + ")" : text + ", " + self.stepObject() + ")");
    }

    /** Ranges are equal when their items are. */
    @Slot("__richcompare__")
    static Object richCompare(PyRange self, Object other, CompareOp op) {
        if (!(other instanceof PyRange right) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return equal(self, right) == (op == CompareOp.EQ);
    }

    private static boolean equal(PyRange a, PyRange b) {
        if (a == b) {
            return true;
        }
        if (!a.lengthObject().equals(b.lengthObject())) {
            return false;
        }
        if (a.lengthObject().equals(0L)) {
            return true;
        }
        return a.startObject().equals(b.startObject())
                && (a.lengthObject().equals(1L) || a.stepObject().equals(b.stepObject()));
    }

    @Slot("__hash__")
    static long hash(Frame frame, PyRange self) {
        Object none = PyNone.NONE;
        Object n = self.lengthObject();
        boolean empty = n.equals(0L);
        return ObjectHash.hash(frame, PyTuple.of(n, empty ? none : self.startObject(),
                empty || n.equals(1L) ? none : self.stepObject()));
    }

    @Slot("__bool__")
    static boolean bool(PyRange self) {
        return !self.lengthObject().equals(0L);
    }

    /** The length as far as a slot can say it; len() of a longer range asks {@link PyRange#lengthObject}. */
    @Slot("__len__")
    static int len(PyRange self) {
        if (self.lengthObject() instanceof Long n && n <= Integer.MAX_VALUE) {
            return n.intValue();
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyRange self, Object key) {
        if (key instanceof PySlice slice) {
            return slice(frame, self, slice);
        }
        if (!PyType.slotsOf(key).has(SlotId.INDEX)) {
            throw Errors.typeError("range indices must be integers or slices, not " + PyType.of(key).name());
        }
        Object index = NumberIndex.index(frame, key);
        if (index instanceof Long i && self.isLong()) {
            long at = i < 0 ? i + self.length() : i;
            if (at >= 0 && at < self.length()) {
                return self.get(at);
            }
        } else {
            BigInteger n = PyRange.big(self.lengthObject());
            BigInteger i = PyRange.big(index);
            BigInteger at = i.signum() < 0 ? i.add(n) : i;
            if (at.signum() >= 0 && at.compareTo(n) < 0) {
                return self.item(PyRange.small(at));
            }
        }
        throw Errors.indexError("range object index out of range");
    }

    private static Object slice(Frame frame, PyRange self, PySlice slice) {
        BigInteger[] s = slice.indices(frame, PyRange.big(self.lengthObject()));
        BigInteger start = PyRange.big(self.startObject());
        BigInteger step = PyRange.big(self.stepObject());
        return PyRange.of(PyRange.small(start.add(s[0].multiply(step))), PyRange.small(start.add(s[1].multiply(step))),
                PyRange.small(step.multiply(s[2])));
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyRange self, Object value) {
        Object i = exactInt(value);
        if (i != null) {
            return indexOf(self, i) != null;
        }
        Object iterator = iter(self);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                return true;
            }
        }
        return false;
    }

    /** The number of an exact int or bool; null for anything else. */
    static Object exactInt(Object value) {
        if (value instanceof Boolean b) {
            return b ? 1L : 0L;
        }
        return value instanceof Long || value instanceof BigInteger ? value : null;
    }

    /** The index of an int; null when it is not in the range. */
    static Object indexOf(PyRange self, Object value) {
        if (self.isLong() && value instanceof Long v) {
            if (self.step() == 1) {
                return v >= self.start() && v - self.start() < self.length() && v - self.start() >= 0
                        ? (Object) (v - self.start()) : null;
            }
        }
        BigInteger distance = PyRange.big(value).subtract(PyRange.big(self.startObject()));
        BigInteger[] index = distance.divideAndRemainder(PyRange.big(self.stepObject()));
        boolean in = index[1].signum() == 0 && index[0].signum() >= 0
                && index[0].compareTo(PyRange.big(self.lengthObject())) < 0;
        return in ? PyRange.small(index[0]) : null;
    }

    @Slot("__iter__")
    static Object iter(PyRange self) {
        if (self.isLong()) {
            long n = self.length();
            long by = self.step();
            long end = self.start() + by * n;
            // The number after the last item fits when it lies on the right side and the step is not huge.
            if (by == 1 || by == -1 || Math.abs(by) < 1L << 31 && n < 1L << 31 && end - self.start() == by * n
                    && (by > 0 ? end >= self.start() : end <= self.start())) {
                return new PyRangeIterator(self.start(), by, n);
            }
        }
        return RangeMethods.iterator(self.startObject(), self.stepObject(), self.lengthObject());
    }
}
