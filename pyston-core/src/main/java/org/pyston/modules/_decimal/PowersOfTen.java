package org.pyston.modules._decimal;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pyston.runtime.Errors;

/** Powers of ten and numbers of decimal digits. */
final class PowersOfTen {
    /** Coefficients with at most so many digits are kept as a long. */
    static final int SMALL_DIGITS = 18;
    /** The first number that has more digits than {@link #SMALL_DIGITS}. */
    static final long SMALL_LIMIT = 1_000_000_000_000_000_000L;

    /** Numbers of more digits are not made: they would not fit into Java's BigInteger, or take hours. */
    private static final long MOST_DIGITS = 200_000_000;
    private static final double LOG_2 = 0.30102999566398119521;
    private static final double NEAR = 1e-9;
    private static final long[] LONG = longs();

    private PowersOfTen() {
    }

    /** Ten to the power of n. */
    private record Power(long n, BigInteger value) {
    }

    /** Made when a large number is used first. */
    private static final class Big {
        /** Powers up to this one are remembered, as many as {@link #RECENT} has places. */
        private static final int MOST_REMEMBERED = 50_000;
        private static final int PLACES = 64;
        private static final BigInteger[] POWERS = powers(512);
        private static final AtomicReferenceArray<Power> RECENT = new AtomicReferenceArray<>(PLACES);

        /** Ten to the power of a number that is not in the table. */
        static BigInteger recent(long n) {
            if (n > MOST_REMEMBERED) {
                return BigInteger.TEN.pow((int) n);
            }
            int place = (int) (n % PLACES);
            Power power = RECENT.get(place);
            if (power == null || power.n != n) {
                power = new Power(n, BigInteger.TEN.pow((int) n));
                RECENT.set(place, power);
            }
            return power.value;
        }

        private static BigInteger[] powers(int count) {
            BigInteger[] powers = new BigInteger[count];
            powers[0] = BigInteger.ONE;
            for (int i = 1; i < count; i++) {
                powers[i] = powers[i - 1].multiply(BigInteger.TEN);
            }
            return powers;
        }
    }

    private static long[] longs() {
        long[] powers = new long[SMALL_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Ten to the power of n, 0 to {@link #SMALL_DIGITS}. */
    static long small(int n) {
        return LONG[n];
    }

    /** Ten to the power of n, which is not negative; MemoryError for one that is too large. */
    static BigInteger of(long n) {
        if (n < Big.POWERS.length) {
            return Big.POWERS[(int) n];
        }
        checkRoom(n);
        return Big.recent(n);
    }

    /** MemoryError when a number of so many digits cannot be had. */
    static void checkRoom(long digits) {
        if (digits > MOST_DIGITS) {
            throw Errors.memoryError();
        }
    }

    /** The number of decimal digits of a number that is not negative; 1 for zero. */
    static int digits(long n) {
        // 1233 / 4096 is a little more than the logarithm of 2: an estimate that is right or one too small
        int estimate = (Long.SIZE - Long.numberOfLeadingZeros(n | 1)) * 1233 >>> 12;
        return (n | 1) < LONG[estimate] ? estimate : estimate + 1;
    }

    /** The number of decimal digits of a number that is not negative; 1 for zero. */
    static int digits(BigInteger n) {
        int bits = n.bitLength();
        if (bits < Long.SIZE) {
            return digits(n.longValue());
        }
        int shift = bits - (Long.SIZE - 1);
        double log = Math.log10((double) n.shiftRight(shift).longValue()) + shift * LOG_2;
        int digits = (int) log + 1;
        double past = log - (digits - 1);
        double near = NEAR * Math.max(1, log * NEAR);
        if (past < near) {
            return n.compareTo(of(digits - 1)) < 0 ? digits - 1 : digits;
        }
        if (past > 1 - near) {
            return n.compareTo(of(digits)) < 0 ? digits : digits + 1;
        }
        return digits;
    }

    /** How many zeros are at the end of a number, at most {@code limit}; the number is not zero. */
    static int trailingZeros(BigInteger n, long limit) {
        int twos = n.getLowestSetBit();
        long most = Math.min(limit, twos);
        int found = 0;
        BigInteger rest = n;
        // by doubling steps up, then halving steps down
        int step = 1;
        while (found + step <= most) {
            BigInteger[] parts = rest.divideAndRemainder(of(step));
            if (parts[1].signum() != 0) {
                break;
            }
            rest = parts[0];
            found += step;
            step *= 2;
        }
        for (step = Math.max(1, step); step > 0; step /= 2) {
            if (found + step <= most) {
                BigInteger[] parts = rest.divideAndRemainder(of(step));
                if (parts[1].signum() == 0) {
                    rest = parts[0];
                    found += step;
                }
            }
        }
        return found;
    }
}
