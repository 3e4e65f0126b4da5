package org.pyston.modules.hashing;

/** BLAKE2b: words of 64 bits, 12 rounds. */
final class Blake2bDigest extends Blake2Digest {
    private static final long[] START = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L};

    private final long[] h = new long[8];
    private final long[] v = new long[16];
    private final long[] m = new long[16];

    /** {@code parameters}: the parameter block of 64 bytes. */
    Blake2bDigest(byte[] parameters, byte[] key, boolean lastNode) {
        super(128, key, lastNode);
        for (int i = 0; i < 8; i++) {
            h[i] = START[i] ^ word(parameters, 8 * i, 8);
        }
    }

    private Blake2bDigest(Blake2bDigest from) {
        super(from);
        System.arraycopy(from.h, 0, h, 0, 8);
    }

    @Override
    public Digest copy() {
        return new Blake2bDigest(this);
    }

    @Override
    void compress(byte[] data, boolean last, boolean lastOfLevel) {
        for (int i = 0; i < 16; i++) {
            m[i] = word(data, 8 * i, 8);
        }
        System.arraycopy(h, 0, v, 0, 8);
        System.arraycopy(START, 0, v, 8, 8);
        v[12] ^= count;
        v[14] = last ? ~v[14] : v[14];
        v[15] = lastOfLevel ? ~v[15] : v[15];
        rounds(12);
        for (int i = 0; i < 8; i++) {
            h[i] ^= v[i] ^ v[i + 8];
        }
    }

    @Override
    void mix(int a, int b, int c, int d, int x, int y) {
        v[a] += v[b] + m[x];
        v[d] = Long.rotateRight(v[d] ^ v[a], 32);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 24);
        v[a] += v[b] + m[y];
        v[d] = Long.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 63);
    }

    @Override
    byte stateByte(int index) {
        return (byte) (h[index / 8] >>> 8 * (index % 8));
    }
}
