package org.pyston.text;

/**
 * Searching in strings. {@code start} and {@code end} are as {@code slice.indices} leaves them, save that start may lie
 * beyond the end of the string: 0 &lt;= start, 0 &lt;= end &lt;= length.
 */
public final class StrSearch {

    private StrSearch() {
    }

    /** The lowest index from which {@code sub} lies in s[start:end], or -1. */
    public static int find(PyStr s, PyStr sub, int start, int end) {
        int last = end - sub.length();
        if (start > last) {
            return -1;
        }
        String text = s.narrow();
        if (text != null) {
            String part = sub.narrow();
            if (part == null) {
                return -1;
            }
            if (part.length() > LongSearch.SHORT) {
                return LongSearch.find(text, part, start, end);
            }
            if (end == text.length()) {
                return text.indexOf(part, start);
            }
            return findBefore(text, part, start, last);
        }
        for (int i = start; i <= last; i++) {
            if (matches(s, sub, i)) {
                return i;
            }
        }
        return -1;
    }

    /** As find to the end of the string, without looking further than {@code last}. */
    private static int findBefore(String text, String part, int start, int last) {
        if (part.isEmpty()) {
            return start;
        }
        char first = part.charAt(0);
        for (int i = start; i <= last; i++) {
            if (text.charAt(i) == first && text.startsWith(part, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The highest index from which {@code sub} lies in s[start:end], or -1. */
    public static int rfind(PyStr s, PyStr sub, int start, int end) {
        int last = end - sub.length();
        if (start > last) {
            return -1;
        }
        String text = s.narrow();
        if (text != null) {
            String part = sub.narrow();
            int i = part == null ? -1 : text.lastIndexOf(part, last);
            return i < start ? -1 : i;
        }
        for (int i = last; i >= start; i--) {
            if (matches(s, sub, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code sub in s}. */
    public static boolean contains(PyStr s, PyStr sub) {
        return find(s, sub, 0, s.length()) >= 0;
    }

    /** The number of occurrences that do not overlap; an empty {@code sub} lies between all code points. */
    public static int count(PyStr s, PyStr sub, int start, int end) {
        int n = sub.length();
        if (n == 0) {
            return Math.max(0, end - start + 1);
        }
        int count = 0;
        for (int i = find(s, sub, start, end); i >= 0; i = find(s, sub, i + n, end)) {
            count++;
        }
        return count;
    }

    /** Whether s[start:end] starts with {@code prefix}. */
    public static boolean startswith(PyStr s, PyStr prefix, int start, int end) {
        return start <= end - prefix.length() && matches(s, prefix, start);
    }

    /** Whether s[start:end] ends with {@code suffix}. */
    public static boolean endswith(PyStr s, PyStr suffix, int start, int end) {
        return start <= end - suffix.length() && matches(s, suffix, end - suffix.length());
    }

    private static boolean matches(PyStr s, PyStr part, int at) {
        String text = s.narrow();
        if (text != null) {
            String narrow = part.narrow();
            return narrow != null && text.startsWith(narrow, at);
        }
        for (int i = 0; i < part.length(); i++) {
            if (s.codePointAt(at + i) != part.codePointAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code s.replace(old, replacement, max)}; a negative {@code max} means all. */
    public static PyStr replace(PyStr s, PyStr old, PyStr replacement, int max) {
        if (max == 0 || old.equals(replacement) && max < 0) {
            return s;
        }
        if (old.isEmpty()) {
            return interleave(s, replacement, max);
        }
        if (max < 0 && s.narrow() != null && old.narrow() != null && replacement.narrow() != null) {
            String text = s.narrow();
            String replaced = text.replace(old.narrow(), replacement.narrow());
            return replaced == text ? s : PyStr.ofNarrow(replaced);
        }
        int i = find(s, old, 0, s.length());
        if (i < 0) {
            return s;
        }
        PyStrBuilder out = new PyStrBuilder(s.length());
        int from = 0;
        for (int left = max; i >= 0 && left != 0; left--) {
            out.append(s, from, i).append(replacement);
            from = i + old.length();
            i = find(s, old, from, s.length());
        }
        return out.append(s, from, s.length()).build();
    }

    private static PyStr interleave(PyStr s, PyStr replacement, int max) {
        PyStrBuilder out = new PyStrBuilder(s.length() * 2);
        int left = max;
        for (int i = 0; i < s.length(); i++) {
            if (left != 0) {
                out.append(replacement);
                left--;
            }
            out.append(s.codePointAt(i));
        }
        if (left != 0) {
            out.append(replacement);
        }
        return out.build();
    }
}
