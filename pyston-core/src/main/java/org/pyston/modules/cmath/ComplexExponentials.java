package org.pyston.modules.cmath;

import org.pyston.runtime.Errors;
import org.pyston.types.complex.PyComplex;

/** The exponential function and what derives from it. OverflowError where a part of the result is too large. */
final class ComplexExponentials {
    private static final double LOG_LARGE = Math.log(ComplexFunctions.LARGE);
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private ComplexExponentials() {
    }

    /** Whether the result is infinite in the direction of an angle. */
    private static boolean isDirected(double x, double y) {
        return Double.isInfinite(x) && SpecialValues.isFinite(y) && y != 0;
    }

    private static PyComplex checked(double re, double im) {
        if (Double.isInfinite(re) || Double.isInfinite(im)) {
            throw Errors.overflowError("math range error");
        }
        return PyComplex.of(re, im);
    }

    static PyComplex exp(double x, double y) {
        if (isDirected(x, y)) {
            double size = x > 0 ? INFINITY : 0;
            return PyComplex.of(Math.copySign(size, Math.cos(y)), Math.copySign(size, Math.sin(y)));
        }
        PyComplex special = SpecialValues.EXP.find(x, y);
        if (special != null) {
            return special;
        }
        if (x > LOG_LARGE) {
            double l = Math.exp(x - 1);
            return checked(l * Math.cos(y) * Math.E, l * Math.sin(y) * Math.E);
        }
        double l = Math.exp(x);
        return checked(l * Math.cos(y), l * Math.sin(y));
    }

    static PyComplex cosh(double x, double y) {
        if (isDirected(x, y)) {
            double im = Math.copySign(INFINITY, Math.sin(y));
            return PyComplex.of(Math.copySign(INFINITY, Math.cos(y)), x > 0 ? im : -im);
        }
        PyComplex special = SpecialValues.COSH.find(x, y);
        if (special != null) {
            return special;
        }
        if (Math.abs(x) > LOG_LARGE) {
            double less = x - Math.copySign(1, x);
            return checked(Math.cos(y) * Math.cosh(less) * Math.E, Math.sin(y) * Math.sinh(less) * Math.E);
        }
        return checked(Math.cos(y) * Math.cosh(x), Math.sin(y) * Math.sinh(x));
    }

    static PyComplex sinh(double x, double y) {
        if (isDirected(x, y)) {
            double re = Math.copySign(INFINITY, Math.cos(y));
            return PyComplex.of(x > 0 ? re : -re, Math.copySign(INFINITY, Math.sin(y)));
        }
        PyComplex special = SpecialValues.SINH.find(x, y);
        if (special != null) {
            return special;
        }
        if (Math.abs(x) > LOG_LARGE) {
            double less = x - Math.copySign(1, x);
            return checked(Math.cos(y) * Math.sinh(less) * Math.E, Math.sin(y) * Math.cosh(less) * Math.E);
        }
        return checked(Math.cos(y) * Math.sinh(x), Math.sin(y) * Math.cosh(x));
    }

    static PyComplex tanh(double x, double y) {
        if (isDirected(x, y)) {
            return PyComplex.of(Math.copySign(1, x), Math.copySign(0.0, 2 * Math.sin(y) * Math.cos(y)));
        }
        PyComplex special = SpecialValues.TANH.find(x, y);
        if (special != null) {
            return special;
        }
        if (Math.abs(x) > LOG_LARGE) {
            return PyComplex.of(Math.copySign(1, x), 4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
        }
        double tx = Math.tanh(x);
        double ty = Math.tan(y);
        double cx = 1 / Math.cosh(x);
        double both = tx * ty;
        double divisor = 1 + both * both;
        return PyComplex.of(tx * (1 + ty * ty) / divisor, ty / divisor * cx * cx);
    }

    static PyComplex rect(double r, double phi) {
        if (isDirected(r, phi)) {
            double re = Math.copySign(INFINITY, Math.cos(phi));
            double im = Math.copySign(INFINITY, Math.sin(phi));
            return r > 0 ? PyComplex.of(re, im) : PyComplex.of(-re, -im);
        }
        PyComplex special = SpecialValues.RECT.find(r, phi);
        if (special != null) {
            return special;
        }
        return phi == 0 ? PyComplex.of(r, r * phi) : PyComplex.of(r * Math.cos(phi), r * Math.sin(phi));
    }
}
