package org.pyston.modules._decimal;

import java.math.BigInteger;

/**
 * {@code power} with and without a modulus. Source: General Decimal Arithmetic specification, "power"; library reference, decimal,
 * {@code Context.power}: the result is inexact by less than one unit in the last place as that of the module in C.
 */
final class Power {
    /** More digits than an exponent has, for results of exp and ln. */
    private static final int REAL_GUARD_DIGITS = 23;

    private Power() {
    }

    static PyDecimal power(PyDecimal base, PyDecimal exponent, PyDecimalContext c) {
        if (base.isNan() || exponent.isNan()) {
            return Specials.nan(base, exponent, c);
        }
        boolean whole = exponent.isInteger();
        boolean negative = base.negative && whole && exponent.isOdd();
        if (base.isZero()) {
            return exponent.isZero() ? c.invalid(Flag.INVALID_OPERATION)
                    : exponent.negative ? PyDecimal.infinity(negative) : PyDecimal.finite(negative, 0, 0);
        }
        if (base.negative && !whole) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        if (exponent.isInfinite()) {
            return infinitePower(base, exponent, c);
        }
        if (base.isInfinite()) {
            return exponent.isZero() ? PyDecimal.finite(false, 1, 0)
                    : exponent.negative ? PyDecimal.finite(negative, 0, 0) : PyDecimal.infinity(negative);
        }
        if (exponent.isZero()) {
            return PyDecimal.finite(false, 1, 0);
        }
        if (Comparison.magnitude(base, PyDecimal.finite(false, 1, 0)) == 0) {
            return powerOfOne(base, exponent, whole, negative, c);
        }
        PyDecimal beyond = outOfRange(base, exponent, negative, c);
        if (beyond != null) {
            return beyond;
        }
        return whole ? wholePower(base, exponent, negative, c) : realPower(base, exponent, c);
    }

    private static PyDecimal infinitePower(PyDecimal base, PyDecimal exponent, PyDecimalContext c) {
        int order = Comparison.magnitude(base, PyDecimal.finite(false, 1, 0));
        if (order == 0) {
            c.signal(Flag.INEXACT | Flag.ROUNDED);
            return oneWithZeros(false, c.prec() - 1);
        }
        return order > 0 == exponent.negative ? PyDecimal.finite(false, 0, 0) : PyDecimal.infinity(false);
    }

    private static PyDecimal oneWithZeros(boolean negative, long zeros) {
        return PyDecimal.finite(negative, PowersOfTen.of(zeros), -zeros);
    }

    private static PyDecimal powerOfOne(PyDecimal base, PyDecimal exponent, boolean whole, boolean negative, PyDecimalContext c) {
        if (!whole) {
            c.signal(Flag.INEXACT | Flag.ROUNDED);
            return oneWithZeros(negative, c.prec() - 1);
        }
        if (exponent.negative) {
            return PyDecimal.finite(negative, 1, 0);
        }
        // each factor has its zeros
        BigInteger zeros = BigInteger.valueOf(-base.exponent);
        long room = c.prec() - 1;
        if (base.exponent == 0) {
            return PyDecimal.finite(negative, 1, 0);
        }
        boolean many = exponent.adjusted() > PowersOfTen.SMALL_DIGITS
                || zeros.multiply(wholeValue(exponent)).compareTo(BigInteger.valueOf(room)) > 0;
        if (many) {
            c.signal(Flag.ROUNDED);
            return oneWithZeros(negative, room);
        }
        return oneWithZeros(negative, zeros.multiply(wholeValue(exponent)).longValue());
    }

    /** The absolute value of a whole number. */
    private static BigInteger wholeValue(PyDecimal n) {
        return n.exponent >= 0 ? n.coefficient().multiply(PowersOfTen.of(n.exponent))
                : n.coefficient().divide(PowersOfTen.of(-n.exponent));
    }

