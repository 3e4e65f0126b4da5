package org.pyston.text;

import java.util.Locale;

/** Case conversion of strings with Unicode's special cases: what CPython's {@code str} methods of these names do. */
public final class StrCase {

    private StrCase() {
    }

    public static PyStr lower(PyStr s) {
        if (s.isAscii()) {
            return ascii(s, s.narrow().toLowerCase(Locale.ROOT));
        }
        PyStrBuilder out = new PyStrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            lower(out, s, i);
        }
        return out.build();
    }

    public static PyStr upper(PyStr s) {
        if (s.isAscii()) {
            return ascii(s, s.narrow().toUpperCase(Locale.ROOT));
        }
        return mapAll(s, UnicodeData.TO_UPPER);
    }

    public static PyStr casefold(PyStr s) {
        if (s.isAscii()) {
            return ascii(s, s.narrow().toLowerCase(Locale.ROOT));
        }
        return mapAll(s, UnicodeData.TO_FOLD);
    }

    public static PyStr capitalize(PyStr s) {
        PyStrBuilder out = new PyStrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (i == 0) {
                map(out, s.codePointAt(0), UnicodeData.TO_TITLE);
            } else {
                lower(out, s, i);
            }
        }
        return out.build();
    }

    public static PyStr title(PyStr s) {
        PyStrBuilder out = new PyStrBuilder(s.length());
        boolean inWord = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (inWord) {
                lower(out, s, i);
            } else {
                map(out, c, UnicodeData.TO_TITLE);
            }
            inWord = UnicodeData.isCased(c);
        }
        return out.build();
    }

    public static PyStr swapcase(PyStr s) {
        PyStrBuilder out = new PyStrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (UnicodeData.isUpper(c)) {
                lower(out, s, i);
            } else if (UnicodeData.isLower(c)) {
                map(out, c, UnicodeData.TO_UPPER);
            } else {
                out.append(c);
            }
        }
        return out.build();
    }

    private static PyStr ascii(PyStr s, String mapped) {
        return mapped == s.narrow() ? s : PyStr.ofNarrow(mapped);
    }

    private static PyStr mapAll(PyStr s, int kind) {
        PyStrBuilder out = new PyStrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            map(out, s.codePointAt(i), kind);
        }
        return out.build();
    }

    private static void map(PyStrBuilder out, int c, int kind) {
        if (c < 128) {
            boolean lower = kind == UnicodeData.TO_LOWER || kind == UnicodeData.TO_FOLD;
            if (lower ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z') {
                c ^= 0x20;
            }
            out.append(c);
            return;
        }
        int one = UnicodeData.mapOne(c, kind);
        if (one >= 0) {
            out.append(one);
            return;
        }
        for (int part : UnicodeData.special(c, kind)) {
            out.append(part);
        }
    }

    private static void lower(PyStrBuilder out, PyStr s, int i) {
        int c = s.codePointAt(i);
        if (c == 0x3A3) {
            out.append(isFinalSigma(s, i) ? 0x3C2 : 0x3C3);
        } else {
            map(out, c, UnicodeData.TO_LOWER);
        }
    }

    /** Unicode's Final_Sigma: a cased letter before, none after, with case-ignorable characters between. */
    private static boolean isFinalSigma(PyStr s, int i) {
        int j = i - 1;
        while (j >= 0 && UnicodeData.isCaseIgnorable(s.codePointAt(j))) {
            j--;
        }
        if (j < 0 || !UnicodeData.isCased(s.codePointAt(j))) {
            return false;
        }
        j = i + 1;
        while (j < s.length() && UnicodeData.isCaseIgnorable(s.codePointAt(j))) {
            j++;
        }
        return j == s.length() || !UnicodeData.isCased(s.codePointAt(j));
    }
}
