package org.pyston.modules._decimal;

import java.math.BigInteger;

/**
 * {@code hash()} of numbers, which equals that of equal ints, floats and fractions. Source: library reference, "Hashing of numeric
 * types".
 */
final class DecimalHash {
    private static final int BITS = 61;
    private static final long MODULUS = (1L << BITS) - 1;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
    /** The inverse of ten modulo {@link #MODULUS}. */
    private static final long TENTH = BigInteger.TEN.modInverse(BIG_MODULUS).longValue();
    private static final long INFINITY = 314159;

    private DecimalHash() {
    }

    /** The hash of a value that is no NaN. */
    static long hash(PyDecimal a) {
        long h;
        if (a.isInfinite()) {
            h = INFINITY;
        } else {
            h = a.big == null ? a.small % MODULUS : a.big.mod(BIG_MODULUS).longValue();
            if (a.exponent != 0 && h != 0) {
                h = multiply(h, power(a.exponent > 0 ? 10 : TENTH, Math.abs(a.exponent)));
            }
        }
        h = a.negative ? -h : h;
        return h == -1 ? -2 : h;
    }

    private static long multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        long sum = (low & MODULUS) + (low >>> BITS | high << Long.SIZE - BITS);
        return sum >= MODULUS ? sum - MODULUS : sum;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long e = exponent; e != 0; e >>= 1) {
            if ((e & 1) != 0) {
                result = multiply(result, square);
            }
            square = multiply(square, square);
        }
        return result;
    }
}
