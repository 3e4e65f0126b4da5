package org.pyston.ops;

import java.util.Arrays;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.bytes.AnyBytes;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.bytes.PyBytes;

/** The bytes of a bytes-like object, to read at once: a part of an array, which is not to be changed. */
public final class BufferBytes {
    public final byte[] array;
    public final int offset;
    public final int length;

    private BufferBytes(byte[] array, int offset, int length) {
        this.array = array;
        this.offset = offset;
        this.length = length;
    }

    /** The bytes; raises TypeError for what is not bytes-like. */
    public static BufferBytes of(Frame frame, Object o) {
        BufferBytes bytes = orNull(frame, o);
        if (bytes == null) {
            throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(o).name() + "'");
        }
        return bytes;
    }

    /** The bytes; null for what is not bytes-like. */
    public static BufferBytes orNull(Frame frame, Object o) {
        if (o instanceof AnyBytes b) {
            int n = b.size();
            return new BufferBytes(b.array(), 0, n);
        }
        if (!PyBuffer.isExporter(o)) {
            return null;
        }
        PyBuffer buffer = PyBuffer.of(frame, o, PyBuffer.FULL_RO);
        try {
            return buffer.isContiguous() ? new BufferBytes(buffer.array, buffer.offset, buffer.length)
                    : new BufferBytes(buffer.toBytes(), 0, buffer.length);
        } finally {
            buffer.release();
        }
    }

    /** The bytes of an object that has them in one piece (CPython's argument format {@code y*}); TypeError, BufferError. */
    public static BufferBytes simple(Frame frame, Object o) {
        if (o instanceof PyBytes b) {
            return new BufferBytes(b.array(), 0, b.size());
        }
        if (!PyBuffer.isExporter(o)) {
            throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(o).name() + "'");
        }
        PyBuffer buffer = PyBuffer.of(frame, o, PyBuffer.SIMPLE);
        try {
            return new BufferBytes(buffer.array, buffer.offset, buffer.length);
        } finally {
            buffer.release();
        }
    }

    /** The byte at an index that is in range. */
    public int get(int index) {
        return array[offset + index] & 0xFF;
    }

    /** A copy. */
    public byte[] toArray() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }

    /** The bytes in an array of just their length: a copy unless the object's own array is one. Not to be changed. */
    public byte[] exact() {
        return offset == 0 && length == array.length ? array : toArray();
    }

    /** The text whose code points are the bytes. */
    public PyStr latin1() {
        return PyStr.ofLatin1(array, offset, offset + length);
    }
}
