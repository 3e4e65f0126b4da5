package org.pyston.modules.math;

import static org.pyston.modules.math.MathErrors.finite;

import java.math.BigInteger;
import org.pyston.annotations.PythonFunction;
import org.pyston.ops.FloatArithmetic;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberFloat;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.integer.PyInt;

/** {@code math}: logarithms, of ints of any size too. */
final class MathLogs {
    private static final double LN2 = Math.log(2);
    private static final double LOG10_2 = Math.log10(2);

    private MathLogs() {
    }

    @PythonFunction(value = "log", signature = "($module, *args)", textSignature = false,
            doc = "The logarithm of x to the given base, or to base e.")
    static double log(Frame frame, Object[] args) {
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError("log expected at " + (args.length < 1 ? "least 1 argument" : "most 2 arguments")
                    + ", got " + args.length);
        }
        double numerator = natural(frame, args[0]);
        return args.length == 1 ? numerator : FloatArithmetic.divide(numerator, natural(frame, args[1]));
    }

    private static double natural(Frame frame, Object x) {
        Object n = PyInt.valueOrNull(x);
        if (n != null) {
            check(IntArithmetic.sign(n) > 0);
            return n instanceof Long l ? Math.log(l) : natural((BigInteger) n);
        }
        double v = NumberFloat.asDouble(frame, x);
        check(!(v <= 0));
        return Math.log(v);
    }

    private static double natural(BigInteger n) {
        int shift = Math.max(0, n.bitLength() - 1000);
        return shift == 0 ? Math.log(n.doubleValue()) : Math.log(mantissa(n)) + LN2 * n.bitLength();
    }

    /** n / 2**bitLength, from 0.5 up to 1. */
    private static double mantissa(BigInteger n) {
        int shift = n.bitLength() - 64;
        double top = n.shiftRight(shift).setBit(0).doubleValue(); // the rest can only break ties
        return top * 0x1p-64;
    }

    private static void check(boolean good) {
        if (!good) {
            throw MathErrors.domain();
        }
    }

    @PythonFunction(value = "log2", signature = "($module, x, /)", doc = "The logarithm to base 2.")
    static double log2(Frame frame, Object x) {
        Object n = PyInt.valueOrNull(x);
        if (n != null) {
            check(IntArithmetic.sign(n) > 0);
            if (n instanceof BigInteger big && big.bitLength() > 1000) {
                return base2(mantissa(big)) + big.bitLength();
            }
            return base2(n instanceof Long l ? (double) l : ((BigInteger) n).doubleValue());
        }
        double v = NumberFloat.asDouble(frame, x);
        check(!(v <= 0));
        return base2(v);
    }

    private static double base2(double x) {
        if (!finite(x)) {
            return x;
        }
        int e = MathParts.exponent(x);
        double m = Math.scalb(Math.scalb(x, -e / 2), -(e - e / 2));
        if (m == 0.5) {
            return e - 1;
        }
        if (x > 1) { // keep the two parts from cancelling
            return Math.log(2 * m) / LN2 + (e - 1);
        }
        return Math.log(m) / LN2 + e;
    }

    @PythonFunction(value = "log10", signature = "($module, x, /)", doc = "The logarithm to base 10.")
    static double log10(Frame frame, Object x) {
        Object n = PyInt.valueOrNull(x);
        if (n != null) {
            check(IntArithmetic.sign(n) > 0);
            if (n instanceof BigInteger big && big.bitLength() > 1000) {
                return Math.log10(mantissa(big)) + LOG10_2 * big.bitLength();
            }
            return Math.log10(n instanceof Long l ? (double) l : ((BigInteger) n).doubleValue());
        }
        double v = NumberFloat.asDouble(frame, x);
        check(!(v <= 0));
        return Math.log10(v);
    }

    @PythonFunction(value = "log1p", signature = "($module, x, /)", doc = "The natural logarithm of 1 + x, exact for small x.")
    static double log1p(double x) {
        return MathErrors.checkDomain(x, Math.log1p(x));
    }
}
