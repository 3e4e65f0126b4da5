package org.pyston.importer;

import org.pyston.ops.BytesLike;
import org.pyston.runtime.Frame;

/** Between {@code bytes} objects and Java's byte arrays. */
final class ByteObjects {
    private ByteObjects() {
    }

    /** A bytes object; owns the array from now on. */
    static Object make(byte[] bytes) {
        return BytesLike.make(bytes);
    }

    /** The bytes of a bytes-like object: not to be changed. */
    static byte[] get(Frame frame, Object value) {
        return BytesLike.read(frame, value);
    }
}
