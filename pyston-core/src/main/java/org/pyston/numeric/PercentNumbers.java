package org.pyston.numeric;

import java.math.BigInteger;
import java.util.Locale;
import org.pyston.text.PercentParser;

/** The numbers of the operator {@code %}, as ASCII text: d i u o x X and e E f F g G. */
public final class PercentNumbers {

    private static final int DEFAULT_PRECISION = 6;

    private PercentNumbers() {
    }

    /**
     * An int in the conversion d, i, u, o, x or X.
     *
     * @param n a Long or BigInteger
     * @param flags those of PercentParser
     * @param width the least width, or -1
     * @param precision the least number of digits, or -1
     * @param maxDigits the limit of {@code sys.set_int_max_str_digits}, 0 for none
     */
    public static String format(Object n, int conversion, int flags, int width, int precision, int maxDigits) {
        int base = switch (conversion) {
            case 'o' -> 8;
            case 'x', 'X' -> 16;
            default -> 10;
        };
        boolean negative;
        String digits;
        if (base == 10) {
            String text = n instanceof Long v ? Long.toString(v) : IntFormat.decimal((BigInteger) n, maxDigits);
            negative = text.charAt(0) == '-';
            digits = negative ? text.substring(1) : text;
        } else {
            BigInteger big = IntMath.big(n);
            negative = big.signum() < 0;
            digits = IntFormat.magnitude(big, base);
        }
        if (conversion == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        if (precision > digits.length()) {
            digits = "0".repeat(precision - digits.length()).concat(digits);
        }
        boolean prefixed = base != 10 && (flags & PercentParser.ALTERNATE) != 0;
        String prefix = prefixed ? "0".concat(String.valueOf((char) conversion)) : "";
        return lay(negative, prefix, digits, flags, width);
    }

    /** A float in the conversion e, E, f, F, g or G. */
    public static String format(double x, int conversion, int flags, int width, int precision) {
        int alternate = (flags & PercentParser.ALTERNATE) != 0 ? FloatFormat.ALTERNATE : 0;
        String text = FloatFormat.format(x, (char) conversion, precision < 0 ? DEFAULT_PRECISION : precision,
                alternate);
        boolean negative = text.charAt(0) == '-';
        return lay(negative, "", negative ? text.substring(1) : text, flags, width);
    }

    private static String lay(boolean negative, String prefix, String body, int flags, int width) {
        String sign = negative ? "-" : (flags & PercentParser.SIGN) != 0 ? "+"
                : (flags & PercentParser.BLANK) != 0 ? " " : "";
        int room = Math.max(0, width - sign.length() - prefix.length() - body.length());
        boolean left = (flags & PercentParser.LEFT) != 0;
        boolean zeros = !left && (flags & PercentParser.ZERO) != 0;
        StringBuilder out = new StringBuilder(body.length() + room + 3);
        if (!left && !zeros) {
            out.append(" ".repeat(room));
        }
        out.append(sign).append(prefix);
        if (zeros) {
            out.append("0".repeat(room));
        }
        out.append(body);
        if (left) {
            out.append(" ".repeat(room));
        }
        return out.toString();
    }
}
