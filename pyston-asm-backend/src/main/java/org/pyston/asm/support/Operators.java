package org.pyston.asm.support;

import java.math.BigInteger;
import org.pyston.object.PyNone;
import org.pyston.text.PyStr;
import org.pyston.types.list.PyList;
import org.pyston.types.set.PyAnySet;
import org.pyston.types.tuple.PyTuple;

/** Operators on numbers, and truth, without a frame. Those that throw ArithmeticException leave compiled code. */
public final class Operators {
    private static final ArithmeticException LEAVE = new ArithmeticException();

    private Operators() {
    }

    /** 1 or 0 when the truth of the value is known without running Python code, else -1. */
    public static int truth(Object v) {
        if (v instanceof Boolean b) {
            return b ? 1 : 0;
        }
        if (v == PyNone.NONE) {
            return 0;
        }
        if (v instanceof Long l) {
            return l != 0 ? 1 : 0;
        }
        if (v instanceof PyStr s) {
            return s.length() != 0 ? 1 : 0;
        }
        if (v instanceof PyList list && list.type() == PyList.TYPE) {
            return list.size() != 0 ? 1 : 0;
        }
        if (v instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE) {
            return tuple.size() != 0 ? 1 : 0;
        }
        if (v instanceof org.pyston.types.dict.PyDict dict && dict.type() == org.pyston.types.dict.PyDict.TYPE) {
            return dict.size() != 0 ? 1 : 0;
        }
        if (v instanceof org.pyston.object.PyInstance o) {
            return o.type().slots().has(org.pyston.object.SlotId.BOOL) || o.type().slots().has(org.pyston.object.SlotId.LEN)
                    ? -1 : 1;
        }
        if (v instanceof Double d) {
            return d != 0 ? 1 : 0;
        }
        if (v instanceof PyAnySet set && set.type().isBuiltin()) {
            return set.size() != 0 ? 1 : 0;
        }
        return v instanceof BigInteger ? 1 : -1;
    }

    /** The float that is the same as an int. */
    public static double exactDouble(long a) {
        long exact = 1L << 53;
        if (a > exact || a < -exact) {
            throw LEAVE;
        }
        return a;
    }

    /** {@code a // b}. */
    public static long floorDivide(long a, long b) {
        if (b == -1) {
            return Math.negateExact(a);
        }
        return Math.floorDiv(a, b);
    }

    /** {@code a << b}. */
    public static long shiftLeft(long a, long b) {
        if (b < 0 || b > 62 || a << b >> b != a) {
            throw LEAVE;
        }
        return a << b;
    }

    /** {@code a >> b}. */
    public static long shiftRight(long a, long b) {
        if (b < 0) {
            throw LEAVE;
        }
        return a >> (int) Math.min(b, 63);
    }

    /** {@code a ** b}. */
    public static long power(long a, long b) {
        if (b < 0) {
            throw LEAVE;
        }
        long result = 1;
        long base = a;
        long exponent = b;
        while (true) {
            if ((exponent & 1) != 0) {
                result = Math.multiplyExact(result, base);
            }
            exponent >>= 1;
            if (exponent == 0) {
                return result;
            }
            base = Math.multiplyExact(base, base);
        }
    }

    /** {@code a / b}. */
    public static double trueDivide(long a, long b) {
        long exact = 1L << 53;
        if (b == 0 || a > exact || a < -exact || b > exact || b < -exact) {
            throw LEAVE;
        }
        return (double) a / (double) b;
    }

    /** {@code a / b}. */
    public static double trueDivide(double a, double b) {
        if (b == 0.0) {
            throw LEAVE;
        }
        return a / b;
    }

    /** {@code a % b}. */
    public static double modulo(double a, double b) {
        if (b == 0.0) {
            throw LEAVE;
        }
        double m = a % b;
        if (m != 0) {
            return (b < 0) != (m < 0) ? m + b : m;
        }
        return Math.copySign(0.0, b);
    }

    /** {@code a // b}, for operands whose quotient is exact enough; leaves otherwise. */
    public static double floorDivide(double a, double b) {
        if (b == 0.0) {
            throw LEAVE;
        }
        double m = a % b;
        double quotient = (a - m) / b;
        if (m != 0 && (b < 0) != (m < 0)) {
            quotient -= 1.0;
        }
        if (quotient != 0) {
            double floor = Math.floor(quotient);
            return quotient - floor > 0.5 ? floor + 1.0 : floor;
        }
        return Math.copySign(0.0, a / b);
    }

    /** {@code a ** b}, when it is a float. */
    public static double power(double a, double b) {
        if (!(a > 0) || Double.isInfinite(a) || Double.isInfinite(b) || Double.isNaN(b)) {
            throw LEAVE;
        }
        double result = Math.pow(a, b);
        if (Double.isInfinite(result)) {
            throw LEAVE;
        }
        return result;
    }

    /** {@code abs(a)}. */
    public static long absolute(long a) {
        return a < 0 ? Math.negateExact(a) : a;
    }

    /** {@code int(a)}. */
    public static long truncate(double a) {
        if (!(a > -9.2e18 && a < 9.2e18)) {
            throw LEAVE;
        }
        return (long) a;
    }

    /** {@code math.sqrt(a)}. */
    public static double squareRoot(double a) {
        if (!(a >= 0)) {
            throw LEAVE;
        }
        return Math.sqrt(a);
    }

    /** {@code min(a, b)}: the first of equals. */
    public static long min(long a, long b) {
        return Math.min(a, b);
    }

    /** {@code max(a, b)}: the first of equals. */
    public static long max(long a, long b) {
        return Math.max(a, b);
    }

    /** {@code min(a, b)}: by comparison, so that a NaN stays where it is. */
    public static double min(double a, double b) {
        return b < a ? b : a;
    }

    /** {@code max(a, b)}. */
    public static double max(double a, double b) {
        return b > a ? b : a;
    }
}
