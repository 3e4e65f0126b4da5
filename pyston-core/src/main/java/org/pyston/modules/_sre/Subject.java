package org.pyston.modules._sre;

import org.pyston.text.PyStr;

/**
 * What a pattern is matched against: a {@code str} of either storage form, or a view of bytes. One final class with
 * three forms instead of three classes, so that the matcher's accesses never become megamorphic calls; the loops over
 * many characters are written once for each form.
 *
 * <p>The methods that scan take ranges that lie within the subject, and answer the range's end when nothing stops
 * them.
 */
public final class Subject {

    private final String text;
    private final byte[] bytes;
    private final int offset;
    private final PyStr wide;
    private final int length;

    private Subject(String text, byte[] bytes, int offset, PyStr wide, int length) {
        this.text = text;
        this.bytes = bytes;
        this.offset = offset;
        this.wide = wide;
        this.length = length;
    }

    /** A Python string. */
    public static Subject of(PyStr s) {
        String narrow = s.narrow();
        return new Subject(narrow, null, 0, narrow == null ? s : null, s.length());
    }

    /** A view of {@code length} bytes from {@code offset} on. */
    public static Subject ofBytes(byte[] bytes, int offset, int length) {
        return new Subject(null, bytes, offset, null, length);
    }

    /** The number of characters. */
    public int length() {
        return length;
    }

    /** Whether the subject is bytes rather than a string. */
    public boolean isBytes() {
        return bytes != null;
    }

    /** The character at an index, which must be in range. */
    public int at(int index) {
        if (text != null) {
            return text.charAt(index);
        }
        return bytes != null ? bytes[offset + index] & 255 : wide.codePointAt(index);
    }

    /** Whether {@code literal} stands at {@code from}; there must be room for it. */
    boolean startsWith(SreLiteral literal, int from) {
        if (text != null) {
            return literal.text() != null && text.startsWith(literal.text(), from);
        }
        int[] chars = literal.chars();
        for (int i = 0; i < chars.length; i++) {
            if (at(from + i) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first place in {@code [from, to)} of a character that is not in {@code set}. */
    int skipSet(SreCharSet set, int from, int to) {
        boolean[] low = set.low();
        int i = from;
        if (text != null) {
            for (; i < to; i++) {
                int ch = text.charAt(i);
                if (ch < 256 ? !low[ch] : !set.hasHigh(ch)) {
                    return i;
                }
            }
        } else if (bytes != null) {
            for (; i < to; i++) {
                if (!low[bytes[offset + i] & 255]) {
                    return i;
                }
            }
        } else {
            for (; i < to; i++) {
                if (!set.has(wide.codePointAt(i))) {
                    return i;
                }
            }
        }
        return Math.max(from, to);
    }

    /**
     * The first place in {@code [from, to)} of a character that is not 0 in a table of the first 256; {@code high}
     * stands for all others.
     */
    int findMask(byte[] table, int high, int from, int to) {
        int i = from;
        if (text != null) {
            for (; i < to; i++) {
                int ch = text.charAt(i);
                if ((ch < 256 ? table[ch] : high) != 0) {
                    return i;
                }
            }
        } else if (bytes != null) {
            for (; i < to; i++) {
                if (table[bytes[offset + i] & 255] != 0) {
                    return i;
                }
            }
        } else {
            for (; i < to; i++) {
                int ch = wide.codePointAt(i);
                if ((ch < 256 ? table[ch] : high) != 0) {
                    return i;
                }
            }
        }
        return Math.max(from, to);
    }

    /** The last place in {@code [from, to]} of a character that is in {@code set}, or {@code from - 1}. */
    int findSetBackwards(SreCharSet set, int from, int to) {
        int i = Math.min(to, length - 1);
        while (i >= from && !set.has(at(i))) {
            i--;
        }
        return i;
    }

    /** The first place in {@code [from, to)} of another character than {@code ch}. */
    int skipChar(int ch, int from, int to) {
        int i = from;
        while (i < to && at(i) == ch) {
            i++;
        }
        return i;
    }

    /** The first place in {@code [from, to)} of {@code ch}. */
    int findChar(int ch, int from, int to) {
        if (text != null && to == length && from < to) {
            int at = text.indexOf(ch, from);
            return at < 0 ? to : at;
        }
        int i = from;
        if (bytes != null) {
            while (i < to && (bytes[offset + i] & 255) != ch) {
                i++;
            }
            return i;
        }
        while (i < to && at(i) != ch) {
            i++;
        }
        return i;
    }

    /** The first place from {@code from} on where {@code literal} stands and ends by {@code to}, or -1. */
    int find(SreLiteral literal, int from, int to) {
        if (text != null && to == length) {
            return literal.text() == null ? -1 : text.indexOf(literal.text(), from);
        }
        int first = literal.chars()[0];
        int last = to - literal.chars().length;
        for (int i = from; i <= last; i++) {
            i = findChar(first, i, last + 1);
            if (i > last) {
                return -1;
            }
            if (startsWith(literal, i)) {
                return i;
            }
        }
        return -1;
    }
}
