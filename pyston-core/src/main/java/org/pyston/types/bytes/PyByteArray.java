package org.pyston.types.bytes;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Sharing;

/**
 * A {@code bytearray}. Source: CPython's bytearrayobject.c.
 *
 * <p>Thread rule: readers take the size first and the array after it; the array never gets shorter, so that a size that was
 * read is valid for every later array. Writers lock when several threads may be in Python.
 *
 * <p>While a memoryview looks at the memory the size cannot change. Views that a program has dropped without releasing them
 * do not count: a resize that finds unreleased views has the garbage collector tell which are still alive.
 */
@PythonType(name = "bytearray", subclassable = true, hashable = false, matchSelf = true, sequenceItem = true,
        parts = {ByteArrayNew.class, ByteArraySlots.class, ByteArrayMethods.class, AnyBytesSlots.class,
            AnyBytesSearchMethods.class, AnyBytesSplitMethods.class, AnyBytesCaseMethods.class,
            AnyBytesTestMethods.class, AnyBytesLayoutMethods.class, AnyBytesTextMethods.class},
        doc = "A mutable sequence of bytes.")
public final class PyByteArray extends AnyBytes implements PyBuffer.Exporter {
    public static final PyType TYPE = PyType.builtin(new PyByteArrayExposed());

    private static final byte[] NO_BYTES = new byte[0];

    private byte[] data = NO_BYTES;
    private int size;
    /** Unreleased buffers; null while there are none. */
    private List<WeakReference<PyBuffer>> exports;

    /** An empty bytearray of a subclass or of bytearray itself. */
    public PyByteArray(PyType type) {
        super(type);
    }

    /** A bytearray that owns the array from now on. */
    public PyByteArray(byte[] data) {
        super(TYPE);
        this.data = data;
        this.size = data.length;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public byte[] array() {
        return data;
    }

    @Override
    AnyBytes make(byte[] bytes) {
        return new PyByteArray(bytes);
    }

    @Override
    AnyBytes part(int from, int to) {
        return new PyByteArray(Arrays.copyOfRange(array(), from, to));
    }

    // ---- writing

    /** Writes one byte; false when the index is not in range any more. */
    public boolean set(int index, int value) {
        if (!Sharing.isOn()) {
            return setUnlocked(index, value);
        }
        synchronized (this) {
            return setUnlocked(index, value);
        }
    }

    private boolean setUnlocked(int index, int value) {
        if (index >= size) {
            return false;
        }
        data[index] = (byte) value;
        return true;
    }

    /** Replaces the bytes from {@code from} to before {@code to}; raises BufferError when that needs another size. */
    public void replace(int from, int to, byte[] source, int offset, int length) {
        if (!Sharing.isOn()) {
            replaceUnlocked(from, to, source, offset, length);
            return;
        }
        synchronized (this) {
            replaceUnlocked(from, to, source, offset, length);
        }
    }

    private void replaceUnlocked(int from, int to, byte[] source, int offset, int length) {
        int n = size;
        int start = Math.min(from, n);
        int end = Math.max(start, Math.min(to, n));
        int tail = n - end;
        long total = (long) start + length + tail;
        if (total != n) {
            checkResizable();
            if (total > Integer.MAX_VALUE - 8) {
                throw Errors.memoryError();
            }
            byte[] old = data;
            byte[] target = old;
            if (total > old.length) {
                target = Arrays.copyOf(old, capacity(old.length, (int) total));
            } else if (source == old) {
                target = old.clone();
            }
            System.arraycopy(old, end, target, start + length, tail);
            System.arraycopy(source, offset, target, start, length);
            data = target;
            size = (int) total;
        } else {
            System.arraycopy(source, offset, data, start, length);
        }
    }

    /** CPython's: a little more when it grew by little, as it is likely to grow again. */
    private static int capacity(int old, int size) {
        long more = size <= old * 1.125 + 1 ? size + (size >> 3) + (size < 9 ? 3 : 6) : size;
        return (int) Math.min(Integer.MAX_VALUE - 8L, more);
    }

    /** Appends one byte. */
    public void append(int value) {
        byte[] one = {(byte) value};
        insert(Integer.MAX_VALUE, one);
    }

    /** Puts bytes in before an index, which is cut to the size. */
    public void insert(int index, byte[] bytes) {
        replace(index, index, bytes, 0, bytes.length);
    }

    /** Removes a byte and returns it; -1 when the index is not in range any more. */
    public int remove(int index) {
        if (!Sharing.isOn()) {
            return removeUnlocked(index);
        }
        synchronized (this) {
            return removeUnlocked(index);
        }
    }

    private int removeUnlocked(int index) {
        if (index >= size) {
            return -1;
        }
        int value = data[index] & 0xFF;
        replaceUnlocked(index, index + 1, NO_BYTES, 0, 0);
        return value;
    }

    // ---- buffers

    /** A new buffer of the memory; writable. */
    PyBuffer export() {
        synchronized (this) {
            PyBuffer buffer = new PyBuffer(this, data, 0, size, false);
            if (exports == null) {
                exports = new ArrayList<>(1);
            }
            exports.add(new WeakReference<>(buffer));
            return buffer;
        }
    }

    @Override
    public void bufferReleased(PyBuffer buffer) {
        released(buffer);
    }

    /** Forgets a buffer, and those that nobody refers to any more. */
    private void released(PyBuffer buffer) {
        synchronized (this) {
            List<WeakReference<PyBuffer>> list = exports;
            if (list == null) {
                return;
            }
            for (int i = list.size() - 1; i >= 0; i--) {
                PyBuffer living = list.get(i).get();
                if (living == null || living == buffer) {
                    list.remove(i);
                }
            }
            if (list.isEmpty()) {
                exports = null;
            }
        }
    }

    /** Raises BufferError while a buffer is in use. */
    private void checkResizable() {
        if (exports == null) {
            return;
        }
        released(null);
        if (exports != null) {
            System.gc(); // views that the program dropped are found unreachable now
            released(null);
        }
        if (exports != null) {
            throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
        }
    }
}
