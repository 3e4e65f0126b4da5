package org.pyston.text;

/**
 * SipHash-1-3 as CPython's {@code hash()} of {@code str} and {@code bytes} has it: over the code points in 1, 2 or 4
 * bytes each, whichever the largest needs; the empty string has hash 0, and -1 becomes -2.
 */
public final class StringHash {

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private StringHash(HashSeed seed) {
        v0 = 0x736f6d6570736575L ^ seed.k0();
        v1 = 0x646f72616e646f6dL ^ seed.k1();
        v2 = 0x6c7967656e657261L ^ seed.k0();
        v3 = 0x7465646279746573L ^ seed.k1();
    }

    static long hash(PyStr s, HashSeed seed) {
        if (s.isEmpty()) {
            return 0;
        }
        StringHash state = new StringHash(seed);
        String narrow = s.narrow();
        if (narrow == null) {
            return state.hashUnits(s, s.maxCodePoint() > 0xFFFF ? 4 : 2);
        }
        return s.maxCodePoint() > 0xFF ? state.hashChars(narrow) : state.hashLatin1(narrow);
    }

    /** {@code hash()} of the bytes from {@code from} to before {@code to}. */
    public static long hash(byte[] bytes, int from, int to) {
        return hash(bytes, from, to, HashSeed.current());
    }

    static long hash(byte[] bytes, int from, int to, HashSeed seed) {
        if (from == to) {
            return 0;
        }
        StringHash state = new StringHash(seed);
        long word = 0;
        int n = to - from;
        for (int i = 0; i < n; i++) {
            word |= (bytes[from + i] & 0xFFL) << 8 * (i & 7);
            if ((i & 7) == 7) {
                state.block(word);
                word = 0;
            }
        }
        return state.finish(word, n);
    }

    private long hashLatin1(String s) {
        int n = s.length();
        int i = 0;
        for (; i + 8 <= n; i += 8) {
            long low = s.charAt(i) | s.charAt(i + 1) << 8 | s.charAt(i + 2) << 16 | s.charAt(i + 3) << 24;
            long high = s.charAt(i + 4) | s.charAt(i + 5) << 8 | s.charAt(i + 6) << 16 | s.charAt(i + 7) << 24;
            block(low & 0xFFFFFFFFL | high << 32);
        }
        long word = 0;
        for (int shift = 0; i < n; i++, shift += 8) {
            word |= (long) s.charAt(i) << shift;
        }
        return finish(word, n);
    }

    private long hashChars(String s) {
        int n = s.length();
        int i = 0;
        for (; i + 4 <= n; i += 4) {
            block(s.charAt(i) | (long) s.charAt(i + 1) << 16 | (long) s.charAt(i + 2) << 32
                    | (long) s.charAt(i + 3) << 48);
        }
        long word = 0;
        for (int shift = 0; i < n; i++, shift += 16) {
            word |= (long) s.charAt(i) << shift;
        }
        return finish(word, 2L * n);
    }

    private long hashUnits(PyStr s, int size) {
        long word = 0;
        int shift = 0;
        for (int i = 0; i < s.length(); i++) {
            word |= (long) s.codePointAt(i) << shift;
            shift += 8 * size;
            if (shift == 64) {
                block(word);
                word = 0;
                shift = 0;
            }
        }
        return finish(word, (long) size * s.length());
    }

    private void block(long word) {
        v3 ^= word;
        round();
        v0 ^= word;
    }

    private long finish(long lastWord, long byteCount) {
        block(lastWord | byteCount << 56);
        v2 ^= 0xFF;
        round();
        round();
        round();
        long h = v0 ^ v1 ^ v2 ^ v3;
        return h == -1 ? -2 : h;
    }

    private void round() {
        v0 += v1;
        v2 += v3;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v1;
        v0 += v3;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 = Long.rotateLeft(v2, 32);
    }
}
