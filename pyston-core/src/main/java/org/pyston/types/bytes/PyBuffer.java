package org.pyston.types.bytes;

import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/**
 * The memory of an object as the buffer protocol gives it: a part of a Java array, and how items lie in it. What
 * {@code Slots.buffer} returns. Whoever asked for it calls {@link #release} once. Source: PEP 3118, PEP 688.
 */
public final class PyBuffer {
    /** Flag: writable memory is wanted (CPython's PyBUF_WRITABLE); BufferError when there is none. */
    public static final int WRITABLE = 1;
    /** Flag: the format is wanted. */
    public static final int FORMAT = 4;
    /** Flag: the shape is wanted. */
    public static final int ND = 8;
    /** Flag: strides are wanted; without it the memory must be C-contiguous. */
    public static final int STRIDES = 0x10 | ND;
    /** Just bytes to read, in one piece. */
    public static final int SIMPLE = 0;
    /** Everything, to read at least. */
    public static final int FULL_RO = 0x100 | STRIDES | FORMAT;

    /** Is told when a buffer is released. */
    public interface Exporter {
        /** The buffer is not used any more. */
        void bufferReleased(PyBuffer buffer);
    }

    /** The object whose memory it is. */
    public final Object owner;
    public final byte[] array;
    /** Where in the array the first item is. */
    public final int offset;
    /** The number of bytes that the items take. */
    public final int length;
    public final boolean readOnly;
    /** As in the module struct: {@code "B"} for bytes. */
    public final String format;
    public final int itemSize;
    private final int[] shape;
    private final int[] strides;
    private final Exporter exporter;
    private boolean released;

    /** A buffer of any shape, of which {@code exporter} is told; it may be null. */
    public PyBuffer(Object owner, Exporter exporter, byte[] array, int offset, boolean readOnly, String format,
            int itemSize, int[] shape, int[] strides) {
        this.owner = owner;
        this.exporter = exporter;
        this.array = array;
        this.offset = offset;
        this.readOnly = readOnly;
        this.format = format;
        this.itemSize = itemSize;
        this.shape = shape;
        this.strides = strides;
        int bytes = itemSize;
        for (int n : shape) {
            bytes *= n;
        }
        this.length = bytes;
    }

    /** A row of items. */
    public PyBuffer(Object owner, byte[] array, int offset, int length, boolean readOnly, String format, int itemSize) {
        this(owner, owner instanceof Exporter e ? e : null, array, offset, readOnly, format, itemSize,
                new int[] {length / itemSize}, new int[] {itemSize});
    }

    /** A row of bytes. */
    public PyBuffer(Object owner, byte[] array, int offset, int length, boolean readOnly) {
        this(owner, array, offset, length, readOnly, "B", 1);
    }

    /** Whether the value has the buffer protocol (CPython's PyObject_CheckBuffer). */
    public static boolean isExporter(Object o) {
        return o instanceof AnyBytes || PyType.slotsOf(o).has(SlotId.BUFFER);
    }

    /** The buffer of an object. Raises TypeError for what has none, BufferError when it cannot be as the flags say. */
    public static PyBuffer of(Frame frame, Object o, int flags) {
        Object result = PyType.slotsOf(o).buffer(frame, o, flags);
        if (result instanceof PyBuffer buffer) {
            return buffer;
        }
        if (result instanceof PyMemoryView view) {
            return PythonBuffer.of(frame, o, view, flags);
        }
        throw Errors.typeError("__buffer__ returned non-memoryview object");
    }

    /** The number of dimensions. */
    public int dimensions() {
        return shape.length;
    }

    /** The number of items along a dimension. */
    public int shape(int dimension) {
        return shape[dimension];
    }

    /** The distance of two items along a dimension, in bytes. */
    public int stride(int dimension) {
        return strides[dimension];
    }

    /** Whether the items lie one after the other, last dimension fastest. */
    public boolean isContiguous() {
        int expected = itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            if (shape[i] > 1 && strides[i] != expected) {
                return length == 0;
            }
            expected *= shape[i];
        }
        return true;
    }

    int[] shape() {
        return shape.clone();
    }

    int[] strides() {
        return strides.clone();
    }

    /** As {@link #isContiguous}, but first dimension fastest. */
    public boolean isFortranContiguous() {
        int expected = itemSize;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] > 1 && strides[i] != expected) {
                return length == 0;
            }
            expected *= shape[i];
        }
        return true;
    }

    /** The same memory under other terms; whoever asks for it does not release it. */
    PyBuffer view(int start, boolean isReadOnly, String newFormat, int newItemSize, int[] newShape, int[] newStrides) {
        return new PyBuffer(owner, null, array, start, isReadOnly, newFormat, newItemSize, newShape, newStrides);
    }

    /** A copy of the items' bytes, last dimension fastest. */
    public byte[] toBytes() {
        byte[] out = new byte[length];
        if (isContiguous()) {
            System.arraycopy(array, offset, out, 0, length);
        } else {
            copy(out, 0, 0, offset);
        }
        return out;
    }

    private int copy(byte[] out, int to, int dimension, int from) {
        if (dimension == shape.length) {
            System.arraycopy(array, from, out, to, itemSize);
            return to + itemSize;
        }
        int at = to;
        for (int i = 0; i < shape[dimension]; i++) {
            at = copy(out, at, dimension + 1, from + i * strides[dimension]);
        }
        return at;
    }

    /** The buffer is not used any more; a second call does nothing. */
    public void release() {
        if (!released) {
            released = true;
            if (exporter != null) {
                exporter.bufferReleased(this);
            }
        }
    }
}
