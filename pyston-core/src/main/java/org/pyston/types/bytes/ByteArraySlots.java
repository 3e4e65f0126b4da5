package org.pyston.types.bytes;

import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.slice.PySlice;
import org.pyston.types.str.PyStrInstance;

/** The slots of {@code bytearray} that bytes does not share. */
final class ByteArraySlots {
    private ByteArraySlots() {
    }

    @Slot("__repr__")
    static Object repr(PyByteArray self) {
        return BytesRepr.reprOfArray(self);
    }

    @Slot("__str__")
    static Object str(PyByteArray self) {
        return BytesRepr.reprOfArray(self);
    }

    private static int index(Frame frame, PyByteArray self, Object key) {
        long index = SliceIndices.index(frame, key, "bytearray");
        int n = self.size();
        long i = index < 0 ? index + n : index;
        if (i < 0 || i >= n) {
            throw outOfRange();
        }
        return (int) i;
    }

    private static org.pyston.runtime.PyException outOfRange() {
        return Errors.indexError("bytearray index out of range");
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyByteArray self, Object key) {
        if (key instanceof PySlice slice) {
            SliceIndices s = SliceIndices.unpack(frame, slice);
            return AnyBytesSlots.slice(self, s.adjust(self.size()));
        }
        return (long) self.get(index(frame, self, key));
    }

    @Slot("__setitem__")
    static void setItem(Frame frame, PyByteArray self, Object key, Object value) {
        if (key instanceof PySlice slice) {
            setSlice(frame, self, slice, value);
            return;
        }
        int i = index(frame, self, key);
        if (!self.set(i, ByteValues.of(frame, value))) {
            throw outOfRange();
        }
    }

    private static void setSlice(Frame frame, PyByteArray self, PySlice slice, Object value) {
        SliceIndices s = SliceIndices.unpack(frame, slice);
        byte[] bytes;
        if (value instanceof AnyBytes b) {
            bytes = b.toArray();
        } else {
            if (value instanceof Long || PyStrInstance.isStr(value) || PyType.slotsOf(value).has(SlotId.INDEX)
                    || !PyBuffer.isExporter(value) && !SequenceFast.isIterable(value)) {
                throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
            }
            BufferBytes buffer = BufferBytes.orNull(frame, value);
            bytes = buffer != null ? buffer.toArray() : ByteValues.collect(frame, value, false);
        }
        s.adjust(self.size());
        if (s.step == 1) {
            self.replace(s.start, Math.max(s.start, s.stop), bytes, 0, bytes.length);
            return;
        }
        if (bytes.length == 0) {
            delete(self, s);
            return;
        }
        if (bytes.length != s.count) {
            throw Errors.valueError("attempt to assign bytes of size " + bytes.length + " to extended slice of size "
                    + s.count);
        }
        for (int i = 0, at = s.start; i < s.count; i++, at += s.step) {
            self.set(at, bytes[i]);
        }
    }

    @Slot("__delitem__")
    static void deleteItem(Frame frame, PyByteArray self, Object key) {
        if (key instanceof PySlice slice) {
            SliceIndices s = SliceIndices.unpack(frame, slice);
            delete(self, s.adjust(self.size()));
        } else {
            self.remove(index(frame, self, key));
        }
    }

    private static void delete(PyByteArray self, SliceIndices indices) {
        SliceIndices s = indices.ascending();
        if (s.count == 0) {
            return;
        }
        if (s.step == 1) {
            self.replace(s.start, s.start + s.count, new byte[0], 0, 0);
            return;
        }
        byte[] old = self.toArray();
        byte[] kept = new byte[old.length - s.count];
        int n = 0;
        int next = s.start;
        int left = s.count;
        for (int i = 0; i < old.length; i++) {
            if (left > 0 && i == next) {
                left--;
                next += s.step;
            } else {
                kept[n++] = old[i];
            }
        }
        self.replace(0, Integer.MAX_VALUE, kept, 0, n);
    }

    @Slot("__iter__")
    static Object iter(PyByteArray self) {
        return new PyByteArrayIterator(self);
    }

    @Slot("sq_concat")
    static Object concat(Frame frame, PyByteArray self, Object other) {
        return new PyByteArray(AnyBytesSlots.concat(self, right(frame, other)));
    }

    private static BufferBytes right(Frame frame, Object other) {
        BufferBytes right = BufferBytes.orNull(frame, other);
        if (right == null) {
            throw Errors.typeError("can't concat " + PyType.of(other).name() + " to bytearray");
        }
        return right;
    }

    @Slot("sq_inplace_concat")
    static Object inPlaceConcat(Frame frame, PyByteArray self, Object other) {
        BufferBytes right = right(frame, other);
        byte[] source = other == self ? self.toArray() : right.array;
        self.replace(Integer.MAX_VALUE, Integer.MAX_VALUE, source, right.offset, right.length);
        return self;
    }

    @Slot("sq_inplace_repeat")
    static Object inPlaceRepeat(Frame frame, PyByteArray self, Object count) {
        byte[] bytes = AnyBytesSlots.repeat(self, SliceIndices.repetitions(frame, count));
        self.replace(0, Integer.MAX_VALUE, bytes, 0, bytes.length);
        return self;
    }

    @Slot("__buffer__")
    static Object buffer(PyByteArray self, int flags) {
        return self.export();
    }
}
