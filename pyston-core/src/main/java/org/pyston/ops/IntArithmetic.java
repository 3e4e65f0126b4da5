package org.pyston.ops;

import java.math.BigInteger;
import org.pyston.numeric.IntMath;
import org.pyston.numeric.IntPower;
import org.pyston.numeric.NumericException;
import org.pyston.runtime.Errors;
import org.pyston.types.tuple.PyTuple;

/**
 * The arithmetic of ints. Operands and results that are Objects are a Long where the value fits and a BigInteger where it
 * does not; the methods with {@code long} operands are those that results of nodes overflow into. Raises ZeroDivisionError,
 * ValueError and OverflowError with CPython's texts ({@code Objects/longobject.c}).
 */
public final class IntArithmetic {
    private IntArithmetic() {
    }

    /** {@code a + b}. */
    public static Object add(long a, long b) {
        return IntMath.add(a, b);
    }

    /** {@code a + b}. */
    public static Object add(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y ? IntMath.add(x, y) : IntMath.box(big(a).add(big(b)));
    }

    /** {@code a - b}. */
    public static Object sub(long a, long b) {
        return IntMath.subtract(a, b);
    }

    /** {@code a - b}. */
    public static Object sub(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y ? IntMath.subtract(x, y)
                : IntMath.box(big(a).subtract(big(b)));
    }

    /** {@code a * b}. */
    public static Object mul(long a, long b) {
        return IntMath.multiply(a, b);
    }

    /** {@code a * b}. */
    public static Object mul(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y ? IntMath.multiply(x, y) : IntMath.multiply(big(a), big(b));
    }

    /** {@code a // b}. */
    public static Object floorDiv(long a, long b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("integer division or modulo by zero");
        }
        return IntMath.floorDivide(a, b);
    }

    /** {@code a // b}. */
    public static Object floorDiv(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return floorDiv((long) x, (long) y);
        }
        try {
            return IntMath.floorDivide(big(a), big(b));
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code a % b}. */
    public static long mod(long a, long b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("integer modulo by zero");
        }
        return Math.floorMod(a, b);
    }

    /** {@code a % b}. */
    public static Object mod(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return mod((long) x, (long) y);
        }
        try {
            return IntMath.modulo(big(a), big(b));
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code divmod(a, b)}: a tuple. */
    public static PyTuple divMod(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y != 0) {
            return PyTuple.of(IntMath.floorDivide(x, y), Math.floorMod(x, y));
        }
        try {
            return PyTuple.of(IntMath.divmod(big(a), big(b)));
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code a / b}: a float, correctly rounded. */
    public static double trueDivide(Object a, Object b) {
        try {
            return a instanceof Long x && b instanceof Long y ? IntMath.trueDivide(x, y)
                    : IntMath.trueDivide(big(a), big(b));
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code a / b}: a float, correctly rounded. */
    public static double trueDivide(long a, long b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
        return IntMath.trueDivide(a, b);
    }

    /** {@code base ** exponent}: an int, or a float when the exponent is negative. */
    public static Object pow(Object base, Object exponent) {
        if (sign(exponent) < 0) {
            return FloatArithmetic.pow(toDouble(base), toDouble(exponent));
        }
        if (exponent instanceof Long e) {
            return base instanceof Long b ? IntPower.pow((long) b, (long) e) : IntPower.pow((BigInteger) base, (long) e);
        }
        if (base instanceof Long b && b >= -1 && b <= 1) {
            return b != -1 ? b : ((BigInteger) exponent).testBit(0) ? -1L : 1L;
        }
        throw new OutOfMemoryError("int too large");
    }

    /** {@code pow(base, exponent, modulus)}. */
    public static Object powMod(Object base, Object exponent, Object modulus) {
        if (base instanceof Long b && exponent instanceof Long e && modulus instanceof Long m && e >= 0 && m > 0
                && m <= Integer.MAX_VALUE) {
            return powMod((long) b, (long) e, (long) m);
        }
        try {
            return IntPower.powMod(big(base), big(exponent), big(modulus));
        } catch (NumericException x) {
            throw NumericErrors.of(x);
        }
    }

    private static Object powMod(long base, long exponent, long modulus) {
        long result = 1 % modulus;
        long square = Math.floorMod(base, modulus);
        for (long e = exponent; e != 0; e >>= 1) {
            if ((e & 1) != 0) {
                result = result * square % modulus;
            }
            square = square * square % modulus;
        }
        return result;
    }

    /** {@code a << n}. */
    public static Object lshift(Object a, Object n) {
        try {
            if (n instanceof Long count) {
                return a instanceof Long x ? IntMath.shiftLeft((long) x, (long) count)
                        : IntMath.shiftLeft((BigInteger) a, (long) count);
            }
            return IntMath.shiftLeft(big(a), (BigInteger) n);
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code a >> n}. */
    public static Object rshift(Object a, Object n) {
        try {
            long count = n instanceof Long l ? l : sign(n) < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
            return a instanceof Long x ? (Object) IntMath.shiftRight((long) x, count)
                    : IntMath.shiftRight((BigInteger) a, count);
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** {@code a & b}. */
    public static Object and(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y ? (Object) (x & y) : IntMath.box(big(a).and(big(b)));
    }

    /** {@code a | b}. */
    public static Object or(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y ? (Object) (x | y) : IntMath.box(big(a).or(big(b)));
    }

    /** {@code a ^ b}. */
    public static Object xor(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y ? (Object) (x ^ y) : IntMath.box(big(a).xor(big(b)));
    }

    /** {@code -a}. */
    public static Object neg(long a) {
        return IntMath.negate(a);
    }

    /** {@code -a}. */
    public static Object neg(Object a) {
        return a instanceof Long x ? IntMath.negate(x) : IntMath.box(((BigInteger) a).negate());
    }

    /** {@code abs(a)}. */
    public static Object abs(Object a) {
        return sign(a) < 0 ? neg(a) : a;
    }

    /** {@code ~a}. */
    public static Object invert(Object a) {
        return a instanceof Long x ? (Object) (~x) : ((BigInteger) a).not();
    }

    /** Negative, 0 or positive. */
    public static int compare(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y ? Long.compare(x, y) : big(a).compareTo(big(b));
    }

    /** -1, 0 or 1. */
    public static int sign(Object a) {
        return a instanceof Long x ? Long.signum(x) : ((BigInteger) a).signum();
    }

    /** {@code float(a)}; OverflowError when it is too large. */
    public static double toDouble(Object a) {
        if (a instanceof Long x) {
            return x;
        }
        try {
            return IntMath.toDouble((BigInteger) a);
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    /** The value as a BigInteger. */
    public static BigInteger big(Object a) {
        return a instanceof BigInteger b ? b : BigInteger.valueOf((Long) a);
    }

    /** The canonical object: a Long if the value fits. */
    public static Object box(BigInteger a) {
        return IntMath.box(a);
    }
}
