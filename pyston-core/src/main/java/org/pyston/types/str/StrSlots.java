package org.pyston.types.str;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.PercentFormat;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.StrRepr;
import org.pyston.text.StrSearch;
import org.pyston.types.iterator.PyStrAsciiIterator;
import org.pyston.types.iterator.PyStrIterator;
import org.pyston.types.slice.PySlice;
import org.pyston.types.tuple.PyTuple;

/** The slots of {@code str}. Source: CPython's unicodeobject.c. */
final class StrSlots {
    /** Bytes of CPython's object before the characters: of ASCII strings and of others. */
    private static final long ASCII_HEADER = 40;
    private static final long HEADER = 56;

    private StrSlots() {
    }

    @Slot("__repr__")
    static Object repr(PyStr self) {
        return StrRepr.repr(self);
    }

    @Slot("__str__")
    static Object str(PyStr self) {
        return self;
    }

    @Slot("__hash__")
    static long hash(PyStr self) {
        return self.hash();
    }

    @Slot("__richcompare__")
    static Object richCompare(PyStr self, Object other, CompareOp op) {
        PyStr right = PyStrInstance.valueOrNull(other);
        if (right == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return switch (op) {
            case EQ -> self.equals(right);
            case NE -> !self.equals(right);
            default -> op.test(self.compareTo(right));
        };
    }

    @Slot("__len__")
    static int len(PyStr self) {
        return self.length();
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyStr self, Object key) {
        if (key instanceof PySlice slice) {
            SliceIndices s = SliceIndices.of(frame, slice, self.length());
            return s.count == 0 ? PyStr.EMPTY : self.slice(s.start, s.step, s.count);
        }
        if (!(key instanceof Long) && !PyType.slotsOf(key).has(SlotId.INDEX)) {
            throw Errors.typeError("string indices must be integers, not '" + PyType.of(key).name() + "'");
        }
        long index = SliceIndices.index(frame, key, "string");
        int n = self.length();
        long i = index < 0 ? index + n : index;
        if (i < 0 || i >= n) {
            throw Errors.indexError("string index out of range");
        }
        return PyStr.ofCodePoint(self.codePointAt((int) i));
    }

    @Slot("__contains__")
    static boolean contains(PyStr self, Object value) {
        PyStr part = PyStrInstance.valueOrNull(value);
        if (part == null) {
            throw Errors.typeError("'in <string>' requires string as left operand, not " + PyType.of(value).name());
        }
        return StrSearch.contains(self, part);
    }

    @Slot("__iter__")
    static Object iter(PyStr self) {
        return self.isAscii() ? new PyStrAsciiIterator(self) : new PyStrIterator(self);
    }

    @Slot("sq_concat")
    static Object concat(PyStr self, Object other) {
        PyStr right = PyStrInstance.valueOrNull(other);
        if (right == null) {
            throw Errors.typeError("can only concatenate str (not \"" + PyType.of(other).name() + "\") to str");
        }
        return self.concat(right);
    }

    @Slot("sq_repeat")
    static Object repeat(Frame frame, PyStr self, Object count) {
        long n = SliceIndices.repetitions(frame, count);
        if (n > Integer.MAX_VALUE && !self.isEmpty()) {
            throw Errors.memoryError();
        }
        return self.repeat((int) Math.min(n, Integer.MAX_VALUE));
    }

    /** {@code format % args}; the right operand alone decides nothing. */
    @Slot("__mod__")
    static Object mod(Frame frame, Object left, Object right) {
        PyStr format = PyStrInstance.valueOrNull(left);
        return format == null ? PyNotImplemented.NOT_IMPLEMENTED : PercentFormat.format(frame, format, right);
    }

    /** A copy, so that pickling and copying make another object. */
    @PythonMethod(value = "__getnewargs__", signature = "($self, /)", textSignature = false)
    static Object newArguments(PyStr self) {
        return PyTuple.of(PyStr.ofCodePoints(self.toCodePoints()));
    }

    /** What CPython's compact form would take. */
    @PythonMethod(value = "__sizeof__", signature = "($self, /)", doc = "The size in memory in bytes.")
    static long sizeOf(PyStr self) {
        long n = self.length() + 1L;
        return switch (self.maxCodePoint()) {
            case 127 -> ASCII_HEADER + n;
            case 255 -> HEADER + n;
            case 0xFFFF -> HEADER + 2 * n;
            default -> HEADER + 4 * n;
        };
    }
}
