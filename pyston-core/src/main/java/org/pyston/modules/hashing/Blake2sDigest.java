package org.pyston.modules.hashing;

/** BLAKE2s. Source: RFC 7693, and the BLAKE2 paper for salt, person and trees. */
final class Blake2sDigest implements Digest {
    private static final int BLOCK = 64;
    private static final int ROUNDS = 10;
    private static final int[] START = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

    private final int[] h;
    private final byte[] block;
    private final boolean lastNode;
    private int filled;
    private long count;

    /** {@code parameters}: the parameter block of 32 bytes; {@code key} is perhaps empty. */
    Blake2sDigest(byte[] parameters, byte[] key, boolean lastNode) {
        h = new int[8];
        for (int i = 0; i < 8; i++) {
            h[i] = START[i] ^ word(parameters, 4 * i);
        }
        block = new byte[BLOCK];
        this.lastNode = lastNode;
        if (key.length > 0) {
            System.arraycopy(key, 0, block, 0, key.length);
            filled = BLOCK;
        }
    }

    private Blake2sDigest(Blake2sDigest from) {
        h = from.h.clone();
        block = from.block.clone();
        lastNode = from.lastNode;
        filled = from.filled;
        count = from.count;
    }

    private static int word(byte[] data, int at) {
        int value = 0;
        for (int i = 3; i >= 0; i--) {
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
            out[i] = (byte) (h[i / 4] >>> 8 * (i % 4));
        }
        return out;
    }

    @Override
    public Digest copy() {
        return new Blake2sDigest(this);
    }

    private void compress(boolean last) {
        int[] m = new int[16];
        for (int i = 0; i < 16; i++) {
            m[i] = word(block, 4 * i);
        }
        int[] v = new int[16];
        System.arraycopy(h, 0, v, 0, 8);
        System.arraycopy(START, 0, v, 8, 8);
        v[12] ^= (int) count;
        v[13] ^= (int) (count >>> 32);
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

    private static void mix(int[] v, int a, int b, int c, int d, int x, int y) {
        v[a] += v[b] + x;
        v[d] = Integer.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 12);
        v[a] += v[b] + y;
        v[d] = Integer.rotateRight(v[d] ^ v[a], 8);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 7);
    }
}
