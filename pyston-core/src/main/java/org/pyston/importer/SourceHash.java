package org.pyston.importer;

/** SipHash-1-3 with a key of one word, by which hash-based code files name their source (PEP 552). */
public final class SourceHash {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SourceHash(long key) {
        v0 = 0x736f6d6570736575L ^ key;
        v1 = 0x646f72616e646f6dL;
        v2 = 0x6c7967656e657261L ^ key;
        v3 = 0x7465646279746573L;
    }

    /** The hash of all bytes. */
    public static long hash(long key, byte[] data) {
        SourceHash state = new SourceHash(key);
        long word = 0;
        for (int i = 0; i < data.length; i++) {
            word |= (data[i] & 0xFFL) << 8 * (i & 7);
            if ((i & 7) == 7) {
                state.block(word);
                word = 0;
            }
        }
        state.block(word | (long) data.length << 56);
        state.v2 ^= 0xFF;
        state.round();
        state.round();
        state.round();
        return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
    }

    private void block(long word) {
        v3 ^= word;
        round();
        v0 ^= word;
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
