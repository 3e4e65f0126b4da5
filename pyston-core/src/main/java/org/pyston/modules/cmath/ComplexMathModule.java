package org.pyston.modules.cmath;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.complex.ComplexMath;
import org.pyston.types.complex.ComplexNew;
import org.pyston.types.complex.PyComplex;
import org.pyston.types.tuple.PyTuple;

/** {@code cmath}: elementary functions of complex numbers. */
@PythonModule(value = "cmath", doc = "Mathematical functions of complex numbers.")
public final class ComplexMathModule {
    private ComplexMathModule() {
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

    @PythonConstant("infj")
    static Object infj() {
        return PyComplex.of(0, Double.POSITIVE_INFINITY);
    }

    @PythonConstant("nanj")
    static Object nanj() {
        return PyComplex.of(0, Double.NaN);
    }

    @PythonFunction(value = "acos", signature = "($module, z, /)", doc = "The arc cosine.")
    static Object acos(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexFunctions.acos(c.real(), c.imag());
    }

    @PythonFunction(value = "acosh", signature = "($module, z, /)", doc = "The inverse hyperbolic cosine.")
    static Object acosh(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexFunctions.acosh(c.real(), c.imag());
    }

    @PythonFunction(value = "asin", signature = "($module, z, /)", doc = "The arc sine.")
    static Object asin(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexFunctions.asin(c.real(), c.imag());
    }

    @PythonFunction(value = "asinh", signature = "($module, z, /)", doc = "The inverse hyperbolic sine.")
    static Object asinh(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexFunctions.asinh(c.real(), c.imag());
    }

    @PythonFunction(value = "atan", signature = "($module, z, /)", doc = "The arc tangent.")
    static Object atan(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexFunctions.atan(c.real(), c.imag());
    }

    @PythonFunction(value = "atanh", signature = "($module, z, /)", doc = "The inverse hyperbolic tangent.")
    static Object atanh(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexFunctions.atanh(c.real(), c.imag());
    }

    @PythonFunction(value = "cosh", signature = "($module, z, /)", doc = "The hyperbolic cosine.")
    static Object cosh(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexExponentials.cosh(c.real(), c.imag());
    }

    @PythonFunction(value = "exp", signature = "($module, z, /)", doc = "e to the power of z.")
    static Object exp(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexExponentials.exp(c.real(), c.imag());
    }

    @PythonFunction(value = "sinh", signature = "($module, z, /)", doc = "The hyperbolic sine.")
    static Object sinh(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexExponentials.sinh(c.real(), c.imag());
    }

    @PythonFunction(value = "tanh", signature = "($module, z, /)", doc = "The hyperbolic tangent.")
    static Object tanh(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexExponentials.tanh(c.real(), c.imag());
    }

    @PythonFunction(value = "sqrt", signature = "($module, z, /)", doc = "The square root.")
    static Object sqrt(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexFunctions.sqrt(c.real(), c.imag());
    }

    @PythonFunction(value = "cos", signature = "($module, z, /)", doc = "The cosine.")
    static Object cos(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return ComplexExponentials.cosh(-c.imag(), c.real());
    }

    @PythonFunction(value = "sin", signature = "($module, z, /)", doc = "The sine.")
    static Object sin(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        PyComplex r = ComplexExponentials.sinh(-c.imag(), c.real());
        return PyComplex.of(r.imag(), -r.real());
    }

    @PythonFunction(value = "tan", signature = "($module, z, /)", doc = "The tangent.")
    static Object tan(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        PyComplex r = ComplexExponentials.tanh(-c.imag(), c.real());
        return PyComplex.of(r.imag(), -r.real());
    }

    @PythonFunction(value = "log", signature = "($module, z, base=<unrepresentable>, /)",
            doc = "The logarithm to the given base, or to base e.")
    static Object log(Frame frame, Object z, Object base) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        PyComplex b = base == null ? null : ComplexNew.asComplex(frame, base);
        PyComplex numerator = ComplexFunctions.log(c.real(), c.imag());
        if (b == null) {
            return numerator;
        }
        PyComplex divisor = ComplexFunctions.log(b.real(), b.imag());
        if (divisor.real() == 0 && divisor.imag() == 0) {
            throw ComplexFunctions.domain();
        }
        return ComplexMath.divide(numerator.real(), numerator.imag(), divisor.real(), divisor.imag());
    }

    @PythonFunction(value = "log10", signature = "($module, z, /)", doc = "The logarithm to base 10.")
    static Object log10(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        PyComplex r = ComplexFunctions.log(c.real(), c.imag());
        double ln10 = Math.log(10);
        return PyComplex.of(r.real() / ln10, r.imag() / ln10);
    }

    @PythonFunction(value = "phase", signature = "($module, z, /)", doc = "The angle of z in radians, from -pi to pi.")
    static double phase(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return Math.atan2(c.imag(), c.real());
    }

    @PythonFunction(value = "polar", signature = "($module, z, /)", doc = "The pair of magnitude and angle.")
    static Object polar(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        double r = Math.hypot(c.real(), c.imag());
        if (Double.isInfinite(r) && isFinite(frame, c)) {
            throw Errors.overflowError("math range error");
        }
        return PyTuple.of(r, Math.atan2(c.imag(), c.real()));
    }

    @PythonFunction(value = "rect", signature = "($module, r, phi, /)", doc = "The number of a magnitude and an angle.")
    static Object rect(double r, double phi) {
        return ComplexExponentials.rect(r, phi);
    }

    @PythonFunction(value = "isfinite", signature = "($module, z, /)", doc = "Whether both parts are finite.")
    static boolean isFinite(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return SpecialValues.isFinite(c.real()) && SpecialValues.isFinite(c.imag());
    }

    @PythonFunction(value = "isinf", signature = "($module, z, /)", doc = "Whether a part is infinite.")
    static boolean isInf(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return Double.isInfinite(c.real()) || Double.isInfinite(c.imag());
    }

    @PythonFunction(value = "isnan", signature = "($module, z, /)", doc = "Whether a part is not a number.")
    static boolean isNaN(Frame frame, Object z) {
        PyComplex c = ComplexNew.asComplex(frame, z);
        return Double.isNaN(c.real()) || Double.isNaN(c.imag());
    }

    @PythonFunction(value = "isclose", signature = "($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            doc = "Whether two numbers are nearly equal (PEP 485).")
    static boolean isClose(Frame frame, Object a, Object b, double relTol, double absTol) {
        PyComplex x = ComplexNew.asComplex(frame, a);
        PyComplex y = ComplexNew.asComplex(frame, b);
        if (relTol < 0 || absTol < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (x.real() == y.real() && x.imag() == y.imag()) {
            return true;
        }
        if (isInf(frame, x) || isInf(frame, y)) {
            return false;
        }
        double difference = ComplexMath.abs(x.real() - y.real(), x.imag() - y.imag());
        return difference <= relTol * ComplexMath.abs(y.real(), y.imag())
                || difference <= relTol * ComplexMath.abs(x.real(), x.imag()) || difference <= absTol;
    }
}
