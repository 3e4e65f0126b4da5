package org.pyston.text;

import java.util.Arrays;

/** Builds a {@link PyStr} from pieces; chars as long as possible, then code points. Not thread-safe. */
public final class PyStrBuilder {

    /** The text while {@link #wide} is null. */
    private final StringBuilder narrow;
    private int[] wide;
    private int wideLength;

    public PyStrBuilder() {
        narrow = new StringBuilder();
    }

    public PyStrBuilder(int capacity) {
        narrow = new StringBuilder(capacity);
    }

    /** The number of code points so far. */
    public int length() {
        return wide == null ? narrow.length() : wideLength;
    }

    /** Appends one code point; two surrogates that are appended one after the other stay two. */
    public PyStrBuilder append(int codePoint) {
        if (wide == null) {
            if (!PyStr.isWide(codePoint)) {
                narrow.append((char) codePoint);
                return this;
            }
            widen(1);
        } else {
            ensure(1);
        }
        wide[wideLength++] = codePoint;
        return this;
    }

    /** Appends {@code count} times the same code point. */
    public PyStrBuilder append(int codePoint, int count) {
        for (int i = 0; i < count; i++) {
            append(codePoint);
        }
        return this;
    }

    public PyStrBuilder append(PyStr s) {
        String text = s.narrow();
        if (wide == null) {
            if (text != null) {
                narrow.append(text);
                return this;
            }
            widen(s.length());
        } else {
            ensure(s.length());
        }
        s.copyTo(wide, wideLength);
        wideLength += s.length();
        return this;
    }

    /** Appends the code points from {@code from} to before {@code to}. */
    public PyStrBuilder append(PyStr s, int from, int to) {
        String text = s.narrow();
        if (wide == null && text != null) {
            narrow.append(text, from, to);
        } else {
            for (int i = from; i < to; i++) {
                append(s.codePointAt(i));
            }
        }
        return this;
    }

    /** Appends a Java string; its surrogate pairs become one code point each. */
    public PyStrBuilder append(String s) {
        int n = s.length();
        for (int i = 0; i < n; ) {
            int c = s.codePointAt(i);
            append(c);
            i += Character.charCount(c);
        }
        return this;
    }

    /** Appends a Java string that is known to be ASCII. */
    public PyStrBuilder appendAscii(String s) {
        if (wide == null) {
            narrow.append(s);
            return this;
        }
        return append(s);
    }

    /** The text so far; the builder may go on. */
    public PyStr build() {
        return wide == null ? PyStr.ofNarrow(narrow.toString()) : PyStr.ofCodePoints(wide, 0, wideLength);
    }

    private void widen(int extra) {
        int n = narrow.length();
        wide = new int[Math.max(16, n + extra + (n >> 1))];
        for (int i = 0; i < n; i++) {
            wide[i] = narrow.charAt(i);
        }
        wideLength = n;
        narrow.setLength(0);
    }

    private void ensure(int extra) {
        int need = wideLength + extra;
        if (need < 0) {
            throw new OutOfMemoryError("string too long");
        }
        if (need > wide.length) {
            wide = Arrays.copyOf(wide, Math.max(need, wide.length + (wide.length >> 1)));
        }
    }
}
