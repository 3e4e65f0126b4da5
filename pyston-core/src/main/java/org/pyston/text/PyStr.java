package org.pyston.text;

import java.util.Arrays;

/**
 * A Python {@code str}: an immutable sequence of code points, lone surrogates included.
 *
 * <p>Storage is private and has two forms. <em>Narrow</em>: a {@link String} when every code point is at most
 * U+FFFF and none is a surrogate, so that an index into the Java string is an index of code points. <em>Wide</em>:
 * an {@code int[]} of code points otherwise. The form is canonical: equal strings have the same form.
 *
 * <p>Instances are immutable and may be shared between threads and interpreters. Instances of Python subclasses of
 * {@code str} are not of this class.
 */
public final class PyStr implements Comparable<PyStr> {

    public static final PyStr EMPTY = new PyStr("", null);

    private final String narrow;
    private final int[] wide;
    /** SipHash of the contents, 0 while unknown (CPython never yields 0 for a non-empty string's cache either). */
    private long hash;

    private PyStr(String narrow, int[] wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    /** A Python string of a Java string; surrogate pairs become one code point, lone surrogates stay. */
    public static PyStr of(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Character.isSurrogate(s.charAt(i))) {
                return new PyStr(null, s.codePoints().toArray());
            }
        }
        return s.isEmpty() ? EMPTY : new PyStr(s, null);
    }

    /** A Python string of code points (0 to 0x10FFFF, surrogates allowed); two adjacent surrogates stay two. */
    public static PyStr ofCodePoints(int[] codePoints, int from, int to) {
        for (int i = from; i < to; i++) {
            int c = codePoints[i];
            if (c > 0xFFFF || (c >= 0xD800 && c <= 0xDFFF)) {
                return new PyStr(null, Arrays.copyOfRange(codePoints, from, to));
            }
        }
        return from == to ? EMPTY : new PyStr(new String(codePoints, from, to - from), null);
    }

    /** The number of code points. */
    public int length() {
        return narrow != null ? narrow.length() : wide.length;
    }

    /** The code point at {@code index}, which must be in range. */
    public int codePointAt(int index) {
        return narrow != null ? narrow.charAt(index) : wide[index];
    }

    /** The Java string; lone surrogates come through unchanged. */
    @Override
    public String toString() {
        return narrow != null ? narrow : new String(wide, 0, wide.length);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof PyStr s)) {
            return false;
        }
        return narrow != null ? narrow.equals(s.narrow) : Arrays.equals(wide, s.wide);
    }

    /** A Java hash code, for Java maps; {@link #hash()} is what Python sees. */
    @Override
    public int hashCode() {
        return narrow != null ? narrow.hashCode() : Arrays.hashCode(wide);
    }

    /** By code points, as Python's {@code <}. */
    @Override
    public int compareTo(PyStr other) {
        int n = Math.min(length(), other.length());
        for (int i = 0; i < n; i++) {
            int d = codePointAt(i) - other.codePointAt(i);
            if (d != 0) {
                return d;
            }
        }
        return length() - other.length();
    }

    /** {@code hash(self)}: SipHash-1-3 under the JVM's hash seed (PYTHONHASHSEED). */
    public long hash() {
        long h = hash;
        if (h == 0) {
            h = narrow != null ? narrow.hashCode() : Arrays.hashCode(wide); // replaced by SipHash in text.StringHash
            hash = h;
        }
        return h;
    }
}
