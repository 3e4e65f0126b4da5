package org.pyston.numeric;

/**
 * Floats as text, ASCII. Equivalent of CPython's {@code PyOS_double_to_string}.
 */
public final class FloatFormat {

    /** A sign for positive numbers too. */
    public static final int SIGN = 1;
    /** ".0" if the result would look like an int. */
    public static final int ADD_DOT_0 = 2;
    /** The alternate form: always a decimal point, and 'g' keeps zeros at the end. */
    public static final int ALTERNATE = 4;
    /** No sign for what rounds to zero. */
    public static final int NO_NEGATIVE_ZERO = 8;

    private FloatFormat() {
    }

    /**
     * {@code x} in the format {@code code}: e, E, f, F, g, G, or r for the shortest form.
     *
     * @param precision the digits after the point, for g the significant digits; not used for r
     * @param flags an or of the constants of this class
     */
    public static String format(double x, char code, int precision, int flags) {
        boolean upper = code >= 'A' && code <= 'Z';
        char lower = (char) (code | 0x20);
        boolean negative = Double.doubleToRawLongBits(x) < 0;
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return special(x, upper, (flags & SIGN) != 0);
        }
        DecimalDigits digits;
        int wanted = precision;
        boolean exponent = false;
        if (lower == 'r') {
            digits = ShortestDigits.of(x);
            exponent = digits.point() <= -4 || digits.point() > 16;
            wanted = 0;
        } else if (lower == 'e') {
            digits = ExactDigits.significant(x, precision + 1);
            exponent = true;
            wanted = precision + 1;
        } else if (lower == 'f') {
            digits = ExactDigits.places(x, precision);
        } else {
            wanted = precision == 0 ? 1 : precision;
            digits = ExactDigits.significant(x, wanted);
            int most = wanted - ((flags & ADD_DOT_0) != 0 ? 1 : 0); // room for the 0 after the point
            exponent = digits.point() <= -4 || digits.point() > most;
        }
        StringBuilder out = new StringBuilder();
        boolean zero = digits.digits().isEmpty() || digits.digits().equals("0");
        if (negative && !(zero && (flags & NO_NEGATIVE_ZERO) != 0)) {
            out.append('-');
        } else if ((flags & SIGN) != 0) {
            out.append('+');
        }
        new Layout(digits, lower, wanted, exponent, flags).write(out, upper);
        return out.toString();
    }

    private static String special(double x, boolean upper, boolean sign) {
        if (Double.isNaN(x)) {
            return sign ? upper ? "+NAN" : "+nan" : upper ? "NAN" : "nan";
        }
        String text = upper ? "INF" : "inf";
        return x < 0 ? "-".concat(text) : sign ? "+".concat(text) : text;
    }

    /** Where the point and the padding zeros go. */
    private static final class Layout {
        private final String digits;
        private final boolean alternate;
        private final boolean addDot0;
        private final int exponent;
        private final boolean useExponent;
        /** Digits before the point; those that are not there are zeros. */
        private final int before;
        /** All digits, with zeros at the end. */
        private final int total;

        Layout(DecimalDigits decimal, char code, int wanted, boolean useExponent, int flags) {
            String text = decimal.digits();
            if (code == 'g' && (flags & ALTERNATE) == 0) {
                int end = text.length();
                while (end > 1 && text.charAt(end - 1) == '0') {
                    end--;
                }
                text = text.substring(0, end);
            }
            digits = text;
            alternate = (flags & ALTERNATE) != 0;
            addDot0 = (flags & ADD_DOT_0) != 0 && !useExponent;
            this.useExponent = useExponent;
            exponent = decimal.point() - 1;
            before = useExponent ? 1 : decimal.point();
            int all = text.length();
            if (code == 'e' || code == 'g' && alternate) {
                all = wanted;
            } else if (code == 'f') {
                all = before + wanted;
            }
            total = Math.max(all, before + (addDot0 ? 1 : 0));
        }

        void write(StringBuilder out, boolean upper) {
            if (before <= 0) {
                out.append('0');
            }
            for (int i = 0; i < before; i++) {
                out.append(digit(i));
            }
            if (total > Math.max(before, 0) || alternate || before <= 0 && total > before) {
                out.append('.');
            }
            for (int i = before; i < total; i++) {
                out.append(i < 0 ? '0' : digit(i));
            }
            if (useExponent) {
                int e = Math.abs(exponent);
                out.append(upper ? 'E' : 'e').append(exponent < 0 ? '-' : '+');
                out.append(e < 10 ? "0" : "").append(e);
            }
        }

        private char digit(int i) {
            return i < digits.length() ? digits.charAt(i) : '0';
        }
    }
}
