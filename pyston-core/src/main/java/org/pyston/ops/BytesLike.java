package org.pyston.ops;

import java.util.Arrays;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.types.bytes.AnyBytes;
import org.pyston.types.bytes.PyBuffer;
import org.pyston.types.bytes.PyBytes;

/** The bytes of bytes-like arguments (CPython's argument formats {@code y*} and {@code w*}). */
public final class BytesLike {
    private BytesLike() {
    }

    /** Whether the value is bytes or an instance of a subclass (CPython's PyBytes_Check). */
    public static boolean isBytes(Object o) {
        return o instanceof PyBytes;
    }

    /** Whether the value has the buffer protocol. */
    public static boolean isExporter(Object o) {
        return PyBuffer.isExporter(o);
    }

    /** The content of a bytes or bytearray, not to be changed; null for anything else. */
    public static byte[] bytesOrNull(Object o) {
        if (o instanceof PyBytes b) {
            return b.array();
        }
        return o instanceof AnyBytes b ? Arrays.copyOf(b.array(), b.size()) : null;
    }

    /** The content of a bytes-like object, not to be changed; TypeError, BufferError. */
    public static byte[] read(Frame frame, Object o) {
        if (o instanceof PyBytes b) {
            return b.array();
        }
        if (!PyBuffer.isExporter(o)) {
            throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(o).name() + "'");
        }
        PyBuffer buffer = PyBuffer.of(frame, o, PyBuffer.SIMPLE);
        try {
            return buffer.toBytes();
        } finally {
            buffer.release();
        }
    }

    /** The memory of a writable bytes-like object, which the caller releases; TypeError. */
    public static PyBuffer writable(Frame frame, Object o) {
        if (PyBuffer.isExporter(o) && !(o instanceof PyBytes)) {
            PyBuffer buffer = null;
            try {
                buffer = PyBuffer.of(frame, o, PyBuffer.WRITABLE);
            } catch (PyException e) {
                // CPython replaces whatever the exporter says by the TypeError below
            }
            if (buffer != null && !buffer.readOnly) {
                return buffer;
            }
            if (buffer != null) {
                buffer.release();
            }
        }
        throw Errors.typeError("argument must be read-write bytes-like object, not " + PyType.of(o).name());
    }

    /** A bytes object that owns the array from now on. */
    public static Object make(byte[] bytes) {
        return PyBytes.of(bytes);
    }

    /** A bytes object of a part of an array. */
    public static Object make(byte[] bytes, int from, int to) {
        return PyBytes.copyOf(bytes, from, to);
    }
}
