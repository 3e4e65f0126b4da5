package org.pyston.numeric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The digits of a finite double's magnitude, correctly rounded (half to even, of the exact binary value). */
final class ExactDigits {

    static final long[] TEN = new long[19];

    static {
        TEN[0] = 1;
        for (int i = 1; i < TEN.length; i++) {
            TEN[i] = TEN[i - 1] * 10;
        }
    }

    private ExactDigits() {
    }

    /**
     * The digits up to {@code places} after the decimal point, which may be negative; zero is the empty string with
     * point -places.
     */
    static DecimalDigits places(double x, int places) {
        double v = Math.abs(x);
        long scaled = scaled(v, places);
        if (scaled < 0) {
            BigDecimal d = new BigDecimal(v).setScale(places, RoundingMode.HALF_EVEN);
            return digits(d.unscaledValue().toString(), places);
        }
        return digits(Long.toString(scaled), places);
    }

    private static DecimalDigits digits(String unscaled, int places) {
        return unscaled.equals("0") ? new DecimalDigits("", -places)
                : new DecimalDigits(unscaled, unscaled.length() - places);
    }

    /** {@code v * 10**places} rounded half to even, or -1 if that is not easy. */
    static long scaled(double v, int places) {
        if (places < 0 || places > 17 || v >= 1e18) {
            return -1;
        }
        long bits = Double.doubleToRawLongBits(v);
        int exponent = (int) (bits >>> 52);
        long m = bits & (1L << 52) - 1;
        m = exponent == 0 ? m : m | 1L << 52;
        int shift = 1075 - Math.max(exponent, 1);
        if (shift <= 0) {
            return -1;
        }
        // m * 10**places, at most 53 + 57 bits, in two words, then divided by 2**shift
        long low = m * TEN[places];
        long high = Math.multiplyHigh(m, TEN[places]);
        if (shift >= 127) {
            return 0; // less than 2**-17
        }
        long quotient;
        long rest;
        boolean more;
        if (shift < 64) {
            if (high >>> shift - 1 != 0) {
                return -1; // does not fit in 63 bits
            }
            quotient = low >>> shift | high << 64 - shift;
            rest = low << 64 - shift;
            more = false;
        } else if (shift == 64) {
            quotient = high;
            rest = low;
            more = false;
        } else {
            quotient = high >>> shift - 64;
            rest = high << 128 - shift | low >>> shift - 64;
            more = low << 128 - shift != 0;
        }
        boolean half = rest == Long.MIN_VALUE && !more;
        boolean up = half ? (quotient & 1) != 0 : rest < 0;
        return up ? quotient + 1 : quotient;
    }

    /** The first {@code count} significant digits (at least 1). */
    static DecimalDigits significant(double x, int count) {
        if (x == 0) {
            return new DecimalDigits("0", 1);
        }
        if (count <= 15 && Math.abs(x) >= Double.MIN_NORMAL) {
            DecimalDigits shortest = ShortestDigits.of(x);
            if (shortest.digits().length() <= count) {
                return shortest; // x is nearer to it than to any other decimal of 15 digits
            }
        }
        BigDecimal d = new BigDecimal(Math.abs(x)).round(new MathContext(count, RoundingMode.HALF_EVEN));
        String digits = d.unscaledValue().toString();
        return new DecimalDigits(digits, digits.length() - d.scale());
    }
}
