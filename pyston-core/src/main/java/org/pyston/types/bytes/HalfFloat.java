package org.pyston.types.bytes;

/** Floats of 16 bits (IEEE 754 binary16). */
public final class HalfFloat {
    private HalfFloat() {
    }

    public static double toDouble(short bits) {
        int exponent = bits >> 10 & 31;
        int mantissa = bits & 1023;
        double magnitude = exponent == 0 ? mantissa * 0x1p-24
                : exponent == 31 ? (mantissa == 0 ? Double.POSITIVE_INFINITY : Double.NaN)
                : (mantissa + 1024) * Math.scalb(1.0, exponent - 25);
        return bits < 0 ? -magnitude : magnitude;
    }

    public static boolean isInfinite(short bits) {
        return (bits & 0x7FFF) == 0x7C00;
    }

    /** The nearest, ties to even; infinity when it is too large. */
    public static short toBits(double x) {
        int sign = Double.doubleToRawLongBits(x) < 0 ? 0x8000 : 0;
        double a = Math.abs(x);
        if (Double.isNaN(x)) {
            return (short) (sign | 0x7E00);
        }
        if (a >= 65520.0) {
            return (short) (sign | 0x7C00);
        }
        if (a < 0x1p-14) {
            return (short) (sign | (int) Math.rint(a * 0x1p24));
        }
        int exponent = Math.getExponent(a);
        int mantissa = (int) Math.rint(Math.scalb(a, 10 - exponent)); // 1024 to 2048: a carry goes into the exponent
        return (short) (sign | (exponent + 14 << 10) + mantissa);
    }
}
