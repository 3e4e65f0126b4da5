package org.pyston.modules.hashing;

import java.util.Arrays;

/** What the two kinds of BLAKE2 share: blocks and the order of rounds. Source: RFC 7693, and the BLAKE2 paper for trees. */
abstract class Blake2Digest implements Digest {
    /** How many bytes were taken, without the block that is being filled. */
    long count;

    private final byte[] block;
    private final boolean lastNode;
    private int filled;

    /** {@code key} is perhaps empty. */
    Blake2Digest(int blockSize, byte[] key, boolean lastNode) {
        block = new byte[blockSize];
        this.lastNode = lastNode;
        if (key.length > 0) {
            System.arraycopy(key, 0, block, 0, key.length);
            filled = blockSize;
        }
    }

    Blake2Digest(Blake2Digest from) {
        block = from.block.clone();
        lastNode = from.lastNode;
        filled = from.filled;
        count = from.count;
    }

    /** A number of {@code size} bytes, the lowest first. */
    static long word(byte[] data, int at, int size) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | data[at + i] & 0xFF;
        }
        return value;
    }

    /** Mixes the block into the state. */
    abstract void compress(byte[] data, boolean last, boolean lastOfLevel);

    /** The mixing function on four words of the working vector and two words of the message. */
    abstract void mix(int a, int b, int c, int d, int x, int y);

    /** A byte of the state. */
    abstract byte stateByte(int index);

    final void rounds(int n) {
        for (int round = 0; round < n; round++) {
            String order = Blake2Order.ROUNDS.get(round % 10);
            for (int i = 0; i < 8; i++) {
                int a = i & 3;
                int turn = i >> 2;
                mix(a, 4 + (a + turn & 3), 8 + (a + 2 * turn & 3), 12 + (a + 3 * turn & 3),
                        Character.digit(order.charAt(2 * i), 16), Character.digit(order.charAt(2 * i + 1), 16));
            }
        }
    }

    @Override
    public final void update(byte[] data, int from, int length) {
        int at = from;
        int end = from + length;
        while (at < end) {
            if (filled == block.length) {
                count += filled;
                compress(block, false, false); // only when more follows: the last block is compressed as such
                filled = 0;
            }
            int n = Math.min(end - at, block.length - filled);
            System.arraycopy(data, at, block, filled, n);
            filled += n;
            at += n;
        }
    }

    @Override
    public final byte[] finish(int length) {
        count += filled;
        Arrays.fill(block, filled, block.length, (byte) 0);
        compress(block, true, lastNode);
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            out[i] = stateByte(i);
        }
        return out;
    }
}
