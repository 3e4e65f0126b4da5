package org.pyston.types.bytes;

import org.pyston.annotations.Slot;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.slice.PySlice;

/** The slots of {@code bytes} that bytearray does not share. */
final class BytesSlots {
    private BytesSlots() {
    }

    @Slot("__repr__")
    static Object repr(PyBytes self) {
        return BytesRepr.repr(self);
    }

    @Slot("__str__")
    static Object str(PyBytes self) {
        return BytesRepr.repr(self);
    }

    @Slot("__hash__")
    static long hash(PyBytes self) {
        return self.hash();
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyBytes self, Object key) {
        if (key instanceof PySlice slice) {
            return AnyBytesSlots.slice(self, SliceIndices.of(frame, slice, self.size()));
        }
        long index = SliceIndices.index(frame, key, "byte");
        int n = self.size();
        long i = index < 0 ? index + n : index;
        if (i < 0 || i >= n) {
            throw Errors.indexError("index out of range");
        }
        return (long) self.get((int) i);
    }

    @Slot("__iter__")
    static Object iter(PyBytes self) {
        return new PyBytesIterator(self);
    }

    @Slot("sq_concat")
    static Object concat(Frame frame, PyBytes self, Object other) {
        BufferBytes right = BufferBytes.orNull(frame, other);
        if (right == null) {
            throw Errors.typeError("can't concat " + PyType.of(other).name() + " to bytes");
        }
        if (self.size() == 0 && other instanceof PyBytes b && b.type() == PyBytes.TYPE) {
            return b;
        }
        if (right.length == 0 && self.type() == PyBytes.TYPE) {
            return self;
        }
        return PyBytes.of(AnyBytesSlots.concat(self, right));
    }

    @Slot("__buffer__")
    static Object buffer(PyBytes self, int flags) {
        if ((flags & PyBuffer.WRITABLE) != 0) {
            throw Errors.bufferError("Object is not writable.");
        }
        return new PyBuffer(self, self.array(), 0, self.size(), true);
    }
}
