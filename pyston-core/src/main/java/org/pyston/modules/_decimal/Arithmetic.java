package org.pyston.modules._decimal;

import java.math.BigInteger;

/** Sums and products. Source: General Decimal Arithmetic specification, "add and subtract", "multiply", "fused-multiply-add". */
final class Arithmetic {
    private Arithmetic() {
    }

    static PyDecimal add(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        return sum(a, b, b.negative, c);
    }

    static PyDecimal subtract(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        return sum(a, b, !b.negative, c);
    }

    /** a + b where b has another sign, which a NaN keeps. */
    private static PyDecimal sum(PyDecimal a, PyDecimal b, boolean negativeB, PyDecimalContext c) {
        if ((a.kind | b.kind) != PyDecimal.FINITE) {
            return specialSum(a, b, negativeB, c);
        }
        if (a.big == null && b.big == null) {
            long d = a.exponent - b.exponent;
            if (d == 0) {
                return smallSum(a.negative, a.small, negativeB, b.small, a.exponent, c);
            }
            if (d > 0 && d <= PowersOfTen.SMALL_DIGITS && a.small < PowersOfTen.small(PowersOfTen.SMALL_DIGITS - (int) d)
                    && (a.small != 0 || b.digits() < c.prec())) {
                return smallSum(a.negative, a.small * PowersOfTen.small((int) d), negativeB, b.small, b.exponent, c);
            }
            if (d < 0 && -d <= PowersOfTen.SMALL_DIGITS && b.small < PowersOfTen.small(PowersOfTen.SMALL_DIGITS + (int) d)
                    && (b.small != 0 || a.digits() < c.prec())) {
                return smallSum(a.negative, a.small, negativeB, b.small * PowersOfTen.small((int) -d), a.exponent, c);
            }
        }
        return a.exponent >= b.exponent ? largeSum(a, a.negative, b, negativeB, c) : largeSum(b, negativeB, a, a.negative, c);
    }

    private static PyDecimal smallSum(boolean negativeA, long a, boolean negativeB, long b, long exponent, PyDecimalContext c) {
        if (negativeA == negativeB) {
            return finish(negativeA, a + b, exponent, c);
        }
        long difference = a - b;
        if (difference == 0) {
            return finish(c.rounding() == Rounding.FLOOR, 0, exponent, c);
        }
        return difference > 0 ? finish(negativeA, difference, exponent, c) : finish(negativeB, -difference, exponent, c);
    }

    /** A number rounded into a context; most need no rounding. */
    static PyDecimal finish(boolean negative, long coefficient, long exponent, PyDecimalContext c) {
        int digits = PowersOfTen.digits(coefficient);
        long adjusted = exponent + digits - 1;
        if (coefficient < PowersOfTen.SMALL_LIMIT && digits <= c.prec() && coefficient != 0 && adjusted <= c.emax()
                && adjusted >= c.emin() && !c.clamp()) {
            return PyDecimal.finite(negative, coefficient, exponent);
        }
        return new Work(negative, coefficient, exponent).finish(c);
    }

