package org.pyston.numeric;

import org.pyston.text.PyStr;
import org.pyston.text.UnicodeData;

/** The text of a number in ASCII: decimal digits and white space of any script made plain, white space cut off. */
public final class AsciiNumber {

    private AsciiNumber() {
    }

    /** The plain text; characters that no number may have become question marks. */
    public static String of(PyStr s) {
        String narrow = s.narrow();
        if (narrow != null && s.isAscii()) {
            return strip(narrow);
        }
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (c >= 127) {
                int digit = UnicodeData.decimal(c);
                c = digit >= 0 ? '0' + digit : UnicodeData.isSpace(c) ? ' ' : '?';
            }
            out.append((char) c);
        }
        return strip(out.toString());
    }

    /** Without C's white space at the ends, which is less than {@code str.isspace} knows. */
    static String strip(String s) {
        int from = 0;
        int to = s.length();
        while (from < to && isSpace(s.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(s.charAt(to - 1))) {
            to--;
        }
        return s.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }
}
