package org.pyston.modules._decimal;

import java.math.BigInteger;

/** Operations on exponents and digits. Source: General Decimal Arithmetic specification, "quantize" and the operations named here. */
final class Rescaling {
    private Rescaling() {
    }

    /** The value with the exponent of another one, rounded in a mode. */
    static PyDecimal quantize(PyDecimal a, PyDecimal b, Rounding mode, PyDecimalContext c) {
        if ((a.kind | b.kind) != PyDecimal.FINITE) {
            if (a.isNan() || b.isNan()) {
                return Specials.nan(a, b, c);
            }
            return a.isInfinite() && b.isInfinite() ? PyDecimal.infinity(a.negative) : c.invalid(Flag.INVALID_OPERATION);
        }
        return withExponent(a, b.exponent, mode, c);
    }

    private static PyDecimal withExponent(PyDecimal a, long exponent, Rounding mode, PyDecimalContext c) {
        if (exponent > c.emax() || exponent < c.etiny()) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        if (a.isZero()) {
            return new Work(a.negative, 0, exponent).finish(c);
        }
        Work work = Work.of(a);
        long count = exponent - a.exponent;
        if (count > 0) {
            work.add(work.drop(count, mode) ? Flag.ROUNDED | Flag.INEXACT : Flag.ROUNDED);
        } else {
            if (a.digits() - count > c.prec()) {
                return c.invalid(Flag.INVALID_OPERATION);
            }
            work.pad(-count);
        }
        int digits = work.digits();
        if (digits > c.prec() || !work.isZero() && exponent + digits - 1 > c.emax()) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        return work.finish(c);
    }

    /** The value rounded to a whole number; one that is whole stays. */
    static PyDecimal toIntegral(PyDecimal a, Rounding mode, boolean exact, PyDecimalContext c) {
        if (a.kind != PyDecimal.FINITE) {
            return a.isNan() ? Specials.nan(a, c) : PyDecimal.infinity(a.negative);
        }
        if (a.exponent >= 0) {
            return a.as(PyDecimal.TYPE);
        }
        if (a.isZero()) {
            return PyDecimal.finite(a.negative, 0, 0);
        }
        Work work = Work.of(a);
        boolean inexact = work.drop(-a.exponent, mode);
        if (exact) {
            c.signal(inexact ? Flag.ROUNDED | Flag.INEXACT : Flag.ROUNDED);
        }
        return work.exact();
    }

    /** The value rounded into the context, without zeros at its end. */
    static PyDecimal normalize(PyDecimal a, PyDecimalContext c) {
        if (a.kind != PyDecimal.FINITE) {
            return a.isNan() ? Specials.nan(a, c) : PyDecimal.infinity(a.negative);
        }
        PyDecimal rounded = Work.of(a).finish(c);
        if (!rounded.isFinite()) {
            return rounded;
        }
        if (rounded.isZero()) {
            return PyDecimal.finite(rounded.negative, 0, 0);
        }
        Work work = Work.of(rounded);
        work.strip(c.clamp() ? c.etop() : c.emax());
        return work.exact();
    }

