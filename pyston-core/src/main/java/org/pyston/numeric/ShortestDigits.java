package org.pyston.numeric;

import java.math.BigInteger;

/**
 * The shortest decimal that reads back as the same double, the closest one if there are several: Raffaello Giulietti's
 * Schubfach ("The Schubfach way to render doubles", 2020). Own code because {@code Double.toString} is not always
 * shortest before JDK 19, and never gives one digit.
 */
final class ShortestDigits {

    private static final int FRACTION_BITS = 52;
    private static final long C_MIN = 1L << FRACTION_BITS;
    private static final int Q_MIN = -1074;
    private static final long MASK_63 = Long.MAX_VALUE;
    private static final int K_MIN = -324;
    private static final int K_MAX = 292;

    private ShortestDigits() {
    }

    /** For a finite {@code x}; the sign is ignored. */
    static DecimalDigits of(double x) {
        double v = Math.abs(x);
        if (v < 1e15 && v == (long) v) {
            return DecimalDigits.of((long) v, 0); // doubles lie closer than 1: no shorter decimal can be near enough
        }
        if (v < 1e10 && v > 1e-3) {
            double scaled = Math.rint(v * 1e3);
            if (scaled / 1e3 == v) {
                return DecimalDigits.of((long) scaled, -3); // the only decimal with at most 15 digits that gives v
            }
        }
        long bits = Double.doubleToRawLongBits(v);
        int exponent = (int) (bits >>> FRACTION_BITS);
        long c = bits & C_MIN - 1;
        return exponent == 0 ? shortest(Q_MIN, c) : shortest(exponent + Q_MIN - 1, c | C_MIN);
    }

    /** The shortest decimal of c * 2**q. */
    private static DecimalDigits shortest(int q, long c) {
        int out = (int) c & 1; // the ends of the rounding interval belong to it if c is even
        long cb = c << 2;
        long cbr = cb + 2;
        long cbl;
        int k;
        if (c != C_MIN || q == Q_MIN) {
            cbl = cb - 2;
            k = (int) (q * 661_971_961_083L >> 41); // floor(log10(2**q))
        } else {
            cbl = cb - 1; // the interval is half as wide below a power of two
            k = (int) (q * 661_971_961_083L - 274_743_187_321L >> 41); // floor(log10(3/4 * 2**q))
        }
        int h = q + (int) (-k * 913_124_641_741L >> 38) + 2; // q + floor(log2(10**-k)) + 2
        Power g = Power.of(k);
        long vb = roundToOdd(g, cb << h);
        long vbl = roundToOdd(g, cbl << h) + out;
        long vbr = roundToOdd(g, cbr << h) - out;
        long s = vb >> 2;
        if (s >= 10) {
            long down = s / 10 * 10;
            long up = down + 10;
            boolean downFits = vbl <= down << 2;
            boolean upFits = up << 2 <= vbr;
            if (downFits != upFits) {
                return DecimalDigits.of(downFits ? down : up, k);
            }
        }
        long t = s + 1;
        boolean downFits = vbl <= s << 2;
        boolean upFits = t << 2 <= vbr;
        if (downFits != upFits) {
            return DecimalDigits.of(downFits ? s : t, k);
        }
        long order = vb - (s + t << 1);
        return DecimalDigits.of(order < 0 || order == 0 && (s & 1) == 0 ? s : t, k);
    }

    /** floor(g * cp / 2**127), its lowest bit set if the division is not exact. */
    private static long roundToOdd(Power g, long cp) {
        long x1 = Math.multiplyHigh(g.low, cp);
        long y0 = g.high * cp;
        long y1 = Math.multiplyHigh(g.high, cp);
        long z = (y0 >>> 1) + x1;
        long w = y1 + (z >>> 63);
        return w | (z & MASK_63) + MASK_63 >>> 63;
    }

    /**
     * 10**-k in 126 bits, rounded up, as two words of 63 bits.
     *
     * <p>Made when first needed and remembered: few programs need more than some of the 617, and all at once take
     * milliseconds. Two threads may make the same one: a harmless race, as it is the same number.
     */
    private record Power(long high, long low) {
        private static final Power[] KNOWN = new Power[K_MAX - K_MIN + 1];

        static Power of(int k) {
            Power known = KNOWN[k - K_MIN];
            if (known == null) {
                known = make(k);
                KNOWN[k - K_MIN] = known;
            }
            return known;
        }

        private static Power make(int k) {
            BigInteger power = BigInteger.TEN.pow(Math.abs(k));
            int bits = power.bitLength();
            BigInteger floor;
            if (k <= 0) {
                floor = bits > 126 ? power.shiftRight(bits - 126) : power.shiftLeft(126 - bits);
            } else {
                floor = BigInteger.ONE.shiftLeft(bits + 125).divide(power);
            }
            BigInteger g = floor.add(BigInteger.ONE);
            return new Power(g.shiftRight(63).longValue(), g.longValue() & MASK_63);
        }
    }
}
