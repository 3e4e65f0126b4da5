package org.pyston.importer;

import org.pyston.runtime.Frame;
import org.pyston.types.bytes.PyBytes;

/** Between {@code bytes} objects and Java's byte arrays. */
public final class ByteObjects {
    private ByteObjects() {
    }

    /** A bytes object; owns the array from now on. */
    public static Object make(byte[] bytes) {
        return PyBytes.of(bytes);
    }

    /** The bytes of a bytes-like object: not to be changed. */
    public static byte[] get(Frame frame, Object value) {
        return value instanceof PyBytes b ? b.bytes() : SourceCompiler.bytesOf(frame, value);
    }
}
