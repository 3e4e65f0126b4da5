package org.pyston.modules.array;

import java.util.Arrays;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.types.bytes.PyBuffer;

/**
 * {@code array.array}. Thread rule: every change happens under the object's lock; readers take the storage once and treat an
 * index beyond it as beyond the end.
 */
@PythonType(name = "array", module = "array", subclassable = true, hashable = false, matchSequence = true, sequenceItem = true,
        parts = {ArrayNew.class, ArraySlots.class, ArrayMethods.class, ArrayConversions.class},
        doc = "A sequence of numbers of one type.")
public final class PyArray extends PyObject implements PyBuffer.Exporter {
    public static final PyType TYPE = PyType.builtin(new PyArrayExposed());

    final ItemType items;
    private byte[] data;
    private int size;
    private int exports;

    PyArray(PyType type, ItemType items, byte[] data) {
        super(type);
        this.items = items;
        this.data = data;
        this.size = data.length / items.size;
    }

    int size() {
        return size;
    }

    /** The item; null when the index is beyond the end. */
    Object get(int index) {
        int n = size;
        byte[] d = data;
        return index >= 0 && index < n && (index + 1) * items.size <= d.length ? items.decode(items.read(d, index)) : null;
    }

    /** Replaces an item; false when the index is beyond the end. */
    synchronized boolean set(int index, long bits) {
        if (index < 0 || index >= size) {
            return false;
        }
        items.write(data, index, bits);
        return true;
    }

    /** The items' bytes. */
    synchronized byte[] bytes() {
        return Arrays.copyOf(data, size * items.size);
    }

    /** The bytes of a part. */
    byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(bytes(), from * items.size, to * items.size);
    }

    synchronized void append(long bits) {
        checkResize();
        int needed = Math.multiplyExact(size + 1, items.size);
        if (needed > data.length) {
            data = Arrays.copyOf(data, needed + (needed >> 1) + 4 * items.size);
        }
        items.write(data, size, bits);
        size++;
    }

    /** {@code self[from:to] = replacement}, ends in any order cut to the size. */
    synchronized void replace(int from, int to, byte[] replacement) {
        int begin = Math.min(from, size);
        int end = Math.max(begin, Math.min(to, size));
        int removed = (end - begin) * items.size;
        if (removed != replacement.length) {
            checkResize();
        }
        int at = begin * items.size;
        if (removed == replacement.length) {
            System.arraycopy(replacement, 0, data, at, removed);
            return;
        }
        int old = size * items.size;
        byte[] made = new byte[Math.addExact(old - removed, replacement.length)];
        System.arraycopy(data, 0, made, 0, at);
        System.arraycopy(replacement, 0, made, at, replacement.length);
        System.arraycopy(data, at + removed, made, at + replacement.length, old - at - removed);
        data = made;
        size = made.length / items.size;
    }

    /** Changes the bytes in place. */
    synchronized void overwrite(byte[] bytes) {
        System.arraycopy(bytes, 0, data, 0, Math.min(bytes.length, size * items.size));
    }

    private void checkResize() {
        if (exports > 0) {
            throw Errors.bufferError("cannot resize an array that is exporting buffers");
        }
    }

    synchronized PyBuffer export() {
        exports++;
        return new PyBuffer(this, data, 0, size * items.size, false, items.format(), items.size);
    }

    @Override
    public synchronized void bufferReleased(PyBuffer buffer) {
        exports--;
    }
}
