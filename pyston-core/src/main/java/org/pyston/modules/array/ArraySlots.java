package org.pyston.modules.array;

import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.slice.PySlice;

/** The special methods of {@code array.array}. */
final class ArraySlots {
    private ArraySlots() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyArray self) {
        PyStrBuilder out = new PyStrBuilder().append(self.type().name()).append("('" + self.items.code + "'");
        if (self.size() > 0) {
            Object items = self.items == ItemType.UNICODE ? ArrayConversions.toUnicode(self) : ArrayConversions.toList(self);
            out.append(", ").append(ObjectRepr.repr(frame, items));
        }
        return out.append(")").build();
    }

    @Slot("__len__")
    static int len(PyArray self) {
        return self.size();
    }

    @Slot("__iter__")
    static Object iter(PyArray self) {
        return new PyArrayIterator(self);
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyArray self, Object value) {
        return ArrayMethods.find(frame, self, value, 0, Integer.MAX_VALUE) >= 0;
    }

    @Slot("__buffer__")
    static Object buffer(PyArray self, int flags) {
        return self.export();
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, PyArray self, Object other, CompareOp op) {
        if (!(other instanceof PyArray b)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (self.size() != b.size() && (op == CompareOp.EQ || op == CompareOp.NE)) {
            return op == CompareOp.NE;
        }
        for (int i = 0;; i++) {
            Object x = self.get(i);
            Object y = b.get(i);
            if (x == null || y == null) {
                return op.test(Integer.compare(self.size(), b.size()));
            }
            if (!ObjectRichCompare.test(frame, x, y, CompareOp.EQ)) {
                return op == CompareOp.EQ ? Boolean.FALSE : op == CompareOp.NE ? Boolean.TRUE
                        : ObjectRichCompare.compare(frame, x, y, op);
            }
        }
    }

    private static PyException badIndex() {
        return Errors.typeError("array indices must be integers");
    }

    private static int index(Frame frame, PyArray self, Object key) {
        if (!(key instanceof Long) && !PyType.slotsOf(key).has(SlotId.INDEX)) {
            throw badIndex();
        }
        long i = SliceIndices.index(frame, key, "array");
        int n = self.size();
        long place = i < 0 ? i + n : i;
        return place < 0 || place >= n ? -1 : (int) place;
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyArray self, Object key) {
        if (key instanceof PySlice slice) {
            SliceIndices s = SliceIndices.of(frame, slice, self.size());
            return new PyArray(PyArray.TYPE, self.items, selected(self, s));
        }
        Object item = self.get(index(frame, self, key));
        if (item == null) {
            throw Errors.indexError("array index out of range");
        }
        return item;
    }

    private static byte[] selected(PyArray self, SliceIndices s) {
        int size = self.items.size;
        byte[] all = self.bytes();
        byte[] out = new byte[s.count * size];
        for (int i = 0; i < s.count; i++) {
            System.arraycopy(all, (s.start + i * s.step) * size, out, i * size, size);
        }
        return out;
    }

    @Slot("__setitem__")
    static void setItem(Frame frame, PyArray self, Object key, Object value) {
        if (key instanceof PySlice slice) {
            setSlice(frame, self, slice, value);
            return;
        }
        int i = index(frame, self, key);
        if (i < 0) {
            throw Errors.indexError("array assignment index out of range");
        }
        if (!self.set(i, self.items.encode(frame, value))) {
            throw Errors.indexError("array assignment index out of range");
        }
    }

    private static void setSlice(Frame frame, PyArray self, PySlice slice, Object value) {
        if (!(value instanceof PyArray other)) {
            throw Errors.typeError("can only assign array (not \"" + PyType.of(value).name() + "\") to array slice");
        }
        if (other.items != self.items) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        byte[] bytes = other.bytes();
        SliceIndices s = SliceIndices.of(frame, slice, self.size());
        if (s.step == 1) {
            self.replace(s.start, Math.max(s.start, s.stop), bytes);
            return;
        }
        int size = self.items.size;
        if (bytes.length != s.count * size) {
            throw Errors.valueError("attempt to assign array of size " + bytes.length / size
                    + " to extended slice of size " + s.count);
        }
        for (int i = 0; i < s.count; i++) {
            self.set(s.start + i * s.step, self.items.read(bytes, i));
        }
    }

    @Slot("__delitem__")
    static void delItem(Frame frame, PyArray self, Object key) {
        if (!(key instanceof PySlice slice)) {
            int i = index(frame, self, key);
            if (i < 0) {
                throw Errors.indexError("array assignment index out of range");
            }
            self.replace(i, i + 1, new byte[0]);
            return;
        }
        SliceIndices s = SliceIndices.of(frame, slice, self.size()).ascending();
        if (s.step == 1) {
            self.replace(s.start, s.start + s.count, new byte[0]);
            return;
        }
        for (int i = s.count - 1; i >= 0; i--) {
            int at = s.start + i * s.step;
            self.replace(at, at + 1, new byte[0]);
        }
    }

    @Slot("sq_concat")
    static Object concat(PyArray self, Object other) {
        if (!(other instanceof PyArray b)) {
            throw Errors.typeError("can only append array (not \"" + PyType.of(other).name() + "\") to array");
        }
        if (b.items != self.items) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        PyArray result = new PyArray(PyArray.TYPE, self.items, self.bytes());
        result.replace(result.size(), result.size(), b.bytes());
        return result;
    }

    @Slot("sq_inplace_concat")
    static Object inPlaceConcat(PyArray self, Object other) {
        if (!(other instanceof PyArray b)) {
            throw Errors.typeError("can only extend array with array (not \"" + PyType.of(other).name() + "\")");
        }
        ArrayMethods.extendSame(self, b);
        return self;
    }

    private static byte[] repeated(Frame frame, PyArray self, Object count) {
        byte[] once = self.bytes();
        long n = SliceIndices.repetitions(frame, count);
        if (once.length > 0 && n > (Integer.MAX_VALUE - 16) / once.length) {
            throw Errors.memoryError();
        }
        byte[] all = new byte[once.length * (int) Math.min(n, Integer.MAX_VALUE)];
        for (int at = 0; at < all.length; at += once.length) {
            System.arraycopy(once, 0, all, at, once.length);
        }
        return all;
    }

    @Slot("sq_repeat")
    static Object repeat(Frame frame, PyArray self, Object count) {
        return new PyArray(PyArray.TYPE, self.items, repeated(frame, self, count));
    }

    @Slot("sq_inplace_repeat")
    static Object inPlaceRepeat(Frame frame, PyArray self, Object count) {
        self.replace(0, self.size(), repeated(frame, self, count));
        return self;
    }

    /** The name of the type code. */
    static PyStr code(PyArray self) {
        return PyStr.of(String.valueOf(self.items.code));
    }
}
