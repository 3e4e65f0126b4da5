package org.pyston.numeric;

import java.math.BigInteger;

/** {@code hash()} of numbers: the value modulo the prime 2**61 - 1, so that equal numbers have equal hashes. */
public final class NumberHash {

    private static final int BITS = 61;
    private static final long MODULUS = (1L << BITS) - 1;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
    /** {@code sys.hash_info.inf}. */
    private static final long INFINITY = 314159;

    private NumberHash() {
    }

    public static long hash(long n) {
        if (n > -MODULUS && n < MODULUS) {
            return n == -1 ? -2 : n;
        }
        long m = Math.abs(n); // the smallest long stays negative and is 2**63 unsigned
        m = (m & MODULUS) + (m >>> BITS);
        return signed(m >= MODULUS ? m - MODULUS : m, n < 0);
    }

    public static long hash(BigInteger n) {
        return signed(n.abs().mod(BIG_MODULUS).longValue(), n.signum() < 0);
    }

    /** {@code hash(x)}. NaN, whose hash depends on the object, has 0 here. */
    public static long hash(double x) {
        if (x == (int) x) {
            return hash((long) x);
        }
        if (Double.isNaN(x)) {
            return 0;
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? INFINITY : -INFINITY;
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) & 0x7FF;
        long m = bits & (1L << 52) - 1;
        m = exponent == 0 ? m : m | 1L << 52;
        // x = m * 2**e; a power of two is a rotation modulo 2**61 - 1
        int e = Math.floorMod(Math.max(exponent, 1) - 1075, BITS);
        long h = m << e & MODULUS | m >>> BITS - e;
        return signed(h == MODULUS ? 0 : h, x < 0);
    }

    private static long signed(long magnitude, boolean negative) {
        long h = negative ? -magnitude : magnitude;
        return h == -1 ? -2 : h;
    }
}
