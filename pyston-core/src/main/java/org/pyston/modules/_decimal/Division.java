package org.pyston.modules._decimal;

import java.math.BigInteger;

/** Quotients and remainders. Source: General Decimal Arithmetic specification, "divide", "divide-integer", "remainder". */
final class Division {
    /** Quotients of more digits are first tried to be exact and short. */
    private static final long MANY_DIGITS = 100_000;

    private Division() {
    }

    static PyDecimal divide(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if ((a.kind | b.kind) != PyDecimal.FINITE) {
            return specialQuotient(a, b, c);
        }
        boolean negative = a.negative != b.negative;
        if (b.isZero()) {
            if (a.isZero()) {
                return c.invalid(Flag.DIVISION_UNDEFINED);
            }
            c.signal(Flag.DIVISION_BY_ZERO);
            return PyDecimal.infinity(negative);
        }
        long ideal = a.exponent - b.exponent;
        if (a.isZero()) {
            return new Work(negative, 0, ideal).finish(c);
        }
        if (a.big == null && b.big == null) {
            long quotient = a.small / b.small;
            if (quotient * b.small == a.small) {
                return Arithmetic.finish(negative, quotient, ideal, c);
            }
        }
        long shift = c.prec() - a.digits() + b.digits() + 1;
        if (shift > MANY_DIGITS) {
            PyDecimal exact = exactQuotient(a, b, negative, c);
            if (exact != null) {
                return exact;
            }
        }
        BigInteger x = a.coefficient();
        BigInteger y = b.coefficient();
        if (shift > 0) {
            PowersOfTen.checkRoom(shift);
            x = x.multiply(PowersOfTen.of(shift));
        } else {
            y = y.multiply(PowersOfTen.of(-shift));
        }
        BigInteger[] parts = x.divideAndRemainder(y);
        if (parts[1].signum() != 0) {
            return sticky(negative, parts[0], ideal - shift).finish(c);
        }
        Work exact = new Work(negative, parts[0], ideal - shift);
        exact.strip(ideal);
        return exact.finish(c);
    }

    /** A number that is a little larger than its coefficient tells, which has more digits than will stay. */
    static Work sticky(boolean negative, BigInteger coefficient, long exponent) {
        boolean ambiguous = coefficient.mod(BigInteger.valueOf(5)).signum() == 0;
        return new Work(negative, ambiguous ? coefficient.add(BigInteger.ONE) : coefficient, exponent);
    }

    /** The quotient if it is a decimal fraction that fits; else null. */
    private static PyDecimal exactQuotient(PyDecimal a, PyDecimal b, boolean negative, PyDecimalContext c) {
        BigInteger x = a.coefficient();
        BigInteger y = b.coefficient();
        BigInteger common = x.gcd(y);
        x = x.divide(common);
        y = y.divide(common);
        int twos = y.getLowestSetBit();
        y = y.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (!y.equals(BigInteger.ONE)) {
            BigInteger[] parts = y.divideAndRemainder(five);
            if (parts[1].signum() != 0) {
                return null;
            }
            y = parts[0];
            fives++;
        }
        int places = Math.max(twos, fives);
        x = x.multiply(five.pow(places - fives)).shiftLeft(places - twos);
        return PowersOfTen.digits(x) > c.prec() ? null : new Work(negative, x, a.exponent - b.exponent - places).finish(c);
    }

