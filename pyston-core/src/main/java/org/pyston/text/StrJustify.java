package org.pyston.text;

/** Filling, stripping and tabs. */
public final class StrJustify {

    private StrJustify() {
    }

    /** {@code s.ljust(width, fill)}. */
    public static PyStr ljust(PyStr s, int width, int fill) {
        return pad(s, 0, width - s.length(), fill);
    }

    /** {@code s.rjust(width, fill)}. */
    public static PyStr rjust(PyStr s, int width, int fill) {
        return pad(s, width - s.length(), 0, fill);
    }

    /** {@code s.center(width, fill)}; an odd place goes left if the width is odd, as in CPython. */
    public static PyStr center(PyStr s, int width, int fill) {
        int room = width - s.length();
        if (room <= 0) {
            return s;
        }
        int left = room / 2 + (room & width & 1);
        return pad(s, left, room - left, fill);
    }

    static PyStr pad(PyStr s, int left, int right, int fill) {
        if (left <= 0 && right <= 0) {
            return s;
        }
        PyStrBuilder out = new PyStrBuilder(s.length() + Math.max(0, left) + Math.max(0, right));
        return out.append(fill, left).append(s).append(fill, right).build();
    }

    /** {@code s.zfill(width)}: zeros after a sign. */
    public static PyStr zfill(PyStr s, int width) {
        int room = width - s.length();
        if (room <= 0) {
            return s;
        }
        PyStrBuilder out = new PyStrBuilder(width);
        int from = 0;
        if (!s.isEmpty() && (s.codePointAt(0) == '+' || s.codePointAt(0) == '-')) {
            out.append(s.codePointAt(0));
            from = 1;
        }
        return out.append('0', room).append(s, from, s.length()).build();
    }

    /** {@code s.expandtabs(size)}. */
    public static PyStr expandtabs(PyStr s, int size) {
        if (StrSearch.find(s, PyStr.ofCodePoint('\t'), 0, s.length()) < 0) {
            return s;
        }
        PyStrBuilder out = new PyStrBuilder(s.length() + 16);
        int column = 0;
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            if (c == '\t') {
                int room = size > 0 ? size - column % size : 0;
                out.append(' ', room);
                column += room;
            } else {
                out.append(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return out.build();
    }

    /** {@code s.strip(chars)}; {@code chars} null means white space. */
    public static PyStr strip(PyStr s, PyStr chars) {
        return strip(s, chars, true, true);
    }

    /** {@code s.lstrip(chars)}. */
    public static PyStr lstrip(PyStr s, PyStr chars) {
        return strip(s, chars, true, false);
    }

    /** {@code s.rstrip(chars)}. */
    public static PyStr rstrip(PyStr s, PyStr chars) {
        return strip(s, chars, false, true);
    }

    private static PyStr strip(PyStr s, PyStr chars, boolean left, boolean right) {
        int from = 0;
        int to = s.length();
        while (left && from < to && isOne(s.codePointAt(from), chars)) {
            from++;
        }
        while (right && from < to && isOne(s.codePointAt(to - 1), chars)) {
            to--;
        }
        return s.substring(from, to);
    }

    private static boolean isOne(int c, PyStr chars) {
        if (chars == null) {
            return UnicodeData.isSpace(c);
        }
        for (int i = 0; i < chars.length(); i++) {
            if (chars.codePointAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** What {@code str.translate} puts in the place of a code point. */
    public interface Translation {
        /** The replacement, or null to leave the code point out. */
        PyStr of(int codePoint);
    }

    /** Every code point replaced by what {@code table} says. */
    public static PyStr translate(PyStr s, Translation table) {
        PyStrBuilder out = new PyStrBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            PyStr replacement = table.of(s.codePointAt(i));
            if (replacement != null) {
                out.append(replacement);
            }
        }
        return out.build();
    }
}
