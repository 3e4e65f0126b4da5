package org.pyston.modules._decimal;

import java.nio.charset.StandardCharsets;
import org.pyston.numeric.NumberLayout;
import org.pyston.numeric.NumericLocale;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;
import org.pyston.text.FormatSpec;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.text.UnicodeData;

/**
 * {@code Decimal.__format__}: {@code [[fill]align][sign][z][0][width][,][.precision][type]}. Source: library reference, "Format
 * Specification Mini-Language", with what the module in C allows of it.
 */
final class Formatting {
    /** So long is a decimal point or separator at most, in UTF-8. */
    private static final int MOST_BYTES = 4;

    private final PyStr spec;
    private int at;
    private int fill = ' ';
    private char align = '>';
    private boolean aligned;
    private char sign;
    private boolean noNegativeZero;
    private boolean zeros;
    private long width = -1;
    private char thousands;
    private long precision = -1;
    private int type;

    private Formatting(PyStr spec) {
        this.spec = spec;
    }

    /**
     * The value in a format; ValueError for a wrong one.
     *
     * @param override what a locale would tell, each null where it is that of the format; null for none
     */
    static PyStr format(PyDecimal a, PyStr spec, NumericLocale override, PyDecimalContext c) {
        Formatting f = new Formatting(spec);
        f.parse();
        return f.format(a, override == null ? f.locale() : f.merge(override), c);
    }

    private NumericLocale locale() {
        return thousands != 0 ? new NumericLocale(".", ",", "\3") : NumericLocale.C;
    }

