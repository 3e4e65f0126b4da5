package org.pyston.numeric;

import java.util.Locale;
import org.pyston.text.PyStr;
import org.pyston.text.StrRepr;

/** The grammar of {@code float(str)}: white space, digits of any script, underscores between digits, inf and nan. */
public final class FloatParse {

    private FloatParse() {
    }

    /**
     * {@code float(s)}.
     *
     * @throws NumericException (ValueError) if {@code s} is no number
     */
    public static double parse(PyStr s) {
        String plain = AsciiNumber.of(s);
        if (isNumber(plain)) {
            return toDouble(plain);
        }
        throw invalid(StrRepr.repr(s).toString());
    }

    /**
     * {@code float()} of text that is ASCII, such as that of a bytes object.
     *
     * @param repr what the message shows in place of the text
     */
    public static double parse(String ascii, String repr) {
        String plain = AsciiNumber.strip(ascii);
        if (isNumber(plain)) {
            return toDouble(plain);
        }
        throw invalid(repr);
    }

    private static NumericException invalid(String repr) {
        return NumericException.value("could not convert string to float: ".concat(repr));
    }

    private static boolean isNumber(String s) {
        int i = !s.isEmpty() && (s.charAt(0) == '+' || s.charAt(0) == '-') ? 1 : 0;
        if (isWord(s, i)) {
            return true;
        }
        int end = digits(s, i);
        boolean some = end > i;
        if (end >= 0 && end < s.length() && s.charAt(end) == '.') {
            int from = end + 1;
            end = digits(s, from);
            some |= end > from;
        }
        if (end < 0 || !some) {
            return false;
        }
        if (end < s.length() && (s.charAt(end) | 0x20) == 'e') {
            int from = end + 1;
            if (from < s.length() && (s.charAt(from) == '+' || s.charAt(from) == '-')) {
                from++;
            }
            end = digits(s, from);
            if (end == from) {
                return false;
            }
        }
        return end == s.length();
    }

    /** Where the digits from {@code from} on end, or -1 if an underscore is not between two of them. */
    private static int digits(String s, int from) {
        int i = from;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c == '_') {
                if (i == from || i + 1 == s.length() || !isDigit(s.charAt(i + 1))) {
                    return -1;
                }
            } else if (!isDigit(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(String s, int from) {
        int n = s.length() - from;
        if (n != 3 && n != 8) {
            return false;
        }
        String word = s.substring(from).toLowerCase(Locale.ROOT);
        return word.equals("inf") || word.equals("nan") || word.equals("infinity");
    }

    private static double toDouble(String s) {
        char last = s.charAt(s.length() - 1);
        if (isDigit(last) || last == '.') {
            return Double.parseDouble(s.indexOf('_') < 0 ? s : s.replace("_", ""));
        }
        boolean negative = s.charAt(0) == '-';
        if ((s.charAt(s.length() - 2) | 0x20) == 'a') {
            return negative ? Double.longBitsToDouble(0xFFF8L << 48) : Double.NaN;
        }
        return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
}
