package org.pyston.modules._decimal;

import java.math.BigInteger;

/**
 * {@code exp}, {@code ln} and {@code log10}, correctly rounded, half to even: computed with some more digits until all numbers that
 * the result may be are rounded to the same. Source: General Decimal Arithmetic specification, "exp", "ln", "log10".
 */
final class Transcendental {
    private static final int FIRST_GUARD_DIGITS = 6;
    private static final double BITS_PER_DIGIT = 3.3219280948873626;
    /** More bits than any exponent has, and some for errors. */
    private static final int EXPONENT_BITS = 80;
    /** By so much of its last digit an approximation may be wrong. */
    private static final int ERROR = 3;

    private Transcendental() {
    }

    /** The bits of so many digits; MemoryError for too many. */
    private static int bits(long digits) {
        PowersOfTen.checkRoom(digits);
        return (int) (digits * BITS_PER_DIGIT) + EXPONENT_BITS;
    }

    /** The result of an approximation that has more digits than will stay; null when it does not decide. */
    private static PyDecimal settle(boolean negative, BigInteger coefficient, long exponent, PyDecimalContext c) {
        PyDecimalContext trial = c.quiet(c.prec(), Rounding.HALF_EVEN);
        BigInteger error = BigInteger.valueOf(ERROR);
        PyDecimal low = new Work(negative, coefficient.subtract(error), exponent).finish(trial);
        PyDecimal high = new Work(negative, coefficient.add(error), exponent).finish(trial);
        if (low.kind != high.kind || low.isFinite() && Comparison.totalOrder(low, high) != 0) {
            return null;
        }
        return Division.sticky(negative, coefficient, exponent).finish(c, Rounding.HALF_EVEN);
    }

    static PyDecimal exp(PyDecimal a, PyDecimalContext c) {
        if (a.isNan()) {
            return Specials.nan(a, c);
        }
        if (a.isInfinite()) {
            return a.negative ? PyDecimal.finite(false, 0, 0) : PyDecimal.infinity(false);
        }
        if (a.isZero()) {
            return PyDecimal.finite(false, 1, 0);
        }
        long place = a.adjusted();
        if (place > PowersOfTen.SMALL_DIGITS) {
            return new Work(false, 1, a.negative ? c.etiny() - 2 : c.emax() + 1).finish(c, Rounding.HALF_EVEN);
        }
        long prec = c.prec();
        if (place < -prec - 1) {
            return new Work(false, PowersOfTen.of(prec - 1), 1 - prec).add(Flag.INEXACT | Flag.ROUNDED)
                    .finish(c, Rounding.HALF_EVEN);
        }
        PyDecimal early = outOfRange(a, c);
        if (early != null) {
            return early;
        }
        for (long guard = FIRST_GUARD_DIGITS;; guard *= 2) {
            long digits = prec + guard;
            int bits = bits(digits + Math.max(0, -place));
            BigInteger x = FixedPoint.of(a, a.exponent, bits);
            BigInteger[] parts = (a.negative ? x.negate() : x).divideAndRemainder(ln10(c, bits));
            if (parts[1].signum() < 0) {
                parts[0] = parts[0].subtract(BigInteger.ONE);
                parts[1] = parts[1].add(ln10(c, bits));
            }
            BigInteger power = FixedPoint.exp(parts[1], bits);
            BigInteger coefficient = power.multiply(PowersOfTen.of(digits)).shiftRight(bits);
            PyDecimal result = settle(false, coefficient, parts[0].longValue() - digits, c);
            if (result != null) {
                return result;
            }
        }
    }

    /** The result of exp where it is clearly too large or too small for the context; else null. */
    private static PyDecimal outOfRange(PyDecimal a, PyDecimalContext c) {
        double exponent = approximate(a) / Math.log(10);
        double slack = 2 + Math.abs(exponent) * 1e-12;
        if (exponent - slack > c.emax() + 1) {
            return new Work(false, 1, c.emax() + 1).finish(c, Rounding.HALF_EVEN);
        }
        return exponent + slack < c.etiny() - 1 ? new Work(false, 1, c.etiny() - 2).finish(c, Rounding.HALF_EVEN) : null;
    }

