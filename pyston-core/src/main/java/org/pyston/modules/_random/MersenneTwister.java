package org.pyston.modules._random;

/**
 * MT19937 (M. Matsumoto and T. Nishimura, "Mersenne Twister", 1998; the seeding of 2002), as CPython uses it. Not
 * synchronized: the owner is.
 */
final class MersenneTwister {
    static final int SIZE = 624;
    private static final int PERIOD = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final int ARRAY_SEED = 19650218;

    private final int[] state = new int[SIZE];
    private int index;

    private void init(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            int previous = state[i - 1];
            state[i] = 1812433253 * (previous ^ previous >>> 30) + i;
        }
        index = SIZE;
    }

    /** Seeds by 32-bit words, at least one. */
    void seed(int[] key) {
        init(ARRAY_SEED);
        int i = 1;
        int j = 0;
        for (int k = Math.max(SIZE, key.length); k > 0; k--) {
            state[i] = (state[i] ^ mix(i) * 1664525) + key[j] + j;
            i = next(i);
            j = j + 1 == key.length ? 0 : j + 1;
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ mix(i) * 1566083941) - i;
            i = next(i);
        }
        state[0] = UPPER;
    }

    private int mix(int i) {
        return state[i - 1] ^ state[i - 1] >>> 30;
    }

    /** The place after i: after the last comes 1, and the last word becomes the first. */
    private int next(int i) {
        if (i + 1 < SIZE) {
            return i + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    /** 32 random bits. */
    int nextWord() {
        if (index >= SIZE) {
            generate();
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    private void generate() {
        int[] s = state;
        for (int i = 0; i < SIZE; i++) {
            int y = s[i] & UPPER | s[i + 1 < SIZE ? i + 1 : 0] & LOWER;
            int other = i + PERIOD < SIZE ? i + PERIOD : i + PERIOD - SIZE;
            s[i] = s[other] ^ y >>> 1 ^ ((y & 1) != 0 ? MATRIX : 0);
        }
        index = 0;
    }

    /** A float from 0 up to 1, of 53 random bits. */
    double nextDouble() {
        int a = nextWord() >>> 5;
        int b = nextWord() >>> 6;
        return (a * 67108864.0 + b) / 9007199254740992.0;
    }

    int[] words() {
        return state.clone();
    }

    int index() {
        return index;
    }

    void restore(int[] words, int at) {
        System.arraycopy(words, 0, state, 0, SIZE);
        index = at;
    }
}
