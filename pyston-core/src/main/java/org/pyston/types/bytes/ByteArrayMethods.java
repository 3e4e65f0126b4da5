package org.pyston.types.bytes;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyType;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.SequenceFast;
import org.pyston.ops.SliceIndices;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** The methods that change a bytearray. */
final class ByteArrayMethods {
    private ByteArrayMethods() {
    }

    @PythonMethod(value = "append", signature = "($self, item, /)", doc = "Adds one byte at the end.")
    static void append(Frame frame, PyByteArray self, Object item) {
        self.append(ByteValues.of(frame, item));
    }

    @PythonMethod(value = "extend", signature = "($self, iterable_of_ints, /)", doc = "Adds all bytes at the end.")
    static void extend(Frame frame, PyByteArray self, Object items) {
        BufferBytes buffer = BufferBytes.orNull(frame, items);
        if (buffer == null && !SequenceFast.isIterable(items)) {
            throw Errors.typeError("can't extend bytearray with " + PyType.of(items).name());
        }
        byte[] bytes = buffer != null ? buffer.toArray() : ByteValues.collect(frame, items, false);
        self.insert(Integer.MAX_VALUE, bytes);
    }

    @PythonMethod(value = "insert", signature = "($self, index, item, /)", doc = "Puts a byte in before an index.")
    static void insert(Frame frame, PyByteArray self, Object index, Object item) {
        long i = SliceIndices.toSize(frame, index);
        int value = ByteValues.of(frame, item);
        self.insert(SliceIndices.within(i, self.size()), new byte[] {(byte) value});
    }

    @PythonMethod(value = "pop", signature = "($self, index=-1, /)", doc = "Removes a byte and returns it.")
    static long pop(Frame frame, PyByteArray self, Object index) {
        long i = SliceIndices.toSize(frame, index);
        int n = self.size();
        if (n == 0) {
            throw Errors.indexError("pop from empty bytearray");
        }
        i = i < 0 ? i + n : i;
        int value = i < 0 || i >= n ? -1 : self.remove((int) i);
        if (value < 0) {
            throw Errors.indexError("pop index out of range");
        }
        return value;
    }

    @PythonMethod(value = "remove", signature = "($self, value, /)", doc = "Removes the first such byte.")
    static void remove(Frame frame, PyByteArray self, Object value) {
        byte[] one = {(byte) ByteValues.of(frame, value)};
        int n = self.size();
        int i = ByteSearch.find(self.array(), 0, n, one, 0, 1);
        if (i < 0) {
            throw Errors.valueError("value not found in bytearray");
        }
        self.remove(i);
    }

    @PythonMethod(value = "clear", signature = "($self, /)", doc = "Removes all bytes.")
    static void clear(PyByteArray self) {
        self.replace(0, Integer.MAX_VALUE, new byte[0], 0, 0);
    }

    @PythonMethod(value = "copy", signature = "($self, /)", doc = "A copy.")
    static PyByteArray copy(PyByteArray self) {
        return new PyByteArray(self.toArray());
    }

    @PythonMethod(value = "reverse", signature = "($self, /)", doc = "Reverses the bytes in place.")
    static void reverse(PyByteArray self) {
        byte[] bytes = self.toArray();
        for (int i = 0, k = bytes.length - 1; i < k; i++, k--) {
            byte b = bytes[i];
            bytes[i] = bytes[k];
            bytes[k] = b;
        }
        self.replace(0, bytes.length, bytes, 0, bytes.length);
    }
}
