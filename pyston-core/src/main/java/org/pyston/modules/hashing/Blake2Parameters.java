package org.pyston.modules.hashing;

import java.math.BigInteger;
import org.pyston.ops.BufferBytes;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** The parameter block of BLAKE2b (64 bytes) or BLAKE2s (32), checked as CPython checks it. */
final class Blake2Parameters {
    private static final long UINT32 = 0xFFFF_FFFFL;
    private static final int BYTE = 255;

    final byte[] block;
    final byte[] key;

    /** Raises ValueError and OverflowError. */
    Blake2Parameters(Frame frame, int size, int digestSize, Object key, Object salt, Object person, int fanout,
            int depth, Object leafSize, Object nodeOffset, int nodeDepth, int innerSize) {
        boolean big = size == 64;
        block = new byte[size];
        range(digestSize, 1, size, "digest_size must be between 1 and " + size + " bytes");
        block[0] = (byte) digestSize;
        part(frame, salt, "salt", big ? 32 : 16, big ? 16 : 8);
        part(frame, person, "person", big ? 48 : 24, big ? 16 : 8);
        range(fanout, 0, BYTE, "fanout must be between 0 and 255");
        block[2] = (byte) fanout;
        range(depth, 1, BYTE, "depth must be between 1 and 255");
        block[3] = (byte) depth;
        put(4, 4, number(frame, leafSize, UINT32, "leaf_size is too large"));
        put(8, big ? 8 : 6, number(frame, nodeOffset, big ? -1 : (1L << 48) - 1, "node_offset is too large"));
        range(nodeDepth, 0, BYTE, "node_depth must be between 0 and 255");
        block[big ? 16 : 14] = (byte) nodeDepth;
        range(innerSize, 0, size, "inner_size must be between 0 and is " + size);
        block[big ? 17 : 15] = (byte) innerSize;
        BufferBytes k = key == null ? null : BufferBytes.of(frame, key);
        if (k != null && k.length > size) {
            throw Errors.valueError("maximum key length is " + size + " bytes");
        }
        this.key = k == null ? new byte[0] : k.toArray();
        block[1] = (byte) this.key.length;
    }

    private static void range(int value, int least, int most, String error) {
        if (value < least || value > most) {
            throw Errors.valueError(error);
        }
    }

    private void part(Frame frame, Object value, String name, int at, int most) {
        if (value == null) {
            return;
        }
        BufferBytes bytes = BufferBytes.of(frame, value);
        if (bytes.length > most) {
            throw Errors.valueError("maximum " + name + " length is " + most + " bytes");
        }
        System.arraycopy(bytes.array, bytes.offset, block, at, bytes.length);
    }

    /** An unsigned number; {@code most} is -1 for any of 64 bits. */
    private static long number(Frame frame, Object value, long most, String error) {
        Object n = NumberIndex.index(frame, value);
        BigInteger big = n instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) n;
        if (big.signum() < 0) {
            throw Errors.valueError("value must be positive");
        }
        if (big.bitLength() > 64) {
            throw Errors.overflowError(most == UINT32 ? "Python int too large to convert to C unsigned long"
                    : "int too big to convert");
        }
        long result = big.longValue();
        if (most >= 0 && (result < 0 || result > most)) {
            throw Errors.overflowError(error);
        }
        return result;
    }

    private void put(int at, int size, long value) {
        for (int i = 0; i < size; i++) {
            block[at + i] = (byte) (value >>> 8 * i);
        }
    }
}
