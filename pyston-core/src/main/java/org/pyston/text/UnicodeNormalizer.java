package org.pyston.text;

import java.util.Arrays;

/** Normal forms NFC, NFD, NFKC and NFKD of Unicode 15.0 ({@code unicodedata.normalize}; UAX 15). */
public final class UnicodeNormalizer {

    private static final int S_BASE = 0xAC00;
    private static final int L_BASE = 0x1100;
    private static final int V_BASE = 0x1161;
    private static final int T_BASE = 0x11A7;
    private static final int L_COUNT = 19;
    private static final int V_COUNT = 21;
    private static final int T_COUNT = 28;
    private static final int S_COUNT = L_COUNT * V_COUNT * T_COUNT;

    private final UnicodeTables tables = UnicodeTables.get();
    private final boolean compatible;
    private int[] points;
    private int length;

    private UnicodeNormalizer(boolean compatible, int room) {
        this.compatible = compatible;
        points = new int[room + (room >> 1) + 8];
    }

    /**
     * {@code s} in the normal form, or null if {@code form} names none of the four.
     */
    public static PyStr normalize(String form, PyStr s) {
        if (!form.equals("NFC") && !form.equals("NFD") && !form.equals("NFKC") && !form.equals("NFKD")) {
            return null;
        }
        if (s.isAscii()) {
            return s;
        }
        UnicodeNormalizer n = new UnicodeNormalizer(form.length() == 4, s.length());
        for (int i = 0; i < s.length(); i++) {
            n.decompose(s.codePointAt(i));
        }
        n.order();
        if (form.endsWith("C")) {
            n.compose();
        }
        return PyStr.ofCodePoints(n.points, 0, n.length);
    }

    private void add(int cp) {
        if (length == points.length) {
            points = Arrays.copyOf(points, length * 2);
        }
        points[length++] = cp;
    }

    private void decompose(int cp) {
        if (cp < 0xA0) {
            add(cp);
            return;
        }
        int syllable = cp - S_BASE;
        if (syllable >= 0 && syllable < S_COUNT) {
            add(L_BASE + syllable / (V_COUNT * T_COUNT));
            add(V_BASE + syllable % (V_COUNT * T_COUNT) / T_COUNT);
            if (syllable % T_COUNT != 0) {
                add(T_BASE + syllable % T_COUNT);
            }
            return;
        }
        int index = tables.decompositionIndex(cp);
        if (index < 0 || !compatible && tables.decompositionTag(index) != null) {
            add(cp);
            return;
        }
        for (int part : tables.decomposition(index)) {
            decompose(part);
        }
    }

    private int combining(int cp) {
        return cp < 0x300 ? 0 : tables.combining[tables.record(cp)] & 0xFF;
    }

    /** Sorts marks by class, without changing the order of equal classes. */
    private void order() {
        for (int i = 1; i < length; i++) {
            int c = points[i];
            int rank = combining(c);
            int at = i;
            while (rank != 0 && at > 0 && combining(points[at - 1]) > rank) {
                points[at] = points[at - 1];
                at--;
            }
            points[at] = c;
        }
    }

    private void compose() {
        int out = 0;
        int starter = -1;
        int lastRank = -1;
        for (int i = 0; i < length; i++) {
            int c = points[i];
            int rank = combining(c);
            if (starter >= 0 && (lastRank < rank || lastRank == -1)) {
                int composed = compose(points[starter], c);
                if (composed >= 0) {
                    points[starter] = composed;
                    continue;
                }
            }
            if (rank == 0) {
                starter = out;
                lastRank = -1;
            } else {
                lastRank = rank;
            }
            points[out++] = c;
        }
        length = out;
    }

    private static int compose(int first, int second) {
        int l = first - L_BASE;
        int v = second - V_BASE;
        if (l >= 0 && l < L_COUNT && v >= 0 && v < V_COUNT) {
            return S_BASE + (l * V_COUNT + v) * T_COUNT;
        }
        int s = first - S_BASE;
        int t = second - T_BASE;
        if (s >= 0 && s < S_COUNT && s % T_COUNT == 0 && t > 0 && t < T_COUNT) {
            return first + t;
        }
        int i = Arrays.binarySearch(Pairs.KEYS, (long) first << 32 | second);
        return i < 0 ? -1 : Pairs.COMPOSED[i];
    }

    /** The pairs that compose, sorted. */
    private static final class Pairs {
        static final long[] KEYS;
        static final int[] COMPOSED;

        static {
            UnicodeTables tables = UnicodeTables.get();
            long[] keys = new long[tables.decompositionCount()];
            int n = 0;
            for (int i = 0; i < keys.length; i++) {
                if (tables.isComposed(i)) {
                    keys[n++] = key(tables, i);
                }
            }
            KEYS = Arrays.copyOf(keys, n);
            Arrays.sort(KEYS);
            COMPOSED = new int[n];
            for (int i = 0; i < keys.length; i++) {
                if (tables.isComposed(i)) {
                    COMPOSED[Arrays.binarySearch(KEYS, key(tables, i))] = tables.decomposedPoint(i);
                }
            }
        }

        private static long key(UnicodeTables tables, int index) {
            int[] parts = tables.decomposition(index);
            return (long) parts[0] << 32 | parts[1];
        }
    }
}
