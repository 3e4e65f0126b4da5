package org.pyston.modules._decimal;

import java.math.BigInteger;

/** The natural logarithm of ten in binary fixed point; the longest that was asked for is kept. */
final class LogConstants {
    private static final int GUARD_BITS = 32;

    private volatile Value known = new Value(0, BigInteger.ZERO);

    /** The value times two to the power of bits, not too large and by less than 1 too small. */
    private record Value(int bits, BigInteger value) {
    }

    /** ln(10) times two to the power of bits, too small by less than 2. */
    BigInteger ln10(int bits) {
        Value v = known;
        if (v.bits < bits) {
            int made = bits + bits / 8 + GUARD_BITS;
            v = new Value(made, compute(made));
            known = v;
        }
        return v.value.shiftRight(v.bits - bits);
    }

    /** 46 atanh(1/31) + 34 atanh(1/49) + 20 atanh(1/161). */
    private static BigInteger compute(int bits) {
        int precise = bits + GUARD_BITS;
        BigInteger sum = inverseTangent(31, precise).multiply(BigInteger.valueOf(46))
                .add(inverseTangent(49, precise).multiply(BigInteger.valueOf(34)))
                .add(inverseTangent(161, precise).multiply(BigInteger.valueOf(20)));
        return sum.shiftRight(GUARD_BITS);
    }

    /** The inverse hyperbolic tangent of 1 / n. */
    private static BigInteger inverseTangent(int n, int bits) {
        BigInteger square = BigInteger.valueOf((long) n * n);
        BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
        BigInteger sum = power;
        for (long k = 3; power.signum() != 0; k += 2) {
            power = power.divide(square);
            sum = sum.add(power.divide(BigInteger.valueOf(k)));
        }
        return sum;
    }
}
