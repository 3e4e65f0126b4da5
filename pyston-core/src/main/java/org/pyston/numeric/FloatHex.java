package org.pyston.numeric;

import java.util.Locale;

/** {@code float.hex} and {@code float.fromhex}. */
public final class FloatHex {

    private static final String INVALID = "invalid hexadecimal floating-point string";
    private static final String TOO_LARGE = "hexadecimal value too large to represent as a float";
    /** Exponents beyond this are as good as infinite, whatever the digits. */
    private static final long HUGE = 1L << 40;

    private FloatHex() {
    }

    /** {@code x.hex()}. */
    public static String hex(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return FloatRepr.repr(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        String sign = bits < 0 ? "-" : "";
        long fraction = bits & (1L << 52) - 1;
        int exponent = (int) (bits >>> 52) & 0x7FF;
        if (exponent == 0 && fraction == 0) {
            return sign.concat("0x0.0p+0");
        }
        StringBuilder out = new StringBuilder(sign).append(exponent == 0 ? "0x0." : "0x1.");
        for (int shift = 48; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((int) (fraction >>> shift) & 15, 16));
        }
        int e = Math.max(exponent, 1) - 1023;
        return out.append('p').append(e < 0 ? "" : "+").append(e).toString();
    }

    /**
     * {@code float.fromhex(s)}, {@code s} in ASCII (other characters are errors).
     *
     * @throws NumericException (ValueError, OverflowError)
     */
    public static double fromHex(String s) {
        return new Reader(AsciiNumber.strip(s)).read();
    }

    private static final class Reader {
        private final String s;
        private int at;
        /** The first hexadecimal digits that are not leading zeros, at most 60 bits. */
        private long significand;
        /** Whether a digit that is not in the significand is not zero. */
        private boolean more;
        /** How many digits were left out of the significand. */
        private long dropped;
        private long digits;

        Reader(String s) {
            this.s = s;
        }

        double read() {
            boolean negative = peek() == '-';
            if (negative || peek() == '+') {
                at++;
            }
            double value;
            String rest = s.substring(at).toLowerCase(Locale.ROOT);
            if (rest.equals("inf") || rest.equals("infinity")) {
                value = Double.POSITIVE_INFINITY;
            } else if (rest.equals("nan")) {
                value = Double.NaN;
            } else {
                value = number();
            }
            return negative ? -value : value;
        }

        private char peek() {
            return at < s.length() ? s.charAt(at) : 0;
        }

        private double number() {
            if (s.startsWith("0x", at) || s.startsWith("0X", at)) {
                at += 2;
            }
            hexDigits();
            long fraction = 0;
            if (peek() == '.') {
                at++;
                long before = digits;
                hexDigits();
                fraction = digits - before;
            }
            if (digits == 0) {
                throw NumericException.value(INVALID);
            }
            long exponent = (peek() | 0x20) == 'p' ? exponent() : 0;
            if (at != s.length()) {
                throw NumericException.value(INVALID);
            }
            return significand == 0 ? 0 : scale(exponent + 4 * (dropped - fraction));
        }

        private void hexDigits() {
            while (peek() < 128) {
                int digit = Character.digit(peek(), 16);
                if (digit < 0) {
                    return;
                }
                at++;
                digits++;
                if (significand >>> 56 != 0) {
                    dropped++;
                    more |= digit != 0;
                } else {
                    significand = significand << 4 | digit;
                }
            }
        }

        private long exponent() {
            at++;
            boolean negative = peek() == '-';
            if (negative || peek() == '+') {
                at++;
            }
            int from = at;
            long value = 0;
            while (peek() >= '0' && peek() <= '9') {
                value = Math.min(value * 10 + peek() - '0', HUGE);
                at++;
            }
            if (at == from) {
                throw NumericException.value(INVALID);
            }
            return negative ? -value : value;
        }

        /** significand * 2**exponent, rounded half to even. */
        private double scale(long exponent) {
            int bits = 64 - Long.numberOfLeadingZeros(significand);
            long top = exponent + bits; // value < 2**top
            if (top > 1024) {
                throw NumericException.overflow(TOO_LARGE);
            }
            long lowest = Math.max(top - 53, -1074);
            long shift = lowest - exponent;
            long rounded = significand;
            if (shift > 62) {
                return 0;
            } else if (shift > 0) {
                long rest = significand & (1L << shift) - 1;
                long half = 1L << shift - 1;
                rounded = significand >>> shift;
                if (rest > half || rest == half && (more || (rounded & 1) != 0)) {
                    rounded++;
                }
            } else {
                lowest = exponent;
            }
            double value = Math.scalb((double) rounded, (int) lowest);
            if (Double.isInfinite(value)) {
                throw NumericException.overflow(TOO_LARGE);
            }
            return value;
        }
    }
}
