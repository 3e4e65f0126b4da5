package org.pyston.modules._io;

import java.util.Arrays;
import org.pyston.annotations.PythonInit;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.bytes.PyBytes;
import org.pyston.types.dict.PyDict;

/** {@code _io.BytesIO}: a file in memory. Changes happen under its lock and run no Python code. */
@PythonType(name = "BytesIO", module = "_io", base = PyBufferedIOBase.class, subclassable = true, hasDict = true,
        parts = {BytesIOMethods.class}, textSignature = "(initial_bytes=b'')", doc = "A stream of bytes in memory.")
public final class PyBytesIO extends PyBufferedIOBase {
    public static final PyType TYPE = PyType.builtin(new PyBytesIOExposed());

    /** Null when closed. */
    byte[] data = new byte[0];
    int size;
    long position;
    /** Whether {@link #data} also belongs to a bytes object. */
    private boolean shared;
    /** Buffers that somebody holds. */
    int exports;

    PyBytesIO(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyBytesIO(type);
    }

    @PythonInit(signature = "(initial_bytes=b'')")
    static void init(Frame frame, PyBytesIO self, Object initial) {
        self.checkExports();
        self.data = new byte[0];
        self.size = 0;
        self.position = 0;
        self.shared = false;
        if (initial instanceof PyBytes b) {
            self.data = b.array();
            self.size = b.size();
            self.shared = true;
        } else if (initial != null && initial != PyNone.NONE) {
            self.data = BufferBytes.of(frame, initial).toArray();
            self.size = self.data.length;
        }
    }

    void checkOpen() {
        if (data == null) {
            throw IoErrors.closed();
        }
    }

    void checkExports() {
        if (exports > 0) {
            throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
        }
    }

    /** The number of bytes from the position to the end. */
    int left() {
        return (int) Math.max(0, size - position);
    }

    /** Takes up to {@code n} bytes. */
    synchronized PyBytes take(int n) {
        checkOpen();
        int count = Math.min(n, left());
        int from = (int) Math.min(position, size);
        position += count;
        if (count == data.length && from == 0 && count > 0) {
            shared = true;
            return PyBytes.of(data);
        }
        return PyBytes.copyOf(data, from, from + count);
    }

    /** All bytes. */
    synchronized PyBytes value() {
        checkOpen();
        if (size == data.length || exports > 0) {
            if (exports > 0) {
                return PyBytes.copyOf(data, 0, size);
            }
        } else {
            data = Arrays.copyOf(data, size);
        }
        shared = true;
        return PyBytes.of(data);
    }

    /** Makes the array this object's own, with room for {@code capacity} bytes. */
    void own(int capacity) {
        if (shared || capacity > data.length) {
            int room = capacity > data.length ? Math.max(capacity, data.length + (data.length >> 1) + 16) : data.length;
            data = Arrays.copyOf(data, room);
            shared = false;
        }
    }

    synchronized int put(byte[] source, int offset, int length) {
        checkOpen();
        checkExports();
        if (length == 0) {
            return 0;
        }
        if (position + length > Integer.MAX_VALUE - 16) {
            throw Errors.overflowError("new position too large");
        }
        int from = (int) position;
        own(Math.max(from + length, size));
        if (from > size) {
            Arrays.fill(data, size, from, (byte) 0);
        }
        System.arraycopy(source, offset, data, from, length);
        position = from + length;
        size = Math.max(size, from + length);
        return length;
    }

    synchronized void truncate(int length) {
        checkOpen();
        checkExports();
        if (length < size) {
            own(0);
            size = length;
        }
    }
}
