package org.pyston.modules._decimal;

import java.math.BigInteger;

/** Order of numbers. Source: General Decimal Arithmetic specification, "compare", "compare-total", "max", "min". */
final class Comparison {
    private Comparison() {
    }

    /** The order of two values that are no NaN: -1, 0 or 1. */
    static int order(PyDecimal a, PyDecimal b) {
        int signA = sign(a);
        int signB = sign(b);
        if (signA != signB || signA == 0) {
            return Integer.compare(signA, signB);
        }
        return signA * magnitude(a, b);
    }

    /** -1, 0 or 1; the value is no NaN. */
    static int sign(PyDecimal a) {
        return a.isZero() ? 0 : a.negative ? -1 : 1;
    }

    /** The order of the absolute values of two values that are no NaN. */
    static int magnitude(PyDecimal a, PyDecimal b) {
        if (a.isInfinite() || b.isInfinite()) {
            return Boolean.compare(a.isInfinite(), b.isInfinite());
        }
        if (a.exponent == b.exponent && a.big == null && b.big == null) {
            return Long.compare(a.small, b.small);
        }
        if (a.isZero() || b.isZero()) {
            return Boolean.compare(!a.isZero(), !b.isZero());
        }
        int byPlace = Long.compare(a.adjusted(), b.adjusted());
        if (byPlace != 0) {
            return byPlace;
        }
        // the same place of the first digit: the difference of the exponents is one of numbers of digits
        long d = a.exponent - b.exponent;
        BigInteger x = d > 0 ? a.coefficient().multiply(PowersOfTen.of(d)) : a.coefficient();
        BigInteger y = d < 0 ? b.coefficient().multiply(PowersOfTen.of(-d)) : b.coefficient();
        return x.compareTo(y);
    }

    private static PyDecimal ofOrder(int order) {
        return PyDecimal.finite(order < 0, Math.abs(order), 0);
    }

    static PyDecimal compare(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        return a.isNan() || b.isNan() ? Specials.nan(a, b, c) : ofOrder(order(a, b));
    }

    /** As {@link #compare}, but every NaN is signaled. */
    static PyDecimal compareSignal(PyDecimal a, PyDecimal b, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            c.signal(Flag.INVALID_OPERATION);
            return Specials.nan(quiet(a, b), quiet(b, a), c);
        }
        return ofOrder(order(a, b));
    }

    /** The value for the result of a comparison that was signaled: a signaling NaN counts before a quiet one. */
    private static PyDecimal quiet(PyDecimal a, PyDecimal other) {
        return a.isSignaling() ? new PyDecimal(PyDecimal.TYPE, PyDecimal.QUIET, a.negative, a.small, a.big, 0)
                : a.isNan() && other.isSignaling() ? PyDecimal.finite(false, 0, 0) : a;
    }

    static PyDecimal compareTotal(PyDecimal a, PyDecimal b) {
        return ofOrder(totalOrder(a, b));
    }

    static PyDecimal compareTotalMagnitude(PyDecimal a, PyDecimal b) {
        return ofOrder(totalOrder(a.withSign(false), b.withSign(false)));
    }

    /** The total order of representations. */
    static int totalOrder(PyDecimal a, PyDecimal b) {
        if (a.negative != b.negative) {
            return a.negative ? -1 : 1;
        }
        return a.negative ? -totalMagnitude(a, b) : totalMagnitude(a, b);
    }

    private static int totalMagnitude(PyDecimal a, PyDecimal b) {
        if (a.isNan() || b.isNan()) {
            int rankA = rank(a);
            int rankB = rank(b);
            return rankA != rankB ? Integer.compare(rankA, rankB) : a.coefficient().compareTo(b.coefficient());
        }
        int order = magnitude(a, b);
        return order != 0 ? order : Long.compare(a.exponent, b.exponent);
    }

    private static int rank(PyDecimal a) {
        return a.kind == PyDecimal.QUIET ? 2 : a.kind == PyDecimal.SIGNALING ? 1 : 0;
    }

    /** Which of {@code max}, {@code min} and the variants that compare absolute values. */
    static PyDecimal extreme(PyDecimal a, PyDecimal b, boolean max, boolean magnitudes, PyDecimalContext c) {
        if (a.isNan() || b.isNan()) {
            if (a.kind == PyDecimal.QUIET && !b.isNan()) {
                return Arithmetic.rounded(b, c);
            }
            if (b.kind == PyDecimal.QUIET && !a.isNan()) {
                return Arithmetic.rounded(a, c);
            }
            return Specials.nan(a, b, c);
        }
        int order = magnitudes ? magnitude(a, b) : order(a, b);
        if (order == 0 && magnitudes) {
            order = order(a, b);
        }
        if (order == 0) {
            order = totalOrder(a, b);
        }
        return Arithmetic.rounded(max == order >= 0 ? a : b, c);
    }
}
