package org.pyston.modules._decimal;

import java.math.BigInteger;

/** Exponential function and natural logarithm in binary fixed point: a number x stands for x / 2**bits. */
final class FixedPoint {
    /** So many bits of a logarithm come from Java's. */
    private static final int DOUBLE_BITS = 40;
    private static final int GUARD_BITS = 16;

    private FixedPoint() {
    }

    /** A finite number that is not negative, rounded down. */
    static BigInteger of(PyDecimal a, long exponent, int bits) {
        BigInteger n = a.coefficient();
        return exponent >= 0 ? n.multiply(PowersOfTen.of(exponent)).shiftLeft(bits)
                : n.shiftLeft(bits).divide(PowersOfTen.of(-exponent));
    }

    /** e to the power of x, 0 to 3; wrong by less than {@code 2**8}. */
    static BigInteger exp(BigInteger x, int bits) {
        int halvings = 4 + (int) Math.sqrt(bits / 2.0);
        int precise = bits + GUARD_BITS + 2 * halvings;
        BigInteger r = x.shiftLeft(precise - bits - halvings);
        BigInteger sum = BigInteger.ONE.shiftLeft(precise).add(r);
        BigInteger term = r;
        for (int i = 2; term.signum() != 0; i++) {
            term = term.multiply(r).shiftRight(precise).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum).shiftRight(precise);
        }
        return sum.shiftRight(precise - bits);
    }

    /** The natural logarithm of m, 1 to 10; wrong by less than {@code 2**12}. */
    static BigInteger ln(BigInteger m, int bits) {
        if (bits <= DOUBLE_BITS) {
            double x = m.doubleValue() / (1L << bits);
            return BigInteger.valueOf((long) (Math.max(0, Math.log(x)) * (1L << bits)));
        }
        // three times the bits by one step of Halley's iteration
        int fewer = bits / 3 + GUARD_BITS;
        BigInteger y = ln(m.shiftRight(bits - fewer), fewer).shiftLeft(bits - fewer);
        BigInteger e = exp(y, bits);
        BigInteger step = m.subtract(e).shiftLeft(bits + 1).divide(m.add(e));
        return y.add(step).max(BigInteger.ZERO);
    }
}