    private static PyDecimal specialSum(PyDecimal a, PyDecimal b, boolean negativeB, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            return Specials.nan(a, b, c);
        }
        if (!a.isInfinite()) {
            return PyDecimal.infinity(negativeB);
        }
        if (b.isInfinite() && a.negative != negativeB) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        return PyDecimal.infinity(a.negative);
    }

    /** The sum of numbers of which the first has no smaller exponent. What cannot change the rounded result is not added up. */
    private static PyDecimal largeSum(PyDecimal high, boolean negativeHigh, PyDecimal low, boolean negativeLow,
            PyDecimalContext c) {
        BigInteger y = low.coefficient();
        long exponent = low.exponent;
        BigInteger x = high.coefficient();
        if (!high.isZero()) {
            long least = high.exponent - 1 + Math.min(0, high.digits() - c.prec() - 1);
            if (low.adjusted() < least) {
                y = BigInteger.valueOf(y.signum());
                exponent = least;
            }
            long last = high.adjusted() - c.prec() - 3;
            if (exponent < last && high.exponent > last && low.adjusted() < high.adjusted() - 1) {
                // digits of the lower number that are far behind the last one of the result: it only counts whether there are some
                y = sticky(y, last - exponent);
                exponent = last;
            }
            PowersOfTen.checkRoom(high.exponent - exponent);
            x = x.multiply(PowersOfTen.of(high.exponent - exponent));
        }
        if (negativeHigh == negativeLow) {
            return new Work(negativeHigh, x.add(y), exponent).finish(c);
        }
        BigInteger difference = x.subtract(y);
        boolean negative = switch (difference.signum()) {
            case 0 -> c.rounding() == Rounding.FLOOR;
            case 1 -> negativeHigh;
            default -> negativeLow;
        };
        return new Work(negative, difference.abs(), exponent).finish(c);
    }

    /** The number without its last digits; its own last digit then tells whether they were zero. */
    private static BigInteger sticky(BigInteger n, long digits) {
        BigInteger[] parts = n.divideAndRemainder(PowersOfTen.of(digits));
        boolean ambiguous = parts[1].signum() != 0 && parts[0].mod(BigInteger.valueOf(5)).signum() == 0;
        return ambiguous ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    static PyDecimal multiply(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if ((a.kind | b.kind) != PyDecimal.FINITE) {
            return specialProduct(a, b, c);
        }
        boolean negative = a.negative != b.negative;
        long exponent = a.exponent + b.exponent;
        if (a.big == null && b.big == null) {
            long product = a.small * b.small;
            if (Math.multiplyHigh(a.small, b.small) == 0 && product >= 0) {
                return finish(negative, product, exponent, c);
            }
        }
        return new Work(negative, a.coefficient().multiply(b.coefficient()), exponent).finish(c);
    }

    private static PyDecimal specialProduct(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            return Specials.nan(a, b, c);
        }
        if (a.isZero() || b.isZero()) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        return PyDecimal.infinity(a.negative != b.negative);
    }

    /** a * b + third with one rounding. */
    static PyDecimal fma(PyDecimal a, PyDecimal b, PyDecimal third, PyDecimalContext c) {
        if ((a.kind | b.kind) != PyDecimal.FINITE) {
            boolean invalid = a.isSignaling() || b.isSignaling() || !a.isNan() && !b.isNan() && (a.isZero() || b.isZero());
            PyDecimal product = specialProduct(a, b, c);
            return invalid ? product : add(product, third, c);
        }
        BigInteger product = a.coefficient().multiply(b.coefficient());
        return add(PyDecimal.finite(a.negative != b.negative, product, a.exponent + b.exponent), third, c);
    }

    static PyDecimal plus(PyDecimal a, PyDecimalContext c) {
        return unary(a, a.negative, c);
    }

    static PyDecimal minus(PyDecimal a, PyDecimalContext c) {
        return unary(a, !a.negative, c);
    }

    static PyDecimal abs(PyDecimal a, PyDecimalContext c) {
        return unary(a, false, c);
    }

    private static PyDecimal unary(PyDecimal a, boolean negative, PyDecimalContext c) {
        if (a.kind == PyDecimal.FINITE) {
            boolean sign = negative && (!a.isZero() || c.rounding() == Rounding.FLOOR);
            return a.big == null ? finish(sign, a.small, a.exponent, c) : new Work(sign, a.big, a.exponent).finish(c);
        }
        return a.isNan() ? Specials.nan(a, c) : PyDecimal.infinity(negative);
    }

    /** The value rounded into a context; the sign of a zero stays. */
    static PyDecimal rounded(PyDecimal a, PyDecimalContext c) {
        if (a.kind == PyDecimal.FINITE) {
            return Work.of(a).finish(c);
        }
        return a.isNan() ? Specials.fit(a, c) : a;
    }
}
