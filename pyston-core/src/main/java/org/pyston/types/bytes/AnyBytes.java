package org.pyston.types.bytes;

import java.util.Arrays;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** A {@code bytes} or a {@code bytearray}: what their methods share works on this class. */
public abstract class AnyBytes extends PyObject {

    protected AnyBytes(PyType type) {
        super(type);
    }

    /** How many bytes there are. Read it before {@link #array}: another thread may change a bytearray. */
    public abstract int size();

    /** The storage; the bytes are its first {@link #size}. Not to be changed. */
    public abstract byte[] array();

    /** A new object of the built-in type of this one; it owns the array. */
    abstract AnyBytes make(byte[] data);

    /** The bytes from {@code from} to before {@code to}, which are in range; bytes may return themselves. */
    abstract AnyBytes part(int from, int to);

    /** A copy of all bytes. */
    public final byte[] toArray() {
        int n = size();
        return Arrays.copyOf(array(), n);
    }

    /** The byte at an index that is in range. */
    public final int get(int index) {
        return array()[index] & 0xFF;
    }
}
