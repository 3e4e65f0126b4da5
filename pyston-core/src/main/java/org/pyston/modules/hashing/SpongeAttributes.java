package org.pyston.modules.hashing;

import org.pyston.annotations.PythonGetter;
import org.pyston.types.bytes.PyBytes;

/** What the types of {@code _sha3} tell of the sponge. */
final class SpongeAttributes {
    static final int SHA3_SUFFIX = 6;
    static final int SHAKE_SUFFIX = 0x1F;
    private static final int STATE_BITS = 1600;

    private SpongeAttributes() {
    }

    @PythonGetter("_capacity_bits")
    static long capacity(PyHash self) {
        return STATE_BITS - 8L * self.blockSize;
    }

    @PythonGetter("_rate_bits")
    static long rate(PyHash self) {
        return 8L * self.blockSize;
    }

    @PythonGetter("_suffix")
    static Object suffix(PyHash self) {
        return PyBytes.ofByte(self.digestSize == 0 ? SHAKE_SUFFIX : SHA3_SUFFIX);
    }
}
