package org.pyston.modules.hashing;

/** BLAKE2b. Source: RFC 7693, and the BLAKE2 paper for salt, person and trees. */
final class Blake2bDigest implements Digest {
    private static final int BLOCK = 128;
    private static final int ROUNDS = 12;
    private static final long[] START = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L};

    private final long[] h;
    private final byte[] block;
    private final boolean lastNode;
    private int filled;
    private long count;

    /** {@code parameters}: the parameter block of 64 bytes; {@code key} is perhaps empty. */
    Blake2bDigest(byte[] parameters, byte[] key, boolean lastNode) {
        h = new long[8];
        for (int i = 0; i < 8; i++) {
            h[i] = START[i] ^ word(parameters, 8 * i);
        }
        block = new byte[BLOCK];
        this.lastNode = lastNode;
        if (key.length > 0) {
            System.arraycopy(key, 0, block, 0, key.length);
            filled = BLOCK;
        }
    }

    private Blake2bDigest(Blake2bDigest from) {
        h = from.h.clone();
        block = from.block.clone();
        lastNode = from.lastNode;
        filled = from.filled;
        count = from.count;
    }

    private static long word(byte[] data, int at) {
        long value = 0;
        for (int i = 7; i >= 0; i--) {
            value = value << 8 | data[at + i] & 0xFF;
        }
        return value;
    }

    @Override
    public void update(byte[] data, int from, int length) {
        int at = from;
        int end = from + length;
        while (at < end) {
            if (filled == BLOCK) {
                count += BLOCK;
                compress(false); // only when more follows: the last block is compressed as such
                filled = 0;
            }
            int n = Math.min(end - at, BLOCK - filled);
            System.arraycopy(data, at, block, filled, n);
            filled += n;
            at += n;
        }
    }

    @Override
    public byte[] finish(int length) {
        count += filled;
        java.util.Arrays.fill(block, filled, BLOCK, (byte) 0);
        compress(true);
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            out[i] = (byte) (h[i / 8] >>> 8 * (i % 8));
        }
        return out;
    }

    @Override
    public Digest copy() {
        return new Blake2bDigest(this);
    }

    private void compress(boolean last) {
        long[] m = new long[16];
        for (int i = 0; i < 16; i++) {
            m[i] = word(block, 8 * i);
        }
        long[] v = new long[16];
        System.arraycopy(h, 0, v, 0, 8);
        System.arraycopy(START, 0, v, 8, 8);
        v[12] ^= count;
        if (last) {
            v[14] = ~v[14];
            v[15] = lastNode ? ~v[15] : v[15];
        }
        for (int round = 0; round < ROUNDS; round++) {
            String order = Blake2Order.ROUNDS.get(round % 10);
            for (int i = 0; i < 8; i++) {
                int a = i & 3;
                int turn = i >> 2;
                mix(v, a, 4 + (a + turn & 3), 8 + (a + 2 * turn & 3), 12 + (a + 3 * turn & 3),
                        m[Character.digit(order.charAt(2 * i), 16)], m[Character.digit(order.charAt(2 * i + 1), 16)]);
            }
        }
        for (int i = 0; i < 8; i++) {
            h[i] ^= v[i] ^ v[i + 8];
        }
    }

    private static void mix(long[] v, int a, int b, int c, int d, long x, long y) {
        v[a] += v[b] + x;
        v[d] = Long.rotateRight(v[d] ^ v[a], 32);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 24);
        v[a] += v[b] + y;
        v[d] = Long.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 63);
    }
}
