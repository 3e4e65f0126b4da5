package org.pyston.importer;

import org.pyston.runtime.Frame;
import org.pyston.types.tuple.PyTuple;

/** Between {@code bytes} objects and Java's byte arrays. While there is no type {@code bytes}, tuples of ints stand in. */
public final class ByteObjects {
    private ByteObjects() {
    }

    /** A bytes object; owns the array from now on. */
    public static Object make(byte[] bytes) {
        Object[] items = new Object[bytes.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = (long) (bytes[i] & 0xFF);
        }
        return PyTuple.of(items);
    }

    /** The bytes of a bytes-like object: not to be changed. */
    public static byte[] get(Frame frame, Object value) {
        return SourceCompiler.bytesOf(frame, value);
    }
}
