package org.pyston.types.complex;

import java.util.Locale;
import org.pyston.numeric.AsciiNumber;
import org.pyston.text.PyStr;

/** The grammar of {@code complex(str)}. */
final class ComplexText {
    private ComplexText() {
    }

    /** {@code complex(s)}; null for malformed text. */
    static PyComplex parse(PyStr s) {
        String text = withoutUnderscores(AsciiNumber.of(s));
        if (text == null) {
            return null;
        }
        if (text.startsWith("(")) {
            if (!text.endsWith(")")) {
                return null;
            }
            text = text.substring(1, text.length() - 1).strip();
        }
        return new Reader(text).read();
    }

    /** The text without underscores between digits; null when there are others. */
    private static String withoutUnderscores(String s) {
        if (s.indexOf('_') < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c != '_') {
                out.append(c);
            } else if (i == 0 || i + 1 == s.length() || !isDigit(s.charAt(i - 1)) || !isDigit(s.charAt(i + 1))) {
                return null;
            }
        }
        return out.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Reads {@code x}, {@code yj}, {@code x+yj}, where y may be left out. */
    private static final class Reader {
        private final String s;
        private int at;

        Reader(String s) {
            this.s = s;
        }

        PyComplex read() {
            int end = numberEnd(0);
            double first = end > 0 ? value(0, end) : 0;
            at = Math.max(end, 0);
            if (end > 0 && (peek() == '+' || peek() == '-')) {
                return readImaginary(first);
            }
            if (end > 0 && !isJ()) {
                return at == s.length() ? PyComplex.of(first, 0) : null;
            }
            if (end > 0) {
                return at + 1 == s.length() ? PyComplex.of(0, first) : null;
            }
            return readImaginary(0);
        }

        /** Reads a number whose digits may be left out, and the j. */
        private PyComplex readImaginary(double real) {
            int end = numberEnd(at);
            double imag = 1;
            if (end > at) {
                imag = value(at, end);
                at = end;
            } else if (peek() == '+' || peek() == '-') {
                imag = peek() == '-' ? -1 : 1;
                at++;
            }
            return isJ() && at + 1 == s.length() ? PyComplex.of(real, imag) : null;
        }

        private char peek() {
            return at < s.length() ? s.charAt(at) : 0;
        }

        private boolean isJ() {
            return peek() == 'j' || peek() == 'J';
        }

        private double value(int from, int to) {
            String text = s.substring(from, to).toLowerCase(Locale.ROOT);
            boolean negative = text.charAt(0) == '-';
            String plain = negative || text.charAt(0) == '+' ? text.substring(1) : text;
            double magnitude = plain.startsWith("inf") ? Double.POSITIVE_INFINITY : plain.startsWith("nan") ? Double.NaN
                    : Double.parseDouble(plain);
            return negative ? -magnitude : magnitude;
        }

        /** Where the longest float that begins at {@code from} ends; -1 for none. */
        private int numberEnd(int from) {
            int i = from;
            if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
                i++;
            }
            for (String word : new String[] {"infinity", "inf", "nan"}) {
                if (s.regionMatches(true, i, word, 0, word.length())) {
                    return i + word.length();
                }
            }
            int digits = 0;
            while (i < s.length() && isDigit(s.charAt(i))) {
                i++;
                digits++;
            }
            if (i < s.length() && s.charAt(i) == '.') {
                i++;
                while (i < s.length() && isDigit(s.charAt(i))) {
                    i++;
                    digits++;
                }
            }
            return digits == 0 ? -1 : exponentEnd(i);
        }

        private int exponentEnd(int from) {
            int i = from;
            if (i < s.length() && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
                i++;
                if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
                    i++;
                }
                int digits = i;
                while (i < s.length() && isDigit(s.charAt(i))) {
                    i++;
                }
                return i > digits ? i : from;
            }
            return from;
        }
    }
}
