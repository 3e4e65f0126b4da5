package org.pyston.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Splitting strings; {@code max} is the greatest number of cuts, negative for any number. */
public final class StrSplit {

    private StrSplit() {
    }

    /** {@code s.split(None, max)}: at runs of white space, none at the ends. */
    public static List<PyStr> split(PyStr s, int max) {
        List<PyStr> out = new ArrayList<>();
        int n = s.length();
        int i = 0;
        for (int left = max; ; left--) {
            i = skipSpace(s, i);
            if (i == n || left == 0) {
                break;
            }
            int from = i;
            while (i < n && !UnicodeData.isSpace(s.codePointAt(i))) {
                i++;
            }
            out.add(s.substring(from, i));
        }
        if (i < n) {
            out.add(s.substring(i, n)); // cuts are used up: white space at the end stays
        }
        return out;
    }

    private static int skipSpace(PyStr s, int from) {
        int i = from;
        while (i < s.length() && UnicodeData.isSpace(s.codePointAt(i))) {
            i++;
        }
        return i;
    }

    /** {@code s.split(separator, max)}; the separator is not empty. */
    public static List<PyStr> split(PyStr s, PyStr separator, int max) {
        List<PyStr> out = new ArrayList<>();
        int from = 0;
        for (int left = max; left != 0; left--) {
            int i = StrSearch.find(s, separator, from, s.length());
            if (i < 0) {
                break;
            }
            out.add(s.substring(from, i));
            from = i + separator.length();
        }
        out.add(s.substring(from, s.length()));
        return out;
    }

    /** {@code s.rsplit(None, max)}. */
    public static List<PyStr> rsplit(PyStr s, int max) {
        List<PyStr> out = new ArrayList<>();
        int end = s.length();
        for (int left = max; ; left--) {
            while (end > 0 && UnicodeData.isSpace(s.codePointAt(end - 1))) {
                end--;
            }
            if (end == 0 || left == 0) {
                break;
            }
            int from = end;
            while (from > 0 && !UnicodeData.isSpace(s.codePointAt(from - 1))) {
                from--;
            }
            out.add(s.substring(from, end));
            end = from;
        }
        if (end > 0) {
            out.add(s.substring(0, end));
        }
        Collections.reverse(out);
        return out;
    }

    /** {@code s.rsplit(separator, max)}; the separator is not empty. */
    public static List<PyStr> rsplit(PyStr s, PyStr separator, int max) {
        List<PyStr> out = new ArrayList<>();
        int end = s.length();
        for (int left = max; left != 0; left--) {
            int i = StrSearch.rfind(s, separator, 0, end);
            if (i < 0) {
                break;
            }
            out.add(s.substring(i + separator.length(), end));
            end = i;
        }
        out.add(s.substring(0, end));
        Collections.reverse(out);
        return out;
    }

    /** {@code s.splitlines(keepEnds)}. */
    public static List<PyStr> splitlines(PyStr s, boolean keepEnds) {
        List<PyStr> out = new ArrayList<>();
        int n = s.length();
        int from = 0;
        while (from < n) {
            int end = from;
            while (end < n && !UnicodeData.isLineBreak(s.codePointAt(end))) {
                end++;
            }
            int next = end;
            if (next < n) {
                next++;
                if (next < n && s.codePointAt(end) == '\r' && s.codePointAt(next) == '\n') {
                    next++;
                }
            }
            out.add(s.substring(from, keepEnds ? next : end));
            from = next;
        }
        return out;
    }

    /** {@code s.partition(separator)}: three strings; the separator is not empty. */
    public static PyStr[] partition(PyStr s, PyStr separator) {
        int i = StrSearch.find(s, separator, 0, s.length());
        if (i < 0) {
            return new PyStr[] {s, PyStr.EMPTY, PyStr.EMPTY};
        }
        return new PyStr[] {s.substring(0, i), separator, s.substring(i + separator.length(), s.length())};
    }

    /** {@code s.rpartition(separator)}: three strings; the separator is not empty. */
    public static PyStr[] rpartition(PyStr s, PyStr separator) {
        int i = StrSearch.rfind(s, separator, 0, s.length());
        if (i < 0) {
            return new PyStr[] {PyStr.EMPTY, PyStr.EMPTY, s};
        }
        return new PyStr[] {s.substring(0, i), separator, s.substring(i + separator.length(), s.length())};
    }
}
