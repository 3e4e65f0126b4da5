package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** Equivalent of CPython's {@code PyObject_Hash}. */
public final class ObjectHash {
    /** The prime modulus of numeric hashes, 2**61 - 1. */
    private static final long MODULUS = (1L << 61) - 1;

    private ObjectHash() {
    }

    /** {@code hash(o)}; raises TypeError when it is unhashable. */
    public static long hash(Frame frame, Object o) {
        if (o instanceof PyStr s) {
            return s.hash();
        }
        if (o instanceof Long l) {
            return ofLong(l);
        }
        return PyType.slotsOf(o).hash(frame, o);
    }

    /** The hash of an int that fits a long. */
    public static long ofLong(long value) {
        if (value > -MODULUS && value < MODULUS) {
            return value == -1 ? -2 : value;
        }
        long h = value == Long.MIN_VALUE ? -4 : value % MODULUS;
        return h == -1 ? -2 : h;
    }
}
