package org.pyston.types.list;

import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.ReprGuard;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.iterator.PyListIterator;
import org.pyston.types.slice.PySlice;

/** The slots of {@code list}. Source: CPython's listobject.c. */
final class ListSlots {
    private ListSlots() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyList self) {
        if (self.size() == 0) {
            return PyStr.of("[]");
        }
        if (!ReprGuard.enter(frame, self)) {
            return PyStr.of("[...]");
        }
        try {
            PyStrBuilder text = new PyStrBuilder().append("[");
            Object item;
            for (int i = 0; (item = self.get(i)) != null; i++) {
                if (i > 0) {
                    text.append(", ");
                }
                text.append(ObjectRepr.repr(frame, item));
            }
            return text.append("]").build();
        } finally {
            ReprGuard.leave(frame, self);
        }
    }

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyList self, Object other, CompareOp op) {
        if (!(other instanceof PyList right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if ((op == CompareOp.EQ || op == CompareOp.NE) && self.size() != right.size()) {
            return op == CompareOp.NE;
        }
        int i = 0;
        while (true) {
            Object a = self.get(i);
            Object b = right.get(i);
            if (a == null || b == null) {
                return op.test(Integer.compare(self.size(), right.size()));
            }
            if (!ObjectRichCompare.isOrEqual(frame, a, b)) {
                if (i >= self.size() || i >= right.size()) { // a comparison removed items
                    return op.test(Integer.compare(self.size(), right.size()));
                }
                return op == CompareOp.EQ ? Boolean.FALSE : op == CompareOp.NE ? Boolean.TRUE
                        : ObjectRichCompare.compare(frame, a, b, op);
            }
            i++;
        }
    }

    @Slot("__len__")
    static int len(PyList self) {
        return self.size();
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyList self, Object key) {
        if (key instanceof PySlice slice) {
            return slice(frame, self, slice);
        }
        Object item = self.getFromEnd(SliceIndices.index(frame, key, "list"));
        if (item == null) {
            throw Errors.indexError("list index out of range");
        }
        return item;
    }

    private static PyList slice(Frame frame, PyList self, PySlice slice) {
        SliceIndices s = SliceIndices.unpack(frame, slice).adjust(self.size());
        return self.slice(s.start, s.step, s.count);
    }

    @Slot("__setitem__")
    static void setItem(Frame frame, PyList self, Object key, Object value) {
        if (key instanceof PySlice slice) {
            setSlice(frame, self, slice, value);
            return;
        }
        if (!self.set(place(frame, self, key), value)) {
            throw Errors.indexError("list assignment index out of range");
        }
    }

    /** The index that a key stands for; -1 when it is out of range. */
    private static int place(Frame frame, PyList self, Object key) {
        long index = SliceIndices.index(frame, key, "list");
        long i = index < 0 ? index + self.size() : index;
        return i < 0 || i > Integer.MAX_VALUE ? -1 : (int) i;
    }

    private static void setSlice(Frame frame, PyList self, PySlice slice, Object value) {
        SliceIndices unpacked = SliceIndices.unpack(frame, slice);
        SliceIndices s = unpacked.adjust(self.size());
        if (s.step == 1) {
            int end = Math.max(s.start, s.stop);
            if (value instanceof PyList list && list.isExact()) {
                self.replace(s.start, end, list);
            } else {
                self.replace(s.start, end, SequenceFast.toArray(frame, value, "can only assign an iterable"));
            }
            return;
        }
        Object[] items = SequenceFast.toArray(frame, value, "must assign iterable to extended slice");
        int length;
        do {
            length = self.size();
            s = unpacked.adjust(length);
            if (items.length != s.count) {
                throw Errors.valueError("attempt to assign sequence of size " + items.length
                        + " to extended slice of size " + s.count);
            }
        } while (!self.setAll(s.start, s.step, items, length));
    }

    @Slot("__delitem__")
    static void delItem(Frame frame, PyList self, Object key) {
        if (key instanceof PySlice slice) {
            SliceIndices s = SliceIndices.unpack(frame, slice).adjust(self.size()).ascending();
            if (s.count > 0) {
                self.removeAll(s.start, s.step, s.count);
            }
            return;
        }
        int i = place(frame, self, key);
        if (i < 0 || self.remove(i) == null) {
            throw Errors.indexError("list assignment index out of range");
        }
    }

    @Slot("__contains__")
    static boolean contains(Frame frame, PyList self, Object value) {
        Object item;
        for (int i = 0; (item = self.get(i)) != null; i++) {
            if (ObjectRichCompare.isOrEqual(frame, item, value)) {
                return true;
            }
        }
        return false;
    }

    @Slot("__iter__")
    static Object iter(PyList self) {
        return new PyListIterator(self);
    }

    @Slot("sq_concat")
    static Object concat(PyList self, Object other) {
        if (!(other instanceof PyList right)) {
            throw Errors.typeError("can only concatenate list (not \"" + PyType.of(other).name() + "\") to list");
        }
        PyList result = self.copy();
        result.replace(Integer.MAX_VALUE, Integer.MAX_VALUE, right);
        return result;
    }

    @Slot("sq_repeat")
    static Object repeat(Frame frame, PyList self, Object count) {
        return repeated(self, SliceIndices.repetitions(frame, count));
    }

    @Slot("sq_inplace_concat")
    static Object inPlaceConcat(Frame frame, PyList self, Object other) {
        ListMethods.extend(frame, self, other);
        return self;
    }

    @Slot("sq_inplace_repeat")
    static Object inPlaceRepeat(Frame frame, PyList self, Object count) {
        long n = SliceIndices.repetitions(frame, count);
        if (n == 0) {
            self.clear();
        } else if (n > 1) {
            self.replace(Integer.MAX_VALUE, Integer.MAX_VALUE, repeated(self, n - 1));
        }
        return self;
    }

    private static PyList repeated(PyList self, long count) {
        PyList result = self.repeated(count);
        if (result == null) {
            throw Errors.memoryError();
        }
        return result;
    }
}
