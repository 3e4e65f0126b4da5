package org.pyston.numeric;

import java.math.BigInteger;

/** Powers, roots, common divisors and rounding of ints. */
public final class IntPower {

    private IntPower() {
    }

    /** {@code base ** exponent} for an exponent that is not negative. */
    public static Object pow(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long e = exponent; ; ) {
            if ((e & 1) != 0) {
                if (Math.multiplyHigh(result, square) != result * square >> 63) {
                    return pow(BigInteger.valueOf(base), exponent);
                }
                result *= square;
            }
            e >>= 1;
            if (e == 0) {
                return result;
            }
            if (Math.multiplyHigh(square, square) != square * square >> 63) {
                return pow(BigInteger.valueOf(base), exponent);
            }
            square *= square;
        }
    }

    /** {@code base ** exponent} for an exponent that is not negative. */
    public static Object pow(BigInteger base, long exponent) {
        if (base.bitLength() <= 1 && base.abs().bitLength() <= 1) {
            return base.signum() >= 0 ? exponent == 0 ? 1L : base.longValue() : (exponent & 1) == 0 ? 1L : -1L;
        }
        if ((base.abs().bitLength() - 1L) * (double) exponent > Integer.MAX_VALUE - 64.0) {
            throw new OutOfMemoryError("int too large");
        }
        try {
            return IntMath.box(base.pow((int) exponent));
        } catch (ArithmeticException e) {
            throw new OutOfMemoryError("int too large");
        }
    }

    /**
     * {@code pow(base, exponent, modulus)}.
     *
     * @throws NumericException (ValueError) if the modulus is 0, or the exponent negative and there is no inverse
     */
    public static Object powMod(BigInteger base, BigInteger exponent, BigInteger modulus) {
        if (modulus.signum() == 0) {
            throw NumericException.value("pow() 3rd argument cannot be 0");
        }
        BigInteger m = modulus.abs();
        BigInteger result;
        try {
            result = base.modPow(exponent, m);
        } catch (ArithmeticException e) {
            throw NumericException.value("base is not invertible for the given modulus");
        }
        return IntMath.box(modulus.signum() < 0 && result.signum() != 0 ? result.subtract(m) : result);
    }

    /** {@code math.isqrt(n)}. */
    public static Object isqrt(BigInteger n) {
        if (n.signum() < 0) {
            throw NumericException.value("isqrt() argument must be nonnegative");
        }
        return IntMath.box(n.sqrt());
    }

    /** {@code math.isqrt(n)}. */
    public static long isqrt(long n) {
        if (n < 0) {
            throw NumericException.value("isqrt() argument must be nonnegative");
        }
        long root = (long) Math.sqrt((double) n);
        while (root > 3_037_000_499L || root * root > n) {
            root--;
        }
        while (root < 3_037_000_499L && (root + 1) * (root + 1) <= n) {
            root++;
        }
        return root;
    }

    /** {@code math.gcd(a, b)}. */
    public static Object gcd(long a, long b) {
        if (a == Long.MIN_VALUE || b == Long.MIN_VALUE) {
            return gcd(BigInteger.valueOf(a), BigInteger.valueOf(b));
        }
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long r = x % y;
            x = y;
            y = r;
        }
        return x;
    }

    /** {@code math.gcd(a, b)}. */
    public static Object gcd(BigInteger a, BigInteger b) {
        return IntMath.box(a.gcd(b));
    }

    /** {@code math.lcm(a, b)}. */
    public static Object lcm(BigInteger a, BigInteger b) {
        if (a.signum() == 0 || b.signum() == 0) {
            return 0L;
        }
        return IntMath.multiply(a.divide(a.gcd(b)).abs(), b.abs());
    }

    /** {@code round(n, digits)} for negative digits: a multiple of 10**-digits, half to even. */
    public static Object round(BigInteger n, long digits) {
        if (digits >= 0) {
            return IntMath.box(n);
        }
        if (-(double) digits > n.bitLength() * 0.302 + 2) {
            return 0L; // less than half of the power of ten
        }
        BigInteger unit = BigInteger.TEN.pow((int) -digits);
        BigInteger[] qr = n.abs().divideAndRemainder(unit);
        int order = qr[1].shiftLeft(1).compareTo(unit);
        BigInteger q = order > 0 || order == 0 && qr[0].testBit(0) ? qr[0].add(BigInteger.ONE) : qr[0];
        BigInteger rounded = q.multiply(unit);
        return IntMath.box(n.signum() < 0 ? rounded.negate() : rounded);
    }

    /** {@code n.bit_count()}. */
    public static int bitCount(BigInteger n) {
        return n.abs().bitCount();
    }
}
