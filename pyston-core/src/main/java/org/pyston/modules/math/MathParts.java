package org.pyston.modules.math;

import static org.pyston.modules.math.MathErrors.finite;

import java.math.BigInteger;
import org.pyston.annotations.PythonFunction;
import org.pyston.numeric.FloatMath;
import org.pyston.numeric.NumericException;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberFloat;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.NumericErrors;
import org.pyston.ops.SpecialMethod;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.integer.PyInt;
import org.pyston.types.tuple.PyTuple;

/** {@code math}: signs, parts and neighbours of floats; rounding. */
final class MathParts {
    private static final PyStr CEIL = PyStr.of("__ceil__");
    private static final PyStr FLOOR = PyStr.of("__floor__");

    private MathParts() {
    }

    @PythonFunction(value = "ceil", signature = "($module, x, /)", doc = "The smallest int that is not smaller than x.")
    static Object ceil(Frame frame, Object x) {
        if (!(x instanceof Double)) {
            Object result = SpecialMethod.call(frame, x, CEIL);
            if (result != null) {
                return result;
            }
        }
        return toInt(Math.ceil(NumberFloat.asDouble(frame, x)));
    }

    @PythonFunction(value = "floor", signature = "($module, x, /)", doc = "The largest int that is not larger than x.")
    static Object floor(Frame frame, Object x) {
        if (!(x instanceof Double)) {
            Object result = SpecialMethod.call(frame, x, FLOOR);
            if (result != null) {
                return result;
            }
        }
        return toInt(Math.floor(NumberFloat.asDouble(frame, x)));
    }

    @PythonFunction(value = "trunc", signature = "($module, x, /)", doc = "The integral part of x, by __trunc__.")
    static Object trunc(Frame frame, Object x) {
        if (x instanceof Double d) {
            return toInt(d);
        }
        Object result = SpecialMethod.call(frame, x, Names.TRUNC);
        if (result == null) {
            throw Errors.typeError("type " + PyType.of(x).name() + " doesn't define __trunc__ method");
        }
        return result;
    }

    private static Object toInt(double x) {
        try {
            return FloatMath.toInt(x);
        } catch (NumericException e) {
            throw NumericErrors.of(e);
        }
    }

    @PythonFunction(value = "copysign", signature = "($module, x, y, /)", doc = "The magnitude of x with the sign of y.")
    static double copysign(double x, double y) {
        return Double.doubleToRawLongBits(y) < 0 ? -Math.abs(x) : Math.abs(x);
    }

    @PythonFunction(value = "fabs", signature = "($module, x, /)", doc = "The magnitude of x, a float.")
    static double fabs(double x) {
        return Math.abs(x);
    }

    @PythonFunction(value = "fmod", signature = "($module, x, y, /)", doc = "The remainder of x / y with the sign of x.")
    static double fmod(double x, double y) {
        if (Double.isInfinite(y) && finite(x)) {
            return x;
        }
        double r = x % y;
        if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw MathErrors.domain();
        }
        return r;
    }

    @PythonFunction(value = "remainder", signature = "($module, x, y, /)",
            doc = "x minus the multiple of y that is nearest to it (IEEE 754).")
    static double remainder(double x, double y) {
        double r = Math.IEEEremainder(x, y);
        if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw MathErrors.domain();
        }
        return r;
    }

    @PythonFunction(value = "modf", signature = "($module, x, /)", doc = "The fractional and the integral part, both floats.")
    static Object modf(double x) {
        if (Double.isInfinite(x)) {
            return PyTuple.of(Math.copySign(0.0, x), x);
        }
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return PyTuple.of(Math.copySign(x - whole, x), whole);
    }

    @PythonFunction(value = "frexp", signature = "($module, x, /)",
            doc = "The pair (m, e) with x == m * 2**e, m from 0.5 up to 1; (0.0, 0) for zero.")
    static Object frexp(double x) {
        if (x == 0 || !finite(x)) {
            return PyTuple.of(x, 0L);
        }
        int e = exponent(x);
        return PyTuple.of(Math.scalb(Math.scalb(x, -e / 2), -(e - e / 2)), (long) e);
    }

    /** The e with x == m * 2**e, m from 0.5 up to 1. */
    static int exponent(double x) {
        int e = Math.getExponent(x);
        return e >= Double.MIN_EXPONENT ? e + 1 : Math.getExponent(x * 0x1p54) - 53;
    }

    @PythonFunction(value = "ldexp", signature = "($module, x, i, /)", doc = "x * 2**i.")
    static double ldexp(Frame frame, double x, Object i) {
        Object n = PyInt.valueOrNull(i);
        if (n == null) {
            throw Errors.typeError("Expected an int as second argument to ldexp.");
        }
        if (x == 0 || !finite(x)) {
            return x;
        }
        long shift = n instanceof Long l ? l : IntArithmetic.sign(n) * (long) Integer.MAX_VALUE;
        if (shift > Integer.MAX_VALUE) {
            throw MathErrors.range();
        }
        double r = Math.scalb(x, (int) Math.max(shift, -5000));
        if (Double.isInfinite(r)) {
            throw MathErrors.range();
        }
        return r;
    }

    @PythonFunction(value = "isfinite", signature = "($module, x, /)", doc = "Whether x is neither infinite nor NaN.")
    static boolean isFinite(double x) {
        return finite(x);
    }

    @PythonFunction(value = "isinf", signature = "($module, x, /)", doc = "Whether x is infinite.")
    static boolean isInf(double x) {
        return Double.isInfinite(x);
    }

    @PythonFunction(value = "isnan", signature = "($module, x, /)", doc = "Whether x is not a number.")
    static boolean isNaN(double x) {
        return Double.isNaN(x);
    }

    @PythonFunction(value = "isclose", signature = "($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            doc = "Whether two floats are nearly equal (PEP 485).")
    static boolean isClose(double a, double b, double relTol, double absTol) {
        if (relTol < 0 || absTol < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relTol * b) || difference <= Math.abs(relTol * a) || difference <= absTol;
    }

    @PythonFunction(value = "ulp", signature = "($module, x, /)", doc = "The value of the lowest bit of x.")
    static double ulp(double x) {
        return Math.ulp(x);
    }

    @PythonFunction(value = "nextafter", signature = "($module, x, y, /, *, steps=None)",
            doc = "The float that is some steps (1) after x towards y.")
    static double nextAfter(Frame frame, double x, double y, Object steps) {
        if (steps == PyNone.NONE) {
            return x == y ? y : Math.nextAfter(x, y);
        }
        Object n = NumberIndex.index(frame, steps);
        if (IntArithmetic.sign(n) < 0) {
            throw Errors.valueError("steps must be a non-negative integer");
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return x + y;
        }
        if (x == y || IntArithmetic.sign(n) == 0) {
            return x == y && IntArithmetic.sign(n) != 0 ? y : x;
        }
        BigInteger from = place(x);
        BigInteger to = place(y);
        BigInteger at = to.compareTo(from) > 0 ? from.add(IntArithmetic.big(n)).min(to)
                : from.subtract(IntArithmetic.big(n)).max(to);
        if (at.equals(to)) {
            return y;
        }
        long place = at.longValue();
        if (place == 0) {
            return Double.doubleToRawLongBits(x) < 0 ? -0.0 : 0.0;
        }
        return place < 0 ? -Double.longBitsToDouble(-place) : Double.longBitsToDouble(place);
    }

    /** The number of floats between zero and x. */
    private static BigInteger place(double x) {
        long bits = Double.doubleToRawLongBits(Math.abs(x));
        return BigInteger.valueOf(x < 0 ? -bits : bits);
    }
}