    private static PyDecimal specialQuotient(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            return Specials.nan(a, b, c);
        }
        boolean negative = a.negative != b.negative;
        if (a.isInfinite()) {
            return b.isInfinite() ? c.invalid(Flag.INVALID_OPERATION) : PyDecimal.infinity(negative);
        }
        c.signal(Flag.CLAMPED);
        return PyDecimal.finite(negative, 0, c.etiny());
    }

    /** Quotient and remainder of finite numbers, rounded towards zero; null when the quotient has too many digits. */
    private static BigInteger[] wholeParts(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        long exponent = Math.min(a.exponent, b.exponent);
        if (a.isZero() || a.adjusted() < b.adjusted()) {
            return new BigInteger[] {BigInteger.ZERO, a.isZero() ? BigInteger.ZERO : scaled(a, exponent)};
        }
        if (a.adjusted() - b.adjusted() > c.prec()) {
            return null;
        }
        BigInteger[] parts = scaled(a, exponent).divideAndRemainder(scaled(b, exponent));
        return PowersOfTen.digits(parts[0]) > c.prec() ? null : parts;
    }

    private static BigInteger scaled(PyDecimal a, long exponent) {
        PowersOfTen.checkRoom(a.exponent - exponent);
        return a.exponent == exponent ? a.coefficient() : a.coefficient().multiply(PowersOfTen.of(a.exponent - exponent));
    }

    static PyDecimal divideInteger(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            return Specials.nan(a, b, c);
        }
        boolean negative = a.negative != b.negative;
        if (a.isInfinite()) {
            return b.isInfinite() ? c.invalid(Flag.INVALID_OPERATION) : PyDecimal.infinity(negative);
        }
        if (b.isInfinite()) {
            return new Work(negative, 0, 0).finish(c);
        }
        if (b.isZero()) {
            if (a.isZero()) {
                return c.invalid(Flag.DIVISION_UNDEFINED);
            }
            c.signal(Flag.DIVISION_BY_ZERO);
            return PyDecimal.infinity(negative);
        }
        BigInteger[] parts = wholeParts(a, b, c);
        return parts == null ? c.invalid(Flag.DIVISION_IMPOSSIBLE) : new Work(negative, parts[0], 0).finish(c);
    }

    static PyDecimal remainder(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        PyDecimal special = specialRemainder(a, b, c);
        if (special != null) {
            return special;
        }
        BigInteger[] parts = wholeParts(a, b, c);
        return parts == null ? c.invalid(Flag.DIVISION_IMPOSSIBLE)
                : new Work(a.negative, parts[1], Math.min(a.exponent, b.exponent)).finish(c);
    }

    /** The remainder where it needs no division; null where it does. */
    private static PyDecimal specialRemainder(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            return Specials.nan(a, b, c);
        }
        if (a.isInfinite()) {
            return c.invalid(Flag.INVALID_OPERATION);
        }
        if (b.isInfinite()) {
            return Work.of(a).finish(c);
        }
        if (b.isZero()) {
            return c.invalid(a.isZero() ? Flag.DIVISION_UNDEFINED : Flag.INVALID_OPERATION);
        }
        return null;
    }

    /** Quotient and remainder. */
    static PyDecimal[] divmod(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            PyDecimal nan = Specials.nan(a, b, c);
            return new PyDecimal[] {nan, nan};
        }
        boolean negative = a.negative != b.negative;
        if (a.isInfinite()) {
            PyDecimal quotient = b.isInfinite() ? PyDecimal.nan() : PyDecimal.infinity(negative);
            c.signal(Flag.INVALID_OPERATION);
            return new PyDecimal[] {quotient, PyDecimal.nan()};
        }
        if (b.isZero()) {
            if (a.isZero()) {
                return new PyDecimal[] {c.invalid(Flag.DIVISION_UNDEFINED), PyDecimal.nan()};
            }
            c.signal(Flag.DIVISION_BY_ZERO | Flag.INVALID_OPERATION);
            return new PyDecimal[] {PyDecimal.infinity(negative), PyDecimal.nan()};
        }
        if (b.isInfinite()) {
            return new PyDecimal[] {PyDecimal.finite(negative, 0, 0), Work.of(a).finish(c)};
        }
        BigInteger[] parts = wholeParts(a, b, c);
        if (parts == null) {
            return new PyDecimal[] {c.invalid(Flag.DIVISION_IMPOSSIBLE), PyDecimal.nan()};
        }
        return new PyDecimal[] {new Work(negative, parts[0], 0).finish(c),
            new Work(a.negative, parts[1], Math.min(a.exponent, b.exponent)).finish(c)};
    }

    /** a - b * n, where n is the whole number nearest to a / b, even if two are as near. */
    static PyDecimal remainderNear(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        PyDecimal special = specialRemainder(a, b, c);
        if (special != null) {
            return special;
        }
        long exponent = Math.min(a.exponent, b.exponent);
        if (a.isZero() || a.adjusted() - b.adjusted() < -1) {
            return new Work(a.negative, a.isZero() ? BigInteger.ZERO : scaled(a, exponent), exponent).finish(c);
        }
        if (a.adjusted() - b.adjusted() > c.prec()) {
            return c.invalid(Flag.DIVISION_IMPOSSIBLE);
        }
        BigInteger divisor = scaled(b, exponent);
        BigInteger[] parts = scaled(a, exponent).divideAndRemainder(divisor);
        BigInteger rest = parts[1];
        boolean negative = a.negative;
        int half = rest.shiftLeft(1).compareTo(divisor);
        if (half > 0 || half == 0 && parts[0].testBit(0)) {
            parts[0] = parts[0].add(BigInteger.ONE);
            rest = divisor.subtract(rest);
            negative = !negative;
        }
        if (PowersOfTen.digits(parts[0]) > c.prec()) {
            return c.invalid(Flag.DIVISION_IMPOSSIBLE);
        }
        return new Work(negative, rest, exponent).finish(c);
    }
}
