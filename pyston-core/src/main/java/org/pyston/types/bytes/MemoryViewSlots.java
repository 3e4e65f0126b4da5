package org.pyston.types.bytes;

import java.util.Arrays;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.Identity;
import org.pyston.object.PyEllipsis;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.slice.PySlice;
import org.pyston.types.tuple.PyTuple;

/** The slots of {@code memoryview}. */
final class MemoryViewSlots {
    private MemoryViewSlots() {
    }

    @PythonNew(signature = "(object)")
    static Object make(Frame frame, PyType type, Object object) {
        return PyMemoryView.of(frame, object);
    }

    @Slot("__repr__")
    static Object repr(PyMemoryView self) {
        return PyStr.of((self.isReleased() ? "<released memory at " : "<memory at ") + Identity.hex(self) + ">");
    }

    @Slot("__hash__")
    static long hash(Frame frame, PyMemoryView self) {
        return self.hash(frame);
    }

    @Slot("__len__")
    static int len(PyMemoryView self) {
        PyBuffer b = self.buffer();
        if (b.dimensions() == 0) {
            throw Errors.typeError("0-dim memory has no length");
        }
        return b.shape(0);
    }

    @Slot("__iter__")
    static Object iter(PyMemoryView self) {
        PyBuffer b = self.buffer();
        if (b.dimensions() == 0) {
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        if (b.dimensions() > 1) {
            throw Errors.notImplemented("multi-dimensional sub-views are not implemented");
        }
        return new PyMemoryIterator(self);
    }

    @Slot("__buffer__")
    static Object buffer(PyMemoryView self, int flags) {
        PyBuffer b = self.buffer();
        if ((flags & PyBuffer.WRITABLE) != 0 && b.readOnly) {
            throw Errors.bufferError("memoryview: underlying buffer is not writable");
        }
        if ((flags & PyBuffer.STRIDES) != PyBuffer.STRIDES && !b.isContiguous()) {
            throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
        }
        return self.export();
    }

    // ---- items

    /** The place of item {@code index} of the first dimension. */
    private static int place(PyBuffer b, int dimension, long index) {
        int n = b.shape(dimension);
        long i = index < 0 ? index + n : index;
        if (i < 0 || i >= n) {
            throw Errors.indexError("index out of bounds on dimension " + (dimension + 1));
        }
        return (int) i * b.stride(dimension);
    }

    private static long number(Frame frame, Object index) {
        return NumberIndex.asLong(frame, index, ExceptionTypes.INDEX_ERROR);
    }

    private static boolean isIndex(Object key) {
        return key instanceof Long || PyType.slotsOf(key).has(SlotId.INDEX);
    }

    private static boolean areIndexes(PyTuple key) {
        for (Object k : key.items()) {
            if (!isIndex(k)) {
                return false;
            }
        }
        return true;
    }

    private static int place(Frame frame, PyBuffer b, PyTuple key) {
        if (key.size() < b.dimensions()) {
            throw Errors.notImplemented("sub-views are not implemented");
        }
        if (key.size() > b.dimensions()) {
            throw Errors.typeError("cannot index " + b.dimensions() + "-dimension view with " + key.size()
                    + "-element tuple");
        }
        int at = b.offset;
        for (int i = 0; i < key.size(); i++) {
            at += place(b, i, number(frame, key.get(i)));
        }
        return at;
    }

    private static PyException invalidKey() {
        return Errors.typeError("memoryview: invalid slice key");
    }

    @Slot("__getitem__")
    static Object getItem(Frame frame, PyMemoryView self, Object key) {
        PyBuffer b = self.buffer();
        if (b.dimensions() == 0) {
            if (key instanceof PyTuple t && t.size() == 0) {
                return BufferItem.read(b, b.offset);
            }
            if (key == PyEllipsis.ELLIPSIS) {
                return self;
            }
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        if (isIndex(key)) {
            long i = number(frame, key);
            if (b.dimensions() > 1) {
                throw Errors.notImplemented("multi-dimensional sub-views are not implemented");
            }
            return BufferItem.read(self.buffer(), b.offset + place(b, 0, i));
        }
        if (key instanceof PySlice slice) {
            return self.with(slice(frame, b, slice));
        }
        if (key instanceof PyTuple t && areIndexes(t)) {
            int at = place(frame, b, t);
            return BufferItem.read(self.buffer(), at); // an __index__ may have released it
        }
        if (key instanceof PyTuple t && areSlices(t)) {
            throw Errors.notImplemented("multi-dimensional slicing is not implemented");
        }
        throw invalidKey();
    }

    private static boolean areSlices(PyTuple key) {
        for (Object k : key.items()) {
            if (!(k instanceof PySlice)) {
                return false;
            }
        }
        return key.size() > 0;
    }

    private static PyBuffer slice(Frame frame, PyBuffer b, PySlice slice) {
        SliceIndices s = SliceIndices.of(frame, slice, b.shape(0));
        int[] shape = b.shape();
        int[] strides = b.strides();
        shape[0] = s.count;
        strides[0] *= s.step;
        return b.view(b.offset + (s.count == 0 ? 0 : s.start * b.stride(0)), b.readOnly, b.format, b.itemSize, shape,
                strides);
    }

    @Slot("__setitem__")
    static void setItem(Frame frame, PyMemoryView self, Object key, Object value) {
        PyBuffer b = self.buffer();
        if (BufferItem.code(b.format) == 0) {
            throw Errors.notImplemented("memoryview: unsupported format " + b.format);
        }
        if (b.readOnly) {
            throw Errors.typeError("cannot modify read-only memory");
        }
        if (b.dimensions() == 0) {
            if (key == PyEllipsis.ELLIPSIS || key instanceof PyTuple t && t.size() == 0) {
                BufferItem.write(frame, b, b.offset, value);
                return;
            }
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        if (isIndex(key)) {
            if (b.dimensions() > 1) {
                throw Errors.notImplemented("sub-views are not implemented");
            }
            int at = b.offset + place(b, 0, number(frame, key));
            write(frame, self, b, at, value);
        } else if (key instanceof PySlice slice) {
            setSlice(frame, self, b, slice, value);
        } else if (key instanceof PyTuple t && areIndexes(t)) {
            write(frame, self, b, place(frame, b, t), value);
        } else if (key instanceof PyTuple t && areSlices(t)) {
            throw Errors.notImplemented("memoryview slice assignments are currently restricted to ndim = 1");
        } else {
            throw invalidKey();
        }
    }

    /** The conversion of the value, or of an index before, may have released the view. */
    private static void write(Frame frame, PyMemoryView self, PyBuffer b, int at, Object value) {
        Object item = BufferItem.convert(frame, b, value);
        BufferItem.write(frame, self.buffer(), at, item);
    }

    private static void setSlice(Frame frame, PyMemoryView self, PyBuffer b, PySlice slice, Object value) {
        if (b.dimensions() > 1) {
            throw Errors.notImplemented("memoryview slice assignments are currently restricted to ndim = 1");
        }
        if (!PyBuffer.isExporter(value)) {
            throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(value).name() + "'");
        }
        PyBuffer source = PyBuffer.of(frame, value, PyBuffer.FULL_RO);
        try {
            PyBuffer target = slice(frame, self.buffer(), slice);
            self.buffer(); // an __index__ may have released it
            if (!source.format.equals(target.format) || !Arrays.equals(source.shape(), target.shape())) {
                throw Errors.valueError(
                        "memoryview assignment: lvalue and rvalue have different structures");
            }
            byte[] bytes = source.toBytes();
            for (int i = 0; i < target.shape(0); i++) {
                System.arraycopy(bytes, i * target.itemSize, target.array, target.offset + i * target.stride(0),
                        target.itemSize);
            }
        } finally {
            source.release();
        }
    }

    @Slot("__delitem__")
    static void deleteItem(PyMemoryView self, Object key) {
        PyBuffer b = self.buffer();
        throw Errors.typeError(b.readOnly ? "cannot modify read-only memory" : "cannot delete memory");
    }

    // ---- comparison

    @Slot("__richcompare__")
    static Object richCompare(Frame frame, PyMemoryView self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (self == other || self.isReleased() || other instanceof PyMemoryView m && m.isReleased()) {
            return (self == other) == (op == CompareOp.EQ);
        }
        if (!PyBuffer.isExporter(other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyBuffer right;
        try {
            right = PyBuffer.of(frame, other, PyBuffer.FULL_RO);
        } catch (PyException e) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        try {
            return equal(frame, self.buffer(), right) == (op == CompareOp.EQ);
        } finally {
            right.release();
        }
    }

    private static boolean equal(Frame frame, PyBuffer a, PyBuffer b) {
        char left = BufferItem.code(a.format);
        char right = BufferItem.code(b.format);
        if (!Arrays.equals(a.shape(), b.shape()) || left == 0 || right == 0) {
            return false;
        }
        byte[] x = a.toBytes();
        byte[] y = b.toBytes();
        if (left == right && left != 'f' && left != 'd' && left != 'e' && left != '?') {
            return Arrays.equals(x, y);
        }
        for (int i = 0, k = 0; i < x.length; i += a.itemSize, k += b.itemSize) {
            if (!ObjectRichCompare.test(frame, BufferItem.read(left, x, i), BufferItem.read(right, y, k), CompareOp.EQ)) {
                return false;
            }
        }
        return true;
    }
}
