package org.pyston.modules.math;

import static org.pyston.modules.math.MathErrors.checkDomain;
import static org.pyston.modules.math.MathErrors.checkRange;
import static org.pyston.modules.math.MathErrors.finite;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.numeric.FloatMath;

/** {@code math}: elementary functions. Special cases as in CPython's {@code Modules/mathmodule.c} (C99, annex F). */
@PythonModule(value = "math", doc = "Mathematical functions of real numbers.", parts = {MathParts.class, MathInts.class,
    MathLogs.class, MathSums.class, MathProducts.class, MathSpecial.class})
public final class MathModule {
    private static final double DEGREES = 180 / Math.PI;
    private static final double RADIANS = Math.PI / 180;

    private MathModule() {
    }

    @PythonConstant("pi")
    static double pi() {
        return Math.PI;
    }

    @PythonConstant("e")
    static double e() {
        return Math.E;
    }

    @PythonConstant("tau")
    static double tau() {
        return 2 * Math.PI;
    }

    @PythonConstant("inf")
    static double inf() {
        return Double.POSITIVE_INFINITY;
    }

    @PythonConstant("nan")
    static double nan() {
        return Double.NaN;
    }

    @PythonFunction(value = "acos", signature = "($module, x, /)", doc = "The arc cosine, in radians from 0 to pi.")
    static double acos(double x) {
        return checkDomain(x, Math.acos(x));
    }

    @PythonFunction(value = "acosh", signature = "($module, x, /)", doc = "The inverse hyperbolic cosine.")
    static double acosh(double x) {
        return checkDomain(x, Hyperbolic.acosh(x));
    }

    @PythonFunction(value = "asin", signature = "($module, x, /)", doc = "The arc sine, in radians from -pi/2 to pi/2.")
    static double asin(double x) {
        return checkDomain(x, Math.asin(x));
    }

    @PythonFunction(value = "asinh", signature = "($module, x, /)", doc = "The inverse hyperbolic sine.")
    static double asinh(double x) {
        return Hyperbolic.asinh(x);
    }

    @PythonFunction(value = "atan", signature = "($module, x, /)", doc = "The arc tangent, in radians from -pi/2 to pi/2.")
    static double atan(double x) {
        return Math.atan(x);
    }

    @PythonFunction(value = "atan2", signature = "($module, y, x, /)",
            doc = "The arc tangent of y/x in radians; the signs of both tell the quadrant.")
    static double atan2(double y, double x) {
        return Math.atan2(y, x);
    }

    @PythonFunction(value = "atanh", signature = "($module, x, /)", doc = "The inverse hyperbolic tangent.")
    static double atanh(double x) {
        return checkDomain(x, Hyperbolic.atanh(x));
    }

    @PythonFunction(value = "cbrt", signature = "($module, x, /)", doc = "The cube root.")
    static double cbrt(double x) {
        return Math.cbrt(x);
    }

    @PythonFunction(value = "cos", signature = "($module, x, /)", doc = "The cosine of x radians.")
    static double cos(double x) {
        return checkDomain(x, Math.cos(x));
    }

    @PythonFunction(value = "cosh", signature = "($module, x, /)", doc = "The hyperbolic cosine.")
    static double cosh(double x) {
        return checkRange(x, Math.cosh(x));
    }

    @PythonFunction(value = "sin", signature = "($module, x, /)", doc = "The sine of x radians.")
    static double sin(double x) {
        return checkDomain(x, Math.sin(x));
    }

    @PythonFunction(value = "sinh", signature = "($module, x, /)", doc = "The hyperbolic sine.")
    static double sinh(double x) {
        return checkRange(x, Math.sinh(x));
    }

    @PythonFunction(value = "tan", signature = "($module, x, /)", doc = "The tangent of x radians.")
    static double tan(double x) {
        return checkDomain(x, Math.tan(x));
    }

    @PythonFunction(value = "tanh", signature = "($module, x, /)", doc = "The hyperbolic tangent.")
    static double tanh(double x) {
        return Math.tanh(x);
    }

    @PythonFunction(value = "exp", signature = "($module, x, /)", doc = "e to the power of x.")
    static double exp(double x) {
        return checkRange(x, Math.exp(x));
    }

    @PythonFunction(value = "exp2", signature = "($module, x, /)", doc = "2 to the power of x.")
    static double exp2(double x) {
        return checkRange(x, Math.pow(2, x));
    }

    @PythonFunction(value = "expm1", signature = "($module, x, /)", doc = "exp(x) - 1, exact for small x.")
    static double expm1(double x) {
        return checkRange(x, Math.expm1(x));
    }

    @PythonFunction(value = "sqrt", signature = "($module, x, /)", doc = "The square root.")
    static double sqrt(double x) {
        return checkDomain(x, Math.sqrt(x));
    }

    @PythonFunction(value = "degrees", signature = "($module, x, /)", doc = "Radians as degrees.")
    static double degrees(double x) {
        return x * DEGREES;
    }

    @PythonFunction(value = "radians", signature = "($module, x, /)", doc = "Degrees as radians.")
    static double radians(double x) {
        return x * RADIANS;
    }

    @PythonFunction(value = "pow", signature = "($module, x, y, /)", doc = "x to the power of y, both as floats.")
    static double pow(double x, double y) {
        if (x == 1 || y == 0) {
            return 1;
        }
        if (x == -1 && Double.isInfinite(y)) {
            return 1; // Java says NaN
        }
        double result = FloatMath.power(x, y);
        if (finite(result) || !finite(x) || !finite(y)) {
            return result;
        }
        throw Double.isNaN(result) || x == 0 ? MathErrors.domain() : MathErrors.range();
    }
}
