package org.pyston.types.complex;

import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;

/** Division, powers and magnitude of complex numbers. Special cases as in CPython's {@code Objects/complexobject.c}. */
public final class ComplexMath {
    /** Whole exponents up to this are computed by multiplication. */
    private static final double SMALL_EXPONENT = 100;

    private ComplexMath() {
    }

    /** {@code (a+bi) * (c+di)}. */
    public static PyComplex multiply(double a, double b, double c, double d) {
        return PyComplex.of(a * c - b * d, a * d + b * c);
    }

    /** {@code (a+bi) / (c+di)}, scaled by the larger part of the divisor (Smith's method). */
    public static PyComplex divide(double a, double b, double c, double d) {
        if (c == 0 && d == 0) {
            throw Errors.zeroDivisionError("complex division by zero");
        }
        return quotient(a, b, c, d);
    }

    private static PyComplex quotient(double a, double b, double c, double d) {
        if (Math.abs(c) >= Math.abs(d)) {
            double ratio = d / c;
            double divisor = c + d * ratio;
            return PyComplex.of((a + b * ratio) / divisor, (b - a * ratio) / divisor);
        }
        if (Math.abs(d) >= Math.abs(c)) {
            double ratio = c / d;
            double divisor = c * ratio + d;
            return PyComplex.of((a * ratio + b) / divisor, (b * ratio - a) / divisor);
        }
        return PyComplex.of(Double.NaN, Double.NaN);
    }

    /** {@code abs(a+bi)}. */
    public static double abs(double a, double b) {
        double magnitude = Math.hypot(a, b);
        if (Double.isInfinite(magnitude) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
            throw Errors.overflowError("absolute value too large");
        }
        return magnitude;
    }

    /** {@code (a+bi) ** (c+di)}; ZeroDivisionError, OverflowError. */
    public static PyComplex pow(double a, double b, double c, double d) {
        PyComplex result;
        if (d == 0 && c == Math.floor(c) && Math.abs(c) <= SMALL_EXPONENT) {
            result = wholePower(a, b, (int) c);
        } else if (a == 0 && b == 0) {
            if (d != 0 || c < 0) {
                throw zeroBase();
            }
            result = PyComplex.of(0, 0);
        } else {
            result = polarPower(a, b, c, d);
        }
        if (Double.isInfinite(result.real()) || Double.isInfinite(result.imag())) {
            throw Errors.overflowError("complex exponentiation");
        }
        return result;
    }

    private static PyException zeroBase() {
        return Errors.zeroDivisionError("0.0 to a negative or complex power");
    }

    private static PyComplex polarPower(double a, double b, double c, double d) {
        double magnitude = Math.hypot(a, b);
        double length = Math.pow(magnitude, c);
        double angle = Math.atan2(b, a);
        double phase = angle * c;
        if (d != 0) {
            length *= Math.exp(-angle * d);
            phase += d * Math.log(magnitude);
        }
        if (Double.isInfinite(phase)) {
            throw zeroBase(); // what C's cos() says of infinity is taken for the other error
        }
        return PyComplex.of(length * Math.cos(phase), length * Math.sin(phase));
    }

    private static PyComplex wholePower(double a, double b, int n) {
        if (n > 0) {
            return positivePower(a, b, n);
        }
        PyComplex divisor = positivePower(a, b, -n);
        if (divisor.real() == 0 && divisor.imag() == 0) {
            throw zeroBase();
        }
        return quotient(1, 0, divisor.real(), divisor.imag());
    }

    private static PyComplex positivePower(double a, double b, int n) {
        PyComplex result = PyComplex.of(1, 0);
        PyComplex square = PyComplex.of(a, b);
        for (int mask = 1; n >= mask; mask <<= 1) {
            if ((n & mask) != 0) {
                result = multiply(result.real(), result.imag(), square.real(), square.imag());
            }
            square = multiply(square.real(), square.imag(), square.real(), square.imag());
        }
        return result;
    }
}