    /** The value as a double, wrong in the last bits; its exponent must be within those of doubles. */
    static double approximate(PyDecimal a) {
        BigInteger n = a.coefficient();
        long exponent = a.exponent;
        int drop = a.digits() - PowersOfTen.SMALL_DIGITS;
        if (drop > 0) {
            n = n.divide(PowersOfTen.of(drop));
            exponent += drop;
        }
        double value = n.doubleValue() * Math.pow(10, exponent);
        return a.negative ? -value : value;
    }

    private static BigInteger ln10(PyDecimalContext c, int bits) {
        return c.logarithms().ln10(bits);
    }

    static PyDecimal ln(PyDecimal a, PyDecimalContext c) {
        PyDecimal special = specialLogarithm(a, c);
        if (special != null) {
            return special;
        }
        if (Comparison.magnitude(a, PyDecimal.finite(false, 1, 0)) == 0) {
            return PyDecimal.finite(false, 0, 0);
        }
        return logarithm(a, false, c);
    }

    static PyDecimal log10(PyDecimal a, PyDecimalContext c) {
        PyDecimal special = specialLogarithm(a, c);
        if (special != null) {
            return special;
        }
        if (PowersOfTen.trailingZeros(a.coefficient(), a.digits()) == a.digits() - 1
                && a.coefficient().equals(PowersOfTen.of(a.digits() - 1))) {
            long n = a.adjusted();
            return new Work(n < 0, BigInteger.valueOf(n).abs(), 0).finish(c, Rounding.HALF_EVEN);
        }
        return logarithm(a, true, c);
    }

    private static PyDecimal specialLogarithm(PyDecimal a, PyDecimalContext c) {
        if (a.isNan()) {
            return Specials.nan(a, c);
        }
        if (a.isZero()) {
            return PyDecimal.infinity(true);
        }
        if (a.negative) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        return a.isInfinite() ? PyDecimal.infinity(false) : null;
    }

    /** The logarithm, natural or to base ten, of a positive number other than 1. */
    private static PyDecimal logarithm(PyDecimal a, boolean decimal, PyDecimalContext c) {
        long place = a.adjusted();
        PyDecimal off = place == 0 || place == -1 ? distanceFromOne(a) : null;
        long zeros = off == null ? 0 : Math.max(0, -off.adjusted());
        if (zeros > c.prec() + 2 * FIRST_GUARD_DIGITS + (off == null ? 0 : off.digits())) {
            return nearOne(off, decimal, c);
        }
        boolean negative = off == null ? place < 0 : off.negative;
        for (long guard = FIRST_GUARD_DIGITS;; guard *= 2) {
            long digits = c.prec() + guard + zeros;
            int bits = bits(digits);
            BigInteger m = FixedPoint.of(a, a.exponent - place, bits);
            BigInteger value = FixedPoint.ln(m, bits).add(ln10(c, bits).multiply(BigInteger.valueOf(place))).abs();
            if (decimal) {
                value = value.shiftLeft(bits).divide(ln10(c, bits));
            }
            BigInteger coefficient = value.multiply(PowersOfTen.of(digits)).shiftRight(bits);
            PyDecimal result = settle(negative, coefficient, -digits, c);
            if (result != null) {
                return result;
            }
        }
    }

    /** a - 1. */
    private static PyDecimal distanceFromOne(PyDecimal a) {
        BigInteger n = a.coefficient();
        if (a.exponent > 0) {
            n = n.multiply(PowersOfTen.of(a.exponent));
        }
        long exponent = Math.min(0, a.exponent);
        BigInteger off = n.subtract(PowersOfTen.of(-exponent));
        return PyDecimal.finite(off.signum() < 0, off.abs(), exponent);
    }

    /** The logarithm of 1 + x where x is so near to 0 that it differs from x, or x / ln(10), only by what will be rounded off. */
    private static PyDecimal nearOne(PyDecimal x, boolean decimal, PyDecimalContext c) {
        for (long guard = FIRST_GUARD_DIGITS;; guard *= 2) {
            long digits = c.prec() + guard;
            BigInteger n = x.coefficient().multiply(PowersOfTen.of(digits));
            if (!decimal) {
                BigInteger near = x.negative ? n.add(BigInteger.ONE) : n.subtract(BigInteger.ONE);
                return new Work(x.negative, near, x.exponent - digits).finish(c, Rounding.HALF_EVEN);
            }
            int bits = bits(digits + x.digits());
            PyDecimal result = settle(x.negative, n.shiftLeft(bits).divide(ln10(c, bits)), x.exponent - digits, c);
            if (result != null) {
                return result;
            }
        }
    }
}
