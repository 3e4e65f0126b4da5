package org.pyston.modules._struct;

/** IEEE 754 binary16. */
final class HalfFloat {
    private static final int INFINITY = 0x7C00;
    private static final int NAN = 0x7E00;

    private HalfFloat() {
    }

    /** The bits, rounded half to even; -1 for a number that is too large. */
    static int toBits(double x) {
        int sign = (int) (Double.doubleToRawLongBits(x) >>> 48) & 0x8000;
        double a = Math.abs(x);
        if (Double.isNaN(x)) {
            return sign | NAN;
        }
        if (Double.isInfinite(x)) {
            return sign | INFINITY;
        }
        if (a < 0x1p-14) {
            return sign | (int) Math.rint(a * 0x1p24); // may round up to the smallest normal number
        }
        int exponent = Math.getExponent(a);
        if (exponent > 15) {
            return -1;
        }
        int fraction = (int) Math.rint(Math.scalb(a, 10 - exponent)) - 1024;
        int bits = (exponent + 15 << 10) + fraction;
        return bits >= INFINITY ? -1 : sign | bits;
    }

    static double fromBits(int bits) {
        int exponent = bits >> 10 & 31;
        int fraction = bits & 1023;
        double a;
        if (exponent == 31) {
            a = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        } else {
            a = exponent == 0 ? fraction * 0x1p-24 : Math.scalb(1024 + fraction, exponent - 25);
        }
        return (bits & 0x8000) != 0 ? -a : a;
    }
}
