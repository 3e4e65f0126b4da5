package org.pyston.numeric;

import java.math.BigInteger;

/**
 * Arithmetic of Python ints on {@code long} and BigInteger. A result that is an Object is canonical: a Long if it
 * fits, else a BigInteger. Results that no BigInteger can hold are an OutOfMemoryError (MemoryError).
 */
public final class IntMath {

    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final String TOO_LARGE_QUOTIENT = "integer division result too large for a float";
    /** BigInteger cannot have many more bits. */
    private static final long MAX_BITS = Integer.MAX_VALUE - 64L;

    private IntMath() {
    }

    /** The canonical form of {@code n}. */
    public static Object box(BigInteger n) {
        return n.bitLength() < 64 ? (Object) n.longValue() : n;
    }

    /** The BigInteger of a Long or BigInteger. */
    public static BigInteger big(Object n) {
        return n instanceof BigInteger b ? b : BigInteger.valueOf((Long) n);
    }

    public static Object add(long a, long b) {
        long r = a + b;
        if (((a ^ r) & (b ^ r)) < 0) {
            return BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        }
        return r;
    }

    public static Object subtract(long a, long b) {
        long r = a - b;
        if (((a ^ b) & (a ^ r)) < 0) {
            return BigInteger.valueOf(a).subtract(BigInteger.valueOf(b));
        }
        return r;
    }

    public static Object multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        if (high == low >> 63) {
            return low;
        }
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    public static Object multiply(BigInteger a, BigInteger b) {
        if ((long) a.bitLength() + b.bitLength() > MAX_BITS) {
            throw new OutOfMemoryError("int too large");
        }
        return box(a.multiply(b));
    }

    public static Object negate(long a) {
        return a == Long.MIN_VALUE ? (Object) MIN_LONG.negate() : (Object) (-a);
    }

    /** {@code a // b}. */
    public static Object floorDivide(long a, long b) {
        if (b == 0) {
            throw NumericException.zeroDivision("integer division or modulo by zero");
        }
        return b == -1 ? negate(a) : (Object) Math.floorDiv(a, b);
    }

    /** {@code a // b}. */
    public static Object floorDivide(BigInteger a, BigInteger b) {
        return divmod(a, b)[0];
    }

    /** {@code a % b}. */
    public static long modulo(long a, long b) {
        if (b == 0) {
            throw NumericException.zeroDivision("integer modulo by zero");
        }
        return Math.floorMod(a, b);
    }

    /** {@code a % b}. */
    public static Object modulo(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw NumericException.zeroDivision("integer modulo by zero");
        }
        BigInteger r = a.remainder(b);
        return box(r.signum() != 0 && r.signum() != b.signum() ? r.add(b) : r);
    }

    /** {@code divmod(a, b)}: quotient and remainder, both canonical. */
    public static Object[] divmod(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw NumericException.zeroDivision("integer division or modulo by zero");
        }
        BigInteger[] qr = a.divideAndRemainder(b);
        if (qr[1].signum() != 0 && qr[1].signum() != b.signum()) {
            return new Object[] {box(qr[0].subtract(BigInteger.ONE)), box(qr[1].add(b))};
        }
        return new Object[] {box(qr[0]), box(qr[1])};
    }

    /** {@code a / b}, correctly rounded. */
    public static double trueDivide(long a, long b) {
        if (b == 0) {
            throw NumericException.zeroDivision("division by zero");
        }
        long limit = 1L << 53;
        if (a >= -limit && a <= limit && b >= -limit && b <= limit) {
            return (double) a / b;
        }
        return trueDivide(BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    /**
     * {@code a / b}, correctly rounded.
     *
     * @throws NumericException (ZeroDivisionError, OverflowError)
     */
    public static double trueDivide(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw NumericException.zeroDivision("division by zero");
        }
        if (a.signum() == 0) {
            return b.signum() < 0 ? -0.0 : 0.0; // as CPython has it
        }
        BigInteger x = a.abs();
        BigInteger y = b.abs();
        long difference = (long) x.bitLength() - y.bitLength();
        if (difference > 1025) {
            throw NumericException.overflow(TOO_LARGE_QUOTIENT);
        }
        boolean negative = a.signum() != b.signum();
        if (difference < -1080) {
            return negative ? -0.0 : 0.0;
        }
        // at least 55 bits of the quotient, fewer only for subnormal results; the rest goes into a sticky bit
        int shift = (int) Math.max(difference, -1021) - 55;
        BigInteger[] qr = shift <= 0 ? x.shiftLeft(-shift).divideAndRemainder(y)
                : x.divideAndRemainder(y.shiftLeft(shift));
        long q = qr[0].longValue();
        int bits = 64 - Long.numberOfLeadingZeros(q);
        int extra = Math.max(bits, -1021 - shift) - 53;
        long kept = q >>> extra;
        long rest = q & (1L << extra) - 1;
        long half = 1L << extra - 1;
        if (rest > half || rest == half && (qr[1].signum() != 0 || (kept & 1) != 0)) {
            kept++;
        }
        double value = Math.scalb((double) kept, shift + extra);
        if (Double.isInfinite(value)) {
            throw NumericException.overflow(TOO_LARGE_QUOTIENT);
        }
        return negative ? -value : value;
    }

    /** {@code float(n)}: rounded half to even. */
    public static double toDouble(BigInteger n) {
        double value = n.doubleValue();
        if (Double.isInfinite(value)) {
            throw NumericException.overflow("int too large to convert to float");
        }
        return value;
    }

    /** {@code a << n}. */
    public static Object shiftLeft(long a, long n) {
        if (n < 0) {
            throw NumericException.value("negative shift count");
        }
        if (n < 63) {
            long r = a << n;
            if (r >> n == a) {
                return r;
            }
        }
        return shiftLeft(BigInteger.valueOf(a), n);
    }

    /** {@code a << n}. */
    public static Object shiftLeft(BigInteger a, long n) {
        if (n < 0) {
            throw NumericException.value("negative shift count");
        }
        if (a.signum() == 0) {
            return 0L;
        }
        if (n + a.bitLength() > MAX_BITS || n + a.bitLength() < 0) {
            throw new OutOfMemoryError("int too large");
        }
        return box(a.shiftLeft((int) n));
    }

    /** {@code a << n} where n does not fit in a long. */
    public static Object shiftLeft(BigInteger a, BigInteger n) {
        if (n.signum() < 0) {
            throw NumericException.value("negative shift count");
        }
        if (a.signum() == 0) {
            return 0L;
        }
        throw NumericException.overflow("too many digits in integer");
    }

    /** {@code a >> n}. */
    public static long shiftRight(long a, long n) {
        if (n < 0) {
            throw NumericException.value("negative shift count");
        }
        return a >> Math.min(n, 63);
    }

    /** {@code a >> n}; an n that does not fit in a long may be given as the largest or smallest long. */
    public static Object shiftRight(BigInteger a, long n) {
        if (n < 0) {
            throw NumericException.value("negative shift count");
        }
        return n > Integer.MAX_VALUE ? (Object) (a.signum() < 0 ? -1L : 0L) : box(a.shiftRight((int) n));
    }
}
