package org.pyston.types.bytes;

import java.util.Arrays;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.text.PyStr;
import org.pyston.text.StringHash;

/** A {@code bytes}: immutable. Source: CPython's bytesobject.c. */
@PythonType(name = "bytes", subclassable = true, matchSelf = true, sequenceItem = true, parts = {BytesNew.class, BytesSlots.class,
    AnyBytesSlots.class, AnyBytesSearchMethods.class, AnyBytesSplitMethods.class, AnyBytesCaseMethods.class,
    AnyBytesTestMethods.class, AnyBytesLayoutMethods.class, AnyBytesTextMethods.class},
        doc = "An immutable sequence of bytes.")
public final class PyBytes extends AnyBytes {
    public static final PyType TYPE = PyType.builtin(new PyBytesExposed());
    public static final PyBytes EMPTY = new PyBytes(TYPE, new byte[0]);

    private final byte[] data;
    /** 0 while unknown. */
    private long hash;

    private PyBytes(PyType type, byte[] data) {
        super(type);
        this.data = data;
    }

    /** Bytes that own the array from now on. */
    public static PyBytes of(byte[] data) {
        return data.length == 0 ? EMPTY : new PyBytes(TYPE, data);
    }

    /** A copy of a part of an array. */
    public static PyBytes copyOf(byte[] data, int from, int to) {
        return from == to ? EMPTY : new PyBytes(TYPE, Arrays.copyOfRange(data, from, to));
    }

    /** An instance of bytes or a subclass; owns the array. */
    public static PyBytes of(PyType type, byte[] data) {
        return type == TYPE ? of(data) : new PyBytes(type, data);
    }

    /** One byte. */
    public static PyBytes ofByte(int value) {
        return new PyBytes(TYPE, new byte[] {(byte) value});
    }

    @Override
    public int size() {
        return data.length;
    }

    @Override
    public byte[] array() {
        return data;
    }

    @Override
    AnyBytes make(byte[] bytes) {
        return of(bytes);
    }

    @Override
    AnyBytes part(int from, int to) {
        return from == 0 && to == data.length && type() == TYPE ? this : copyOf(data, from, to);
    }

    /** {@code hash(self)}: that of the Latin-1 string of the same bytes. */
    public long hash() {
        long h = hash;
        if (h == 0 && data.length != 0) {
            h = StringHash.hash(data, 0, data.length);
            hash = h;
        }
        return h;
    }

    /** The text whose code points are the bytes. */
    public PyStr latin1() {
        return PyStr.ofLatin1(data, 0, data.length);
    }
}
