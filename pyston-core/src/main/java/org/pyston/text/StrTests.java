package org.pyston.text;

/** The {@code is...} methods of {@code str}. */
public final class StrTests {

    private StrTests() {
    }

    private static boolean all(PyStr s, int flags) {
        int n = s.length();
        for (int i = 0; i < n; i++) {
            if ((UnicodeData.flags(s.codePointAt(i)) & flags) == 0) {
                return false;
            }
        }
        return n != 0;
    }

    public static boolean isalpha(PyStr s) {
        return all(s, UnicodeData.ALPHA);
    }

    public static boolean isalnum(PyStr s) {
        return all(s, UnicodeData.ALPHA | UnicodeData.DECIMAL | UnicodeData.DIGIT | UnicodeData.NUMERIC);
    }

    public static boolean isdecimal(PyStr s) {
        return all(s, UnicodeData.DECIMAL);
    }

    public static boolean isdigit(PyStr s) {
        return all(s, UnicodeData.DIGIT);
    }

    public static boolean isnumeric(PyStr s) {
        return all(s, UnicodeData.NUMERIC);
    }

    public static boolean isspace(PyStr s) {
        return all(s, UnicodeData.SPACE);
    }

    public static boolean isprintable(PyStr s) {
        return s.isEmpty() || all(s, UnicodeData.PRINTABLE);
    }

    public static boolean isascii(PyStr s) {
        return s.isAscii();
    }

    /** Keywords count as identifiers. */
    public static boolean isidentifier(PyStr s) {
        if (s.isEmpty()) {
            return false;
        }
        int first = s.codePointAt(0);
        if (first != '_' && !UnicodeData.isXidStart(first)) {
            return false;
        }
        return all(s, UnicodeData.XID_CONTINUE);
    }

    public static boolean islower(PyStr s) {
        boolean cased = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (UnicodeData.isUpper(c) || UnicodeData.isTitle(c)) {
                return false;
            }
            cased |= UnicodeData.isLower(c);
        }
        return cased;
    }

    public static boolean isupper(PyStr s) {
        boolean cased = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (UnicodeData.isLower(c) || UnicodeData.isTitle(c)) {
                return false;
            }
            cased |= UnicodeData.isUpper(c);
        }
        return cased;
    }

    public static boolean istitle(PyStr s) {
        boolean cased = false;
        boolean inWord = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            boolean capital = UnicodeData.isUpper(c) || UnicodeData.isTitle(c);
            boolean lower = !capital && UnicodeData.isLower(c);
            if (capital && inWord || lower && !inWord) {
                return false;
            }
            inWord = capital || lower;
            cased |= inWord;
        }
        return cased;
    }
}
