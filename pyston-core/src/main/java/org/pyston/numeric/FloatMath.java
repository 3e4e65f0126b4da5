package org.pyston.numeric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Arithmetic of Python floats where it is not Java's. */
public final class FloatMath {

    private static final String POW_OVERFLOW = "(34, 'Numerical result out of range')";

    private FloatMath() {
    }

    /** {@code x / y}. */
    public static double divide(double x, double y) {
        if (y == 0) {
            throw NumericException.zeroDivision("float division by zero");
        }
        return x / y;
    }

    /** {@code x % y}: the sign is that of y. */
    public static double modulo(double x, double y) {
        if (y == 0) {
            throw NumericException.zeroDivision("float modulo");
        }
        return mod(x, y);
    }

    private static double mod(double x, double y) {
        double mod = x % y;
        if (mod == 0) {
            return Math.copySign(0.0, y);
        }
        return y < 0 != mod < 0 ? mod + y : mod;
    }

    /** {@code x // y}. */
    public static double floorDivide(double x, double y) {
        if (y == 0) {
            throw NumericException.zeroDivision("float floor division by zero");
        }
        return quotient(x, y);
    }

    /** {@code divmod(x, y)}: quotient and remainder. */
    public static double[] divmod(double x, double y) {
        if (y == 0) {
            throw NumericException.zeroDivision("float divmod()");
        }
        return new double[] {quotient(x, y), mod(x, y)};
    }

    private static double quotient(double x, double y) {
        double mod = x % y;
        double div = (x - mod) / y;
        if (mod != 0 && y < 0 != mod < 0) {
            div -= 1;
        }
        if (div == 0) {
            return Math.copySign(0.0, x / y);
        }
        double floor = Math.floor(div);
        return div - floor > 0.5 ? floor + 1 : floor;
    }

    /** Whether {@code x ** y} is a complex number: a negative number to a power that is not whole. */
    public static boolean isComplexPower(double x, double y) {
        return x < 0 && x >= -Double.MAX_VALUE && Math.abs(y) <= Double.MAX_VALUE && y != Math.floor(y);
    }

    /**
     * {@code x ** y}, which must not be complex.
     *
     * @throws NumericException (ZeroDivisionError, OverflowError; the text of the latter is that of its two arguments)
     */
    public static double pow(double x, double y) {
        if (y == 0 || x == 1) {
            return 1.0;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x == -1 && Double.isInfinite(y)) {
            return 1.0; // Java says NaN
        }
        if (x == 0 && y < 0 && !Double.isInfinite(y)) {
            throw NumericException.zeroDivision("0.0 cannot be raised to a negative power");
        }
        if (x == 0 && y < 0) {
            return Double.POSITIVE_INFINITY;
        }
        double value = power(x, y);
        if (Double.isInfinite(value) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
            throw NumericException.overflow(POW_OVERFLOW);
        }
        return value;
    }

    /** As Math.pow, but correctly rounded, and the same in every tier of the JVM, for the most common exponents. */
    public static double power(double x, double y) {
        if (y == 2) {
            return x * x;
        }
        if (y == -1) {
            return 1 / x;
        }
        return y == 0.5 && x > 0 ? Math.sqrt(x) : Math.pow(x, y);
    }

    /** {@code round(x, digits)}: correctly rounded, half to even of the exact value. */
    public static double round(double x, long digits) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x) || digits > 323) {
            return x;
        }
        if (digits < -308) {
            return Math.copySign(0.0, x);
        }
        long scaled = ExactDigits.scaled(Math.abs(x), (int) digits);
        if (scaled >= 0 && scaled < 1L << 53) {
            return Math.copySign((double) scaled / ExactDigits.TEN[(int) digits], x);
        }
        double rounded = new BigDecimal(x).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(rounded)) {
            throw NumericException.overflow("rounded value too large to represent");
        }
        return Math.copySign(Math.abs(rounded), x);
    }

    /** {@code round(x)}: an int, half to even. */
    public static Object round(double x) {
        return toInt(Math.rint(x));
    }

    /**
     * {@code int(x)}: the integral part, a Long if it fits, else a BigInteger.
     *
     * @throws NumericException (OverflowError, ValueError) for infinity and NaN
     */
    public static Object toInt(double x) {
        if (x > -0x1p63 && x < 0x1p63) {
            return (long) x;
        }
        if (Double.isNaN(x)) {
            throw NumericException.value("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(x)) {
            throw NumericException.overflow("cannot convert float infinity to integer");
        }
        return IntMath.box(new BigDecimal(x).toBigInteger());
    }

    /** {@code x.as_integer_ratio()}: numerator and denominator, canonical ints. */
    public static Object[] asIntegerRatio(double x) {
        if (Double.isInfinite(x)) {
            throw NumericException.overflow("cannot convert Infinity to integer ratio");
        }
        if (Double.isNaN(x)) {
            throw NumericException.value("cannot convert NaN to integer ratio");
        }
        if (x == 0) {
            return new Object[] {0L, 1L};
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) & 0x7FF;
        long m = bits & (1L << 52) - 1;
        m = exponent == 0 ? m : m | 1L << 52;
        int zeros = Long.numberOfTrailingZeros(m);
        m = (x < 0 ? -m : m) >> zeros;
        int shift = Math.max(exponent, 1) - 1075 + zeros;
        BigInteger numerator = BigInteger.valueOf(m).shiftLeft(Math.max(shift, 0));
        return new Object[] {IntMath.box(numerator), IntMath.box(BigInteger.ONE.shiftLeft(Math.max(-shift, 0)))};
    }

    /** The exact order of a float and an int: negative, 0 or positive; {@code x} must not be NaN. */
    public static int compare(double x, long n) {
        double d = n;
        if (x != d) {
            return x < d ? -1 : 1;
        }
        // equal after rounding of n: d may be 2**63, which is no long
        return d == 0x1p63 ? 1 : Long.compare((long) x, n);
    }

    /** The exact order of a float and an int: negative, 0 or positive; {@code x} must not be NaN. */
    public static int compare(double x, BigInteger n) {
        if (Double.isInfinite(x)) {
            return x > 0 ? 1 : -1;
        }
        return new BigDecimal(x).compareTo(new BigDecimal(n));
    }
}
