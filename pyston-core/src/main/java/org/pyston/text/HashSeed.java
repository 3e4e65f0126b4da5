package org.pyston.text;

import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;

/**
 * The key of {@code hash(str)} and {@code hash(bytes)}: one a JVM, as CPython has one a process. It is read once, at
 * the first hash, from the system property {@code pyston.hashseed} (which a command line sets before that, for
 * {@code -R}, {@code -E} and {@code -I}) or else from PYTHONHASHSEED: 0 gives the key 0, a number up to 4294967295
 * the key that CPython derives from it, everything else a random key.
 */
public final class HashSeed {

    private static final long MAX_SEED = 0xFFFFFFFFL;

    private final long k0;
    private final long k1;

    private HashSeed(long k0, long k1) {
        this.k0 = k0;
        this.k1 = k1;
    }

    /** The first half of the SipHash key. */
    public long k0() {
        return k0;
    }

    /** The second half of the SipHash key. */
    public long k1() {
        return k1;
    }

    /** This JVM's key. */
    public static HashSeed current() {
        return Holder.SEED;
    }

    /**
     * The number that PYTHONHASHSEED names, or -1 for a random one (null, empty or {@code random}).
     *
     * @throws IllegalArgumentException with CPython's text if it is neither
     */
    public static long parse(String text) {
        if (text == null || text.isEmpty() || text.equals("random")) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            value = value * 10 + digit;
            if (digit < 0 || digit > 9 || value > MAX_SEED) {
                throw new IllegalArgumentException(
                        "PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]");
            }
        }
        return value;
    }

    /** The key of a seed: 0 to 4294967295, or -1 for a random key. */
    static HashSeed of(long seed) {
        if (seed == 0) {
            return new HashSeed(0, 0);
        }
        if (seed < 0) {
            return random();
        }
        int[] state = {(int) seed};
        long k0 = lcgLong(state);
        return new HashSeed(k0, lcgLong(state));
    }

    /** From the system's device where there is one: starting Java's own generator takes longer than a short program. */
    private static HashSeed random() {
        byte[] bytes = new byte[16];
        try (FileInputStream device = new FileInputStream("/dev/urandom")) {
            if (device.read(bytes) == bytes.length) {
                return new HashSeed(littleEndian(bytes, 0), littleEndian(bytes, 8));
            }
        } catch (IOException e) {
            return ofGenerator();
        }
        return ofGenerator();
    }

    private static HashSeed ofGenerator() {
        SecureRandom random = new SecureRandom();
        return new HashSeed(random.nextLong(), random.nextLong());
    }

    private static long littleEndian(byte[] bytes, int from) {
        long value = 0;
        for (int i = 7; i >= 0; i--) {
            value = value << 8 | bytes[from + i] & 0xFF;
        }
        return value;
    }

    /** Eight bytes, lowest first, of the linear congruential generator that CPython seeds its hash with. */
    private static long lcgLong(int[] state) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            state[0] = state[0] * 214013 + 2531011;
            value |= (long) (state[0] >>> 16 & 0xFF) << 8 * i;
        }
        return value;
    }

    private static final class Holder {
        static final HashSeed SEED = read();

        private static HashSeed read() {
            String text = System.getProperty("pyston.hashseed");
            if (text == null) {
                text = System.getenv("PYTHONHASHSEED");
            }
            try {
                return of(parse(text));
            } catch (IllegalArgumentException e) {
                return of(-1); // the command line has complained already
            }
        }
    }
}
