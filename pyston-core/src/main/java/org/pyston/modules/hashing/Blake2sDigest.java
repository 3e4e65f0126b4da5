package org.pyston.modules.hashing;

/** BLAKE2s: words of 32 bits, 10 rounds. */
final class Blake2sDigest extends Blake2Digest {
    private static final int[] START = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

    private final int[] h = new int[8];
    private final int[] v = new int[16];
    private final int[] m = new int[16];

    /** {@code parameters}: the parameter block of 32 bytes. */
    Blake2sDigest(byte[] parameters, byte[] key, boolean lastNode) {
        super(64, key, lastNode);
        for (int i = 0; i < 8; i++) {
            h[i] = START[i] ^ (int) word(parameters, 4 * i, 4);
        }
    }

    private Blake2sDigest(Blake2sDigest from) {
        super(from);
        System.arraycopy(from.h, 0, h, 0, 8);
    }

    @Override
    public Digest copy() {
        return new Blake2sDigest(this);
    }

    @Override
    void compress(byte[] data, boolean last, boolean lastOfLevel) {
        for (int i = 0; i < 16; i++) {
            m[i] = (int) word(data, 4 * i, 4);
        }
        System.arraycopy(h, 0, v, 0, 8);
        System.arraycopy(START, 0, v, 8, 8);
        v[12] ^= (int) count;
        v[13] ^= (int) (count >>> 32);
        v[14] = last ? ~v[14] : v[14];
        v[15] = lastOfLevel ? ~v[15] : v[15];
        rounds(10);
        for (int i = 0; i < 8; i++) {
            h[i] ^= v[i] ^ v[i + 8];
        }
    }

    @Override
    void mix(int a, int b, int c, int d, int x, int y) {
        v[a] += v[b] + m[x];
        v[d] = Integer.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 12);
        v[a] += v[b] + m[y];
        v[d] = Integer.rotateRight(v[d] ^ v[a], 8);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 7);
    }

    @Override
    byte stateByte(int index) {
        return (byte) (h[index / 4] >>> 8 * (index % 4));
    }
}
