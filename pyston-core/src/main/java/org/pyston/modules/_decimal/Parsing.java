package org.pyston.modules._decimal;

import java.math.BigInteger;
import org.pyston.text.PyStr;
import org.pyston.text.UnicodeData;

/** Numbers from text. Source: General Decimal Arithmetic specification, "Conversions", "Numeric string syntax". */
final class Parsing {
    /** No exponent that counts is larger; sums of two of it fit into a long. */
    private static final long MOST_EXPONENT = 4_000_000_000_000_000_000L;
    /** Longer texts are converted by halves, because Java's conversion takes quadratic time. */
    private static final int SPLIT = 1500;

    private final String text;
    private int at;

    private Parsing(String text) {
        this.text = text;
    }

    /**
     * The text with ASCII digits for those of all scripts. What no number can contain becomes a question mark.
     *
     * @param lenient whether white space around it and underscores do not count
     */
    static String ascii(PyStr s, boolean lenient) {
        String narrow = s.narrow();
        if (narrow != null && isPlain(narrow)) {
            return narrow;
        }
        int from = 0;
        int to = s.length();
        while (lenient && from < to && UnicodeData.isSpace(s.codePointAt(from))) {
            from++;
        }
        while (lenient && from < to && UnicodeData.isSpace(s.codePointAt(to - 1))) {
            to--;
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            int c = s.codePointAt(i);
            if (lenient && c == '_') {
                continue;
            }
            int digit = c < 128 ? -1 : UnicodeData.decimal(c);
            out.append(digit >= 0 ? (char) ('0' + digit) : c > ' ' && c < 127 ? (char) c : '?');
        }
        return out.toString();
    }

    private static boolean isPlain(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c <= ' ' || c >= 127 || c == '_') {
                return false;
            }
        }
        return true;
    }

    /** The value as it is written, without limits; null for what is no number. */
    static PyDecimal parse(String text) {
        return new Parsing(text).parse();
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    private PyDecimal parse() {
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        int c = peek();
        return c >= '0' && c <= '9' || c == '.' ? number(negative) : special(negative);
    }

    private PyDecimal number(boolean negative) {
        int start = at;
        int point = -1;
        long small = 0;
        int significant = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && point < 0) {
                point = at;
            } else if (c >= '0' && c <= '9') {
                if (significant > 0 || c != '0') {
                    significant++;
                    small = significant <= PowersOfTen.SMALL_DIGITS ? small * 10 + (c - '0') : small;
                }
            } else {
                break;
            }
        }
        int end = at;
        if (end - start == (point < 0 ? 0 : 1)) {
            return null;
        }
        long exponent = exponent();
        if (at < text.length()) {
            return null;
        }
        exponent -= point < 0 ? 0 : end - point - 1;
        if (significant <= PowersOfTen.SMALL_DIGITS) {
            return PyDecimal.finite(negative, small, exponent);
        }
        String digits = point < 0 ? text.substring(start, end)
                : text.substring(start, point).concat(text.substring(point + 1, end));
        return PyDecimal.finite(negative, integer(digits), exponent);
    }

    /** The number after an e, if there is one. */
    private long exponent() {
        int c = peek();
        if (c != 'e' && c != 'E') {
            return 0;
        }
        int back = at;
        at++;
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        long value = 0;
        int first = at;
        while (peek() >= '0' && peek() <= '9') {
            value = Math.min(MOST_EXPONENT, value >= MOST_EXPONENT / 10 ? MOST_EXPONENT : value * 10 + (peek() - '0'));
            at++;
        }
        if (at == first) {
            at = back; // what is left is no number
        }
        return negative ? -value : value;
    }

    private PyDecimal special(boolean negative) {
        String rest = text.substring(at);
        if (rest.equalsIgnoreCase("inf") || rest.equalsIgnoreCase("infinity")) {
            return PyDecimal.infinity(negative);
        }
        boolean signaling = rest.regionMatches(true, 0, "snan", 0, 4);
        if (!signaling && !rest.regionMatches(true, 0, "nan", 0, 3)) {
            return null;
        }
        String payload = rest.substring(signaling ? 4 : 3);
        for (int i = 0; i < payload.length(); i++) {
            if (payload.charAt(i) < '0' || payload.charAt(i) > '9') {
                return null;
            }
        }
        return PyDecimal.of(PyDecimal.TYPE, signaling ? PyDecimal.SIGNALING : PyDecimal.QUIET, negative,
                payload.isEmpty() ? BigInteger.ZERO : integer(payload), 0);
    }

    /** The number of ASCII digits. */
    private static BigInteger integer(String digits) {
        if (digits.length() <= SPLIT) {
            return new BigInteger(digits);
        }
        int half = digits.length() / 2;
        BigInteger high = integer(digits.substring(0, digits.length() - half));
        return high.multiply(PowersOfTen.of(half)).add(integer(digits.substring(digits.length() - half)));
    }
}