    /** The result where the exponents alone tell that it is too large or too small; else null. */
    private static PyDecimal outOfRange(PyDecimal base, PyDecimal exponent, boolean negative, PyDecimalContext c) {
        // a power of ten that is not above the absolute value of the result's logarithm to base ten
        long place = exponent.adjusted() + logarithmPlace(base);
        if (base.adjusted() < 0 == exponent.negative) {
            return place > decimalDigits(c.emax()) ? new Work(negative, 1, c.emax() + 1).finish(c) : null;
        }
        return place > decimalDigits(c.etiny()) ? new Work(negative, 1, c.etiny() - 1).finish(c) : null;
    }

    /** A number not above the logarithm to base ten of the absolute value of that of a number other than 1. */
    private static long logarithmPlace(PyDecimal a) {
        long place = a.adjusted();
        if (place > 0) {
            return decimalDigits(place) - 1;
        }
        if (place < -1) {
            return decimalDigits(place + 1) - 1;
        }
        PyDecimal off = Arithmetic.subtract(a.withSign(false), PyDecimal.finite(false, 1, 0),
                PyDecimalContext.work(PowersOfTen.SMALL_DIGITS, Rounding.DOWN));
        return off.adjusted() - (place == 0 ? 2 : 1);
    }

    private static int decimalDigits(long n) {
        return PowersOfTen.digits(Math.abs(n));
    }

    private static PyDecimal wholePower(PyDecimal base, PyDecimal exponent, boolean negative, PyDecimalContext c) {
        long extra = exponent.digits() + exponent.exponent + 2;
        PyDecimalContext work = c.quiet(c.prec() + extra, Rounding.HALF_EVEN);
        work.setClamp(false);
        PyDecimal factor = base.withSign(false);
        if (exponent.negative) {
            work.setPrec(work.prec() + 1);
            factor = Division.divide(PyDecimal.finite(false, 1, 0), factor, work);
        }
        BigInteger n = wholeValue(exponent);
        PyDecimal result = factor;
        for (int bit = n.bitLength() - 2; bit >= 0; bit--) {
            result = Arithmetic.multiply(result, result, work);
            if (n.testBit(bit)) {
                result = Arithmetic.multiply(result, factor, work);
            }
            if (!result.isFinite() || result.isZero() && (work.flags() & Flag.CLAMPED) != 0) {
                break;
            }
        }
        if (result.isInfinite()) {
            // too large: what that becomes is for the context's own rounding to say
            return new Work(negative, 1, c.emax() + 1).add(work.flags()).finish(c);
        }
        return finish(result.withSign(negative), work.flags(), c);
    }

    private static PyDecimal realPower(PyDecimal base, PyDecimal exponent, PyDecimalContext c) {
        PyDecimalContext work = PyDecimalContext.work(Math.max(base.digits(), c.prec()) + REAL_GUARD_DIGITS, Rounding.HALF_EVEN);
        work.shareLogarithms(c);
        PyDecimal result = Transcendental.ln(base, work);
        result = Arithmetic.multiply(result, exponent, work);
        result = Transcendental.exp(result, work);
        return finish(result, Flag.INEXACT | Flag.ROUNDED, c);
    }

    private static PyDecimal finish(PyDecimal result, int flags, PyDecimalContext c) {
        if (!result.isFinite()) {
            c.signal(flags);
            return result;
        }
        return Work.of(result).add(flags).finish(c);
    }

    /** {@code pow(base, exponent, modulus)} of whole numbers. */
    static PyDecimal powerModulo(PyDecimal base, PyDecimal exponent, PyDecimal modulus, PyDecimalContext c) {
        if (base.isNan() || exponent.isNan() || modulus.isNan()) {
            return Specials.nan(base, exponent, modulus, c);
        }
        if (!base.isInteger() || !exponent.isInteger() || !modulus.isInteger() || modulus.isZero()
                || modulus.digits() + modulus.exponent > c.prec() || exponent.negative && !exponent.isZero()
                || base.isZero() && exponent.isZero()) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        boolean negative = base.negative && exponent.isOdd();
        BigInteger m = wholeValue(modulus);
        BigInteger b = base.exponent > 0
                ? base.coefficient().multiply(BigInteger.TEN.modPow(BigInteger.valueOf(base.exponent), m)) : wholeValue(base);
        return PyDecimal.finite(negative, b.modPow(wholeValue(exponent), m), 0);
    }
}