    /** The value times ten to the power of b, a whole number. */
    static PyDecimal scaleb(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            return Specials.nan(a, b, c);
        }
        if (b.isInfinite() || !b.isFinite() || b.exponent != 0) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        BigInteger limit = BigInteger.valueOf(c.emax()).add(BigInteger.valueOf(c.prec())).shiftLeft(1);
        if (b.coefficient().compareTo(limit) > 0) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return PyDecimal.infinity(a.negative);
        }
        long n = b.coefficient().longValueExact();
        long exponent = a.exponent + (b.negative ? -n : n);
        return Work.of(a.withExponent(exponent)).finish(c);
    }

    /** A count of digits, at most the precision; the smallest long when it is none. */
    private static long count(PyDecimal b, PyDecimalContext c) {
        if (!b.isFinite() || b.exponent != 0 || b.coefficient().compareTo(BigInteger.valueOf(c.prec())) > 0) {
            return Long.MIN_VALUE;
        }
        long n = b.coefficient().longValue();
        return b.negative ? -n : n;
    }

    /** The digits moved to the left, or to the right by a negative number; digits that leave the precision are lost. */
    static PyDecimal shift(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            return Specials.nan(a, b, c);
        }
        long count = count(b, c);
        if (count == Long.MIN_VALUE) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return PyDecimal.infinity(a.negative);
        }
        BigInteger digits = lastDigits(a.coefficient(), c.prec());
        return PyDecimal.finite(a.negative, moved(digits, count, c.prec()), a.exponent);
    }

    private static BigInteger lastDigits(BigInteger n, long count) {
        return PowersOfTen.digits(n) <= count ? n : n.mod(PowersOfTen.of(count));
    }

    private static BigInteger moved(BigInteger digits, long count, long prec) {
        if (count <= 0) {
            return -count >= PowersOfTen.digits(digits) ? BigInteger.ZERO : digits.divide(PowersOfTen.of(-count));
        }
        if (digits.signum() == 0 || count >= prec) {
            return BigInteger.ZERO;
        }
        PowersOfTen.checkRoom(Math.min(prec, PowersOfTen.digits(digits) + count));
        return lastDigits(digits, prec - count).multiply(PowersOfTen.of(count));
    }

    /** The digits moved to the left, or to the right, where those that leave the precision come back at the other end. */
    static PyDecimal rotate(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            return Specials.nan(a, b, c);
        }
        long count = count(b, c);
        if (count == Long.MIN_VALUE) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return PyDecimal.infinity(a.negative);
        }
        long prec = c.prec();
        BigInteger digits = lastDigits(a.coefficient(), prec);
        long left = count >= 0 ? count : prec + count;
        BigInteger result = moved(digits, left, prec).add(moved(digits, left - prec, prec));
        return PyDecimal.finite(a.negative, result, a.exponent);
    }

    /** The exponent of the first digit as a number. */
    static PyDecimal logb(PyDecimal a, PyDecimalContext c) {
        if (a.isNan()) {
            return Specials.nan(a, c);
        }
        if (a.isInfinite()) {
            return PyDecimal.infinity(false);
        }
        if (a.isZero()) {
            c.signal(Flag.DIVISION_BY_ZERO);
            return PyDecimal.infinity(true);
        }
        long n = a.adjusted();
        return Arithmetic.rounded(PyDecimal.finite(n < 0, BigInteger.valueOf(n).abs(), 0), c);
    }

    /** The nearest number of the context that is smaller, or larger. */
    static PyDecimal next(PyDecimal a, boolean up, PyDecimalContext c) {
        if (a.isNan()) {
            return Specials.nan(a, c);
        }
        if (a.isInfinite()) {
            return a.negative == up ? Work.largest(c, a.negative) : PyDecimal.infinity(a.negative);
        }
        PyDecimalContext directed = c.quiet(c.prec(), up ? Rounding.CEILING : Rounding.FLOOR);
        PyDecimal rounded = Work.of(a).finish(directed);
        if ((directed.flags() & Flag.INEXACT) != 0) {
            return rounded;
        }
        PyDecimal tiny = PyDecimal.finite(!up, 1, c.etiny() - 1);
        return Arithmetic.add(a, tiny, directed);
    }

    /** The nearest number of the context in the direction of b. */
    static PyDecimal nextToward(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            return Specials.nan(a, b, c);
        }
        int order = Comparison.order(a, b);
        if (order == 0) {
            return a.withSign(b.negative);
        }
        PyDecimal result = next(a, order < 0, c);
        if (result.isInfinite()) {
            c.signal(Flag.OVERFLOW | Flag.ROUNDED | Flag.INEXACT);
        } else if (result.adjusted() < c.emin()) {
            int zero = result.isZero() ? Flag.CLAMPED : 0;
            c.signal(Flag.UNDERFLOW | Flag.SUBNORMAL | Flag.ROUNDED | Flag.INEXACT | zero);
        }
        return result;
    }
}
