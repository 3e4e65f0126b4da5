package org.pyston.modules.math;

import java.math.BigInteger;
import org.pyston.annotations.PythonFunction;
import org.pyston.numeric.IntPower;
import org.pyston.numeric.NumericException;
import org.pyston.object.PyNone;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.NumericErrors;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** {@code math}: functions of ints. */
final class MathInts {
    private static final String LIMIT = " must not exceed 9223372036854775807";

    private MathInts() {
    }

    @PythonFunction(value = "gcd", signature = "($module, *integers)", doc = "The greatest common divisor.")
    static Object gcd(Frame frame, Object[] integers) {
        Object result = 0L;
        for (Object i : integers) {
            Object n = NumberIndex.index(frame, i);
            result = result instanceof Long a && n instanceof Long b ? IntPower.gcd((long) a, (long) b)
                    : IntPower.gcd(IntArithmetic.big(result), IntArithmetic.big(n));
        }
        return result;
    }

    @PythonFunction(value = "lcm", signature = "($module, *integers)", doc = "The least common multiple.")
    static Object lcm(Frame frame, Object[] integers) {
        Object result = 1L;
        for (Object i : integers) {
            result = IntPower.lcm(IntArithmetic.big(result), IntArithmetic.big(NumberIndex.index(frame, i)));
        }
        return result;
    }

    @PythonFunction(value = "isqrt", signature = "($module, n, /)", doc = "The integral part of the square root of an int.")
    static Object isqrt(Frame frame, Object n) {
        Object i = NumberIndex.index(frame, n);
        try {
            return i instanceof Long l ? (Object) IntPower.isqrt((long) l) : IntPower.isqrt((BigInteger) i);
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    @PythonFunction(value = "factorial", signature = "($module, n, /)", doc = "n!, the product of the ints from 1 to n.")
    static Object factorial(Frame frame, Object n) {
        Object i = NumberIndex.index(frame, n);
        if (IntArithmetic.sign(i) < 0) {
            throw Errors.valueError("factorial() not defined for negative values");
        }
        if (!(i instanceof Long l)) {
            throw Errors.overflowError("factorial() argument should not exceed 9223372036854775807");
        }
        return fallingFactorial(BigInteger.valueOf(l), l);
    }

    @PythonFunction(value = "perm", signature = "($module, n, k=None, /)",
            doc = "Number of ways to choose k of n items, in order.")
    static Object perm(Frame frame, Object n, Object k) {
        if (k == PyNone.NONE) {
            return factorial(frame, n);
        }
        Object total = NumberIndex.index(frame, n);
        Object chosen = NumberIndex.index(frame, k);
        checkNotNegative(total, chosen);
        if (IntArithmetic.compare(total, chosen) < 0) {
            return 0L;
        }
        if (!(chosen instanceof Long count)) {
            throw Errors.overflowError("k".concat(LIMIT));
        }
        return fallingFactorial(IntArithmetic.big(total), count);
    }

    @PythonFunction(value = "comb", signature = "($module, n, k, /)",
            doc = "Number of ways to choose k of n items, without order.")
    static Object comb(Frame frame, Object n, Object k) {
        Object total = NumberIndex.index(frame, n);
        Object chosen = NumberIndex.index(frame, k);
        checkNotNegative(total, chosen);
        Object rest = IntArithmetic.sub(total, chosen);
        if (IntArithmetic.sign(rest) < 0) {
            return 0L;
        }
        Object fewer = IntArithmetic.compare(rest, chosen) < 0 ? rest : chosen;
        if (!(fewer instanceof Long count)) {
            throw Errors.overflowError("min(n - k, k)".concat(LIMIT));
        }
        if (total instanceof Long small) {
            long exact = smallComb(small, count);
            if (exact > 0) {
                return exact;
            }
        }
        BigInteger big = IntArithmetic.big(total);
        return IntArithmetic.box(product(big, count).divide(product(BigInteger.valueOf(count), count)));
    }

    /** The binomial coefficient as long as no step overflows; else 0. */
    private static long smallComb(long n, long k) {
        long result = 1;
        for (long i = 1; i <= k; i++) {
            long factor = n - k + i;
            if (Math.multiplyHigh(result, factor) != 0 || result * factor < 0) {
                return 0;
            }
            result = result * factor / i;
        }
        return result;
    }

    private static void checkNotNegative(Object n, Object k) {
        if (IntArithmetic.sign(n) < 0) {
            throw Errors.valueError("n must be a non-negative integer");
        }
        if (IntArithmetic.sign(k) < 0) {
            throw Errors.valueError("k must be a non-negative integer");
        }
    }

    private static Object fallingFactorial(BigInteger n, long count) {
        if (n.bitLength() < Integer.SIZE) {
            long result = 1;
            long factor = n.longValue();
            for (long left = count; left > 0 && result > 0; left--) {
                result = Math.multiplyHigh(result, factor) == 0 ? result * factor : 0;
                factor--;
            }
            if (result > 0) {
                return result;
            }
        }
        return IntArithmetic.box(product(n, count));
    }

    /** {@code n * (n - 1) * … } of {@code count} factors, by halves: large factors of like size multiply fast. */
    private static BigInteger product(BigInteger n, long count) {
        if (count <= 8) {
            BigInteger result = BigInteger.ONE;
            for (long i = 0; i < count; i++) {
                result = result.multiply(n.subtract(BigInteger.valueOf(i)));
            }
            return result;
        }
        long half = count / 2;
        return product(n, half).multiply(product(n.subtract(BigInteger.valueOf(half)), count - half));
    }
}
