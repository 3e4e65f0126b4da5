package org.pyston.text;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * A Python {@code str}: an immutable sequence of code points, lone surrogates included.
 *
 * <p>Storage is private and has two forms. <em>Narrow</em>: a {@link String} when every code point is at most
 * U+FFFF and none is a surrogate, so that an index into the Java string is an index of code points. <em>Wide</em>:
 * an {@code int[]} of code points otherwise. The form is canonical: equal strings have the same form.
 *
 * <p>A string that was made by appending may be lazy: it then shares a {@link GrowingText} with the strings it was
 * made from, and gets its own storage at the first look. So {@code s += x} in a loop is linear. Whoever flattens
 * writes {@link #store} once more with an equal value: a harmless race.
 *
 * <p>Instances are immutable and may be shared between threads and interpreters. Instances of Python subclasses of
 * {@code str} are not of this class. Methods by topic are in the {@code Str*} classes of this package.
 */
public final class PyStr implements Comparable<PyStr> {

    public static final PyStr EMPTY = new PyStr("", 0, false);

    /** From this length on a string that was made by appending and is appended to again becomes lazy. */
    private static final int LAZY_LENGTH = 64;

    /** A String (narrow), an int[] (wide) or a GrowingText; goes from the last to one of the others, once or more. */
    private Object store;
    /** Final, so that the constructor's writes are visible to whoever gets this object through a race. */
    private final int length;
    /** Made by appending, so that another append is likely to follow. */
    private final boolean appended;
    /** SipHash of the contents, 0 while unknown. */
    private long hash;

    private PyStr(Object store, int length, boolean appended) {
        this.store = store;
        this.length = length;
        this.appended = appended;
    }

    /** A Python string of a Java string; surrogate pairs become one code point, lone surrogates stay. */
    public static PyStr of(String s) {
        int n = s.length();
        for (int i = 0; i < n; i++) {
            if (Character.isSurrogate(s.charAt(i))) {
                return wideOf(s, i);
            }
        }
        return ofNarrow(s);
    }

    /** A Python string of a Java string that is known to hold no surrogate. */
    static PyStr ofNarrow(String s) {
        int n = s.length();
        if (n <= 1) {
            return n == 0 ? EMPTY : ofCodePoint(s.charAt(0));
        }
        return new PyStr(s, n, false);
    }

    private static PyStr wideOf(String s, int firstSurrogate) {
        int n = s.length();
        int[] cps = new int[n];
        int k = 0;
        while (k < firstSurrogate) {
            cps[k] = s.charAt(k);
            k++;
        }
        for (int i = firstSurrogate; i < n; k++) {
            int c = s.codePointAt(i);
            cps[k] = c;
            i += Character.charCount(c);
        }
        int[] exact = k == n ? cps : Arrays.copyOf(cps, k);
        return new PyStr(exact, k, false);
    }

    /** A Python string of code points (0 to 0x10FFFF, surrogates allowed); two adjacent surrogates stay two. */
    public static PyStr ofCodePoints(int[] codePoints, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isWide(codePoints[i])) {
                return new PyStr(Arrays.copyOfRange(codePoints, from, to), to - from, false);
            }
        }
        return from == to ? EMPTY : ofNarrow(new String(codePoints, from, to - from));
    }

    /** A Python string of all of {@code codePoints}. */
    public static PyStr ofCodePoints(int... codePoints) {
        return ofCodePoints(codePoints, 0, codePoints.length);
    }

    /** The string of one code point (0 to 0x10FFFF, surrogates allowed); Latin-1 characters are shared objects. */
    public static PyStr ofCodePoint(int codePoint) {
        if (codePoint < 256) {
            return Latin1.CHARS[codePoint];
        }
        if (isWide(codePoint)) {
            return new PyStr(new int[] {codePoint}, 1, false);
        }
        return new PyStr(String.valueOf((char) codePoint), 1, false);
    }

    /** A string of bytes that each are one code point (Latin-1). */
    public static PyStr ofLatin1(byte[] bytes, int from, int to) {
        return ofNarrow(new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /** Whether a string that holds this code point is stored as {@code int[]}. */
    static boolean isWide(int codePoint) {
        return codePoint >= 0xD800 && (codePoint <= 0xDFFF || codePoint > 0xFFFF);
    }

    /** The number of code points. */
    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The code point at {@code index}, which must be in range. */
    public int codePointAt(int index) {
        Object s = store;
        if (s instanceof String narrow) {
            return narrow.charAt(index);
        }
        if (s instanceof int[] wide) {
            return wide[index];
        }
        return ((GrowingText) s).codePointAt(index);
    }

    /** The contents as a Java string in which index = code point, or null if some code point does not allow it. */
    public String narrow() {
        Object s = flat();
        return s instanceof String narrow ? narrow : null;
    }

    /** The contents as code points if {@link #narrow()} is null; not to be written to. */
    int[] wide() {
        return flat() instanceof int[] wide ? wide : null;
    }

    private Object flat() {
        Object s = store;
        if (s instanceof GrowingText text) {
            s = text.flatten(length);
            VarHandle.releaseFence(); // the elements of an int[] before the reference to it
            store = s;
        }
        return s;
    }

    /** A new array of the code points. */
    public int[] toCodePoints() {
        int[] out = new int[length];
        copyTo(out, 0);
        return out;
    }

    /** Copies all code points to {@code target} from {@code at} on. */
    public void copyTo(int[] target, int at) {
        Object s = flat();
        if (s instanceof String narrow) {
            for (int i = 0; i < length; i++) {
                target[at + i] = narrow.charAt(i);
            }
        } else {
            System.arraycopy((int[]) s, 0, target, at, length);
        }
    }

    /** Whether all code points are below 128 ({@code str.isascii}). */
    public boolean isAscii() {
        return maxCodePoint() < 128;
    }

    /** An upper bound in CPython's steps: 127, 255, 0xFFFF or 0x10FFFF, which tells CPython's form of the string. */
    public int maxCodePoint() {
        Object s = flat();
        int or = 0;
        if (s instanceof String narrow) {
            for (int i = 0; i < length; i++) {
                or |= narrow.charAt(i);
            }
        } else {
            for (int c : (int[]) s) {
                or |= c;
            }
        }
        return or < 128 ? 127 : or < 256 ? 255 : or < 0x10000 ? 0xFFFF : 0x10FFFF;
    }

    /** The code points from {@code from} to before {@code to}, which must be in range. */
    public PyStr substring(int from, int to) {
        if (from == 0 && to == length) {
            return this;
        }
        if (to - from <= 1) {
            return to <= from ? EMPTY : ofCodePoint(codePointAt(from));
        }
        Object s = flat();
        if (s instanceof String narrow) {
            return new PyStr(narrow.substring(from, to), to - from, false);
        }
        return ofCodePoints((int[]) s, from, to);
    }

    /** {@code count} code points: at start, start + step, ...; all must be in range (an extended slice). */
    public PyStr slice(int start, int step, int count) {
        if (step == 1) {
            return substring(start, start + count);
        }
        int[] out = new int[count];
        for (int i = 0, at = start; i < count; i++, at += step) {
            out[i] = codePointAt(at);
        }
        return ofCodePoints(out, 0, count);
    }

    /**
     * {@code self + other}; lazy when it continues a row of appends.
     *
     * @throws OutOfMemoryError if the result were longer than a Java array can be
     */
    public PyStr concat(PyStr other) {
        if (other.length == 0) {
            return this;
        }
        if (length == 0) {
            return other;
        }
        int total = length + other.length;
        if (total < 0) {
            throw new OutOfMemoryError("string too long");
        }
        if (appended && total >= LAZY_LENGTH) {
            GrowingText text = GrowingText.append(store, length, other);
            if (text != null) {
                return new PyStr(text, total, true);
            }
        }
        Object a = flat();
        Object b = other.flat();
        if (a instanceof String left && b instanceof String right) {
            return new PyStr(left.concat(right), total, true);
        }
        int[] out = new int[total];
        copyTo(out, 0);
        other.copyTo(out, length);
        return new PyStr(out, total, true);
    }

    /** {@code self * count}; counts below 1 give the empty string. */
    public PyStr repeat(int count) {
        if (count <= 0 || length == 0) {
            return EMPTY;
        }
        if (count == 1) {
            return this;
        }
        long total = (long) length * count;
        if (total > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("string too long");
        }
        Object s = flat();
        if (s instanceof String narrow) {
            return new PyStr(narrow.repeat(count), (int) total, false);
        }
        int[] wide = (int[]) s;
        int[] out = new int[(int) total];
        for (int at = 0; at < out.length; at += length) {
            System.arraycopy(wide, 0, out, at, length);
        }
        return new PyStr(out, out.length, false);
    }

    /** The one shared instance of names: see {@link NameTable}. */
    public static PyStr intern(String name) {
        return NameTable.intern(of(name));
    }

    /** The one shared instance that equals this string. */
    public PyStr intern() {
        return NameTable.intern(this);
    }

    /** The Java string; lone surrogates come through unchanged. */
    @Override
    public String toString() {
        Object s = flat();
        return s instanceof String narrow ? narrow : new String((int[]) s, 0, length);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof PyStr s) || s.length != length) {
            return false;
        }
        Object a = flat();
        Object b = s.flat();
        if (a instanceof String narrow) {
            return narrow.equals(b);
        }
        return b instanceof int[] wide && Arrays.equals((int[]) a, wide);
    }

    /** Whether this string and a Java string without surrogates are the same. */
    public boolean contentEquals(String text) {
        return text.length() == length && text.equals(flat());
    }

    /** A Java hash code, for Java maps; {@link #hash()} is what Python sees. */
    @Override
    public int hashCode() {
        Object s = flat();
        return s instanceof String narrow ? narrow.hashCode() : Arrays.hashCode((int[]) s);
    }

    /** By code points, as Python's {@code <}. */
    @Override
    public int compareTo(PyStr other) {
        Object a = flat();
        Object b = other.flat();
        if (a instanceof String left && b instanceof String right) {
            return left.compareTo(right); // without surrogates UTF-16 order is code point order
        }
        if (a instanceof int[] left && b instanceof int[] right) {
            return Arrays.compare(left, right);
        }
        int n = Math.min(length, other.length);
        for (int i = 0; i < n; i++) {
            int d = codePointAt(i) - other.codePointAt(i);
            if (d != 0) {
                return d;
            }
        }
        return length - other.length;
    }

    /** {@code hash(self)}: SipHash-1-3 under the JVM's hash seed (PYTHONHASHSEED). */
    public long hash() {
        long h = hash;
        if (h == 0 && length != 0) {
            h = FirstHash.of(this);
            hash = h;
        }
        return h;
    }

    /** The shared strings of one Latin-1 character. */
    private static final class Latin1 {
        static final PyStr[] CHARS = make();

        private static PyStr[] make() {
            PyStr[] chars = new PyStr[256];
            for (int c = 0; c < 256; c++) {
                chars[c] = new PyStr(String.valueOf((char) c), 1, false);
            }
            return chars;
        }
    }
}