    private NumericLocale merge(NumericLocale override) {
        NumericLocale own = locale();
        boolean local = type == 'n' || type == 'N' || thousands != 0;
        String point = override.decimalPoint() != null ? override.decimalPoint() : local ? own.decimalPoint() : "";
        String separator = override.thousandsSeparator() != null ? override.thousandsSeparator() : own.thousandsSeparator();
        String grouping = override.grouping() != null ? override.grouping() : own.grouping();
        boolean valid = !point.isEmpty() && bytes(point) <= MOST_BYTES && bytes(separator) <= MOST_BYTES;
        for (int i = 0; i < grouping.length(); i++) {
            valid &= grouping.charAt(i) <= Byte.MAX_VALUE;
        }
        if (!valid) {
            throw Errors.valueError("invalid override dict");
        }
        // a zero ends the sizes, the last of which repeats
        int end = grouping.indexOf('\0');
        return new NumericLocale(point, separator, end < 0 ? grouping : grouping.substring(0, end));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static PyException invalid() {
        return Errors.valueError("invalid format string");
    }

    private int peek(int ahead) {
        return at + ahead < spec.length() ? spec.codePointAt(at + ahead) : -1;
    }

    private boolean skip(int c) {
        if (peek(0) == c) {
            at++;
            return true;
        }
        return false;
    }

    private static boolean isAlign(int c) {
        return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private void parse() {
        if (isAlign(peek(1))) {
            fill = peek(0);
            align = (char) peek(1);
            aligned = true;
            at += 2;
        } else if (isAlign(peek(0))) {
            align = (char) peek(0);
            aligned = true;
            at++;
        }
        if (peek(0) == '+' || peek(0) == '-' || peek(0) == ' ') {
            sign = (char) peek(0);
            at++;
        }
        noNegativeZero = skip('z');
        if (peek(0) == '0') {
            if (aligned) {
                throw invalid();
            }
            at++;
            zeros = true;
            fill = '0';
            align = '=';
        }
        width = number();
        thousands = skip(',') ? ',' : 0;
        if (skip('.')) {
            precision = number();
            if (precision < 0) {
                throw invalid();
            }
        }
        type = peek(0);
        if (type >= 0) {
            at++;
            if (at < spec.length() || type > 127 || "eEfFgGnN%".indexOf(type) < 0 || thousands != 0 && (type | 32) == 'n') {
                throw invalid();
            }
        }
    }

    private long number() {
        if (peek(0) < '0' || peek(0) > '9') {
            return -1;
        }
        long value = 0;
        for (int digit; at < spec.length() && peek(0) < 128 && (digit = UnicodeData.decimal(peek(0))) >= 0; at++) {
            if (value > (PyDecimalContext.MAX_PREC - digit) / 10) {
                throw invalid();
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private PyStr format(PyDecimal a, NumericLocale locale, PyDecimalContext c) {
        boolean percent = type == '%';
        String text;
        boolean negative = a.negative;
        if (!a.isFinite()) {
            text = DecimalText.special(a);
            if (zeros) {
                fill = ' ';
                align = '>';
            }
        } else {
            PyDecimal rounded = rounded(percent ? a.withExponent(a.exponent + 2) : a, c.rounding());
            negative &= !noNegativeZero || !rounded.isZero();
            text = text(rounded, c.capitals());
        }
        PowersOfTen.checkRoom(width);
        // zeros that were asked for by an alignment are not grouped, as those of the flag 0 are
        boolean plainZeros = align == '=' && fill == '0' && !zeros;
        FormatSpec layout = new FormatSpec(fill, align, sign, false, false, plainZeros ? -1 : width, (char) 0, -1, 'n');
        PyStr laid = new NumberLayout(layout, locale).layFloat(negative, percent ? text.concat("%") : text);
        if (!plainZeros || laid.length() >= width) {
            return laid;
        }
        int signs = negative || sign == '+' || sign == ' ' ? 1 : 0;
        return new PyStrBuilder().append(laid, 0, signs).append('0', (int) width - laid.length())
                .append(laid, signs, laid.length()).build();
    }

    private PyDecimal rounded(PyDecimal a, Rounding mode) {
        if (precision < 0) {
            return a;
        }
        Work work = Work.of(a);
        switch (type) {
            case 'f', 'F', '%' -> {
                if (a.exponent > -precision) {
                    PowersOfTen.checkRoom(a.isZero() ? precision : a.exponent + precision);
                    work.pad(a.exponent + precision);
                } else {
                    work.drop(-precision - a.exponent, mode);
                }
            }
            case 'e', 'E' -> {
                if (!a.isZero()) {
                    cut(work, precision + 1, mode);
                }
            }
            default -> cut(work, Math.max(1, precision), mode);
        }
        return work.exact();
    }

    /** Rounds to so many digits. */
    private static void cut(Work work, long digits, Rounding mode) {
        long more = work.digits() - digits;
        if (more > 0) {
            work.drop(more, mode);
            if (work.digits() > digits) {
                work.drop(1, mode);
            }
        }
    }

    private String text(PyDecimal a, boolean capitals) {
        switch (type) {
            case 'f', 'F', '%' -> {
                return fixed(a);
            }
            case 'e', 'E' -> {
                return exponential(a, (char) type);
            }
            case 'g', 'n' -> {
                return DecimalText.scientific(a.withSign(false), false);
            }
            case 'G', 'N' -> {
                return DecimalText.scientific(a.withSign(false), true);
            }
            default -> {
                return DecimalText.scientific(a.withSign(false), capitals);
            }
        }
    }

    private static String fixed(PyDecimal a) {
        if (a.isZero() && a.exponent > 0) {
            return "0";
        }
        String digits = DecimalText.digits(a);
        PowersOfTen.checkRoom(Math.abs(a.exponent));
        StringBuilder out = new StringBuilder();
        DecimalText.point(out, digits, (int) (digits.length() + a.exponent));
        return out.toString();
    }

    private String exponential(PyDecimal a, char letter) {
        String digits = DecimalText.digits(a);
        long exponent = a.exponent + digits.length() - 1;
        if (precision >= 0 && digits.length() < precision + 1) {
            PowersOfTen.checkRoom(precision);
            exponent += a.isZero() ? precision : 0;
            digits = digits.concat("0".repeat((int) (precision + 1 - digits.length())));
        }
        StringBuilder out = new StringBuilder();
        DecimalText.point(out, digits, 1);
        DecimalText.exponent(out, exponent, letter);
        return out.toString();
    }
}
