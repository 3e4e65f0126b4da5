package org.pyston.modules.hashing;

/** SHA-3 and SHAKE. Source: FIPS 202. */
final class KeccakDigest implements Digest {
    private static final int ROUNDS = 24;
    private static final int[] ROTATIONS = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39,
        61, 20, 44};
    private static final int[] LANES = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6,
        1};
    private static final long[] CONSTANTS = constants();

    private final long[] state;
    private final int rate;
    private final int suffix;
    /** How many bytes of the block are filled. */
    private int filled;

    /** {@code rate} in bytes; {@code suffix} is what padding begins with. */
    KeccakDigest(int rate, int suffix) {
        this(new long[25], rate, suffix, 0);
    }

    private KeccakDigest(long[] state, int rate, int suffix, int filled) {
        this.state = state;
        this.rate = rate;
        this.suffix = suffix;
        this.filled = filled;
    }

    /** The round constants, from the linear feedback shift register that defines them. */
    private static long[] constants() {
        long[] constants = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    constants[round] |= 1L << (1 << j) - 1;
                }
                register = (register & 0x80) != 0 ? register << 1 ^ 0x171 : register << 1;
            }
        }
        return constants;
    }

    private void absorb(int at, int b) {
        state[at >> 3] ^= (b & 0xFFL) << 8 * (at & 7);
    }

    @Override
    public void update(byte[] data, int from, int length) {
        for (int i = from; i < from + length; i++) {
            absorb(filled++, data[i]);
            if (filled == rate) {
                permute();
                filled = 0;
            }
        }
    }

    @Override
    public byte[] finish(int length) {
        absorb(filled, suffix);
        absorb(rate - 1, 0x80);
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            int at = i % rate;
            if (at == 0) {
                permute();
            }
            out[i] = (byte) (state[at >> 3] >>> 8 * (at & 7));
        }
        return out;
    }

    @Override
    public Digest copy() {
        return new KeccakDigest(state.clone(), rate, suffix, filled);
    }

    private void permute() {
        long[] a = state;
        long[] parity = new long[5];
        for (int round = 0; round < ROUNDS; round++) {
            for (int x = 0; x < 5; x++) {
                parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }
            for (int x = 0; x < 5; x++) {
                long d = parity[(x + 4) % 5] ^ Long.rotateLeft(parity[(x + 1) % 5], 1);
                for (int y = 0; y < 25; y += 5) {
                    a[x + y] ^= d;
                }
            }
            long moved = a[1];
            for (int i = 0; i < 24; i++) {
                int lane = LANES[i];
                long next = a[lane];
                a[lane] = Long.rotateLeft(moved, ROTATIONS[i]);
                moved = next;
            }
            for (int y = 0; y < 25; y += 5) {
                System.arraycopy(a, y, parity, 0, 5);
                for (int x = 0; x < 5; x++) {
                    a[y + x] = parity[x] ^ ~parity[(x + 1) % 5] & parity[(x + 2) % 5];
                }
            }
            a[0] ^= CONSTANTS[round];
        }
    }
}
