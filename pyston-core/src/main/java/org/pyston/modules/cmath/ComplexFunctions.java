package org.pyston.modules.cmath;

import org.pyston.modules.math.Hyperbolic;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;
import org.pyston.types.complex.PyComplex;

/** Roots, logarithms and inverse functions, after W. Kahan, "Branch cuts for complex elementary functions". */
final class ComplexFunctions {
    static final double LARGE = Double.MAX_VALUE / 4;
    static final double SQRT_LARGE = Math.sqrt(LARGE);
    static final double LN2 = 0.6931471805599453094;
    private static final double SQRT_MIN = Math.sqrt(Double.MIN_NORMAL);

    private ComplexFunctions() {
    }

    static PyException domain() {
        return Errors.valueError("math domain error");
    }

    static PyComplex sqrt(double x, double y) {
        PyComplex special = SpecialValues.SQRT.find(x, y);
        if (special != null) {
            return special;
        }
        if (x == 0 && y == 0) {
            return PyComplex.of(0, y);
        }
        double ax = Math.abs(x);
        double ay = Math.abs(y);
        double s;
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            ax = Math.scalb(ax, 53);
            s = Math.scalb(Math.sqrt(ax + Math.hypot(ax, Math.scalb(ay, 53))), -27);
        } else {
            ax /= 8;
            s = 2 * Math.sqrt(ax + Math.hypot(ax, ay / 8));
        }
        double d = ay / (2 * s);
        return x >= 0 ? PyComplex.of(s, Math.copySign(d, y)) : PyComplex.of(d, Math.copySign(s, y));
    }

    /** log(|x + yi|) of large numbers. */
    private static double logHalves(double x, double y) {
        return Math.log(Math.hypot(x / 2, y / 2)) + LN2 * 2;
    }

    private static boolean isLarge(double x, double y) {
        return Math.abs(x) > LARGE || Math.abs(y) > LARGE;
    }

    static PyComplex acos(double x, double y) {
        PyComplex special = SpecialValues.ACOS.find(x, y);
        if (special != null) {
            return special;
        }
        if (isLarge(x, y)) {
            double log = logHalves(x, y);
            return PyComplex.of(Math.atan2(Math.abs(y), x), x < 0 ? -Math.copySign(log, y) : Math.copySign(log, -y));
        }
        PyComplex a = sqrt(1 - x, -y);
        PyComplex b = sqrt(1 + x, y);
        return PyComplex.of(2 * Math.atan2(a.real(), b.real()),
                Hyperbolic.asinh(b.real() * a.imag() - b.imag() * a.real()));
    }

    static PyComplex acosh(double x, double y) {
        PyComplex special = SpecialValues.ACOSH.find(x, y);
        if (special != null) {
            return special;
        }
        if (isLarge(x, y)) {
            return PyComplex.of(logHalves(x, y), Math.atan2(y, x));
        }
        PyComplex a = sqrt(x - 1, y);
        PyComplex b = sqrt(x + 1, y);
        return PyComplex.of(Hyperbolic.asinh(a.real() * b.real() + a.imag() * b.imag()),
                2 * Math.atan2(a.imag(), b.real()));
    }

    static PyComplex asin(double x, double y) {
        PyComplex r = asinh(-y, x);
        return PyComplex.of(r.imag(), -r.real());
    }

    static PyComplex asinh(double x, double y) {
        PyComplex special = SpecialValues.ASINH.find(x, y);
        if (special != null) {
            return special;
        }
        if (isLarge(x, y)) {
            double log = logHalves(x, y);
            return PyComplex.of(y >= 0 ? Math.copySign(log, x) : -Math.copySign(log, -x), Math.atan2(y, Math.abs(x)));
        }
        PyComplex a = sqrt(1 + y, -x);
        PyComplex b = sqrt(1 - y, x);
        return PyComplex.of(Hyperbolic.asinh(a.real() * b.imag() - b.real() * a.imag()),
                Math.atan2(y, a.real() * b.real() - a.imag() * b.imag()));
    }

    static PyComplex atan(double x, double y) {
        PyComplex r = atanh(-y, x);
        return PyComplex.of(r.imag(), -r.real());
    }

    static PyComplex atanh(double x, double y) {
        PyComplex special = SpecialValues.ATANH.find(x, y);
        if (special != null) {
            return special;
        }
        if (x < 0 || x == 0 && 1 / x < 0) {
            PyComplex r = atanh(-x, -y);
            return PyComplex.of(-r.real(), -r.imag());
        }
        double ay = Math.abs(y);
        if (x > SQRT_LARGE || ay > SQRT_LARGE) {
            double h = Math.hypot(x / 2, y / 2);
            return PyComplex.of(x / 4 / h / h, -Math.copySign(Math.PI / 2, -y));
        }
        if (x == 1 && ay < SQRT_MIN) {
            if (ay == 0) {
                throw domain();
            }
            return PyComplex.of(-Math.log(Math.sqrt(ay) / Math.sqrt(Math.hypot(ay, 2))),
                    Math.copySign(Math.atan2(2, -ay) / 2, y));
        }
        return PyComplex.of(Math.log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4,
                -Math.atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2);
    }

    static PyComplex log(double x, double y) {
        PyComplex special = SpecialValues.LOG.find(x, y);
        if (special != null) {
            return special;
        }
        double ax = Math.abs(x);
        double ay = Math.abs(y);
        double re;
        if (ax > LARGE || ay > LARGE) {
            re = Math.log(Math.hypot(ax / 2, ay / 2)) + LN2;
        } else if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            if (ax == 0 && ay == 0) {
                throw domain();
            }
            re = Math.log(Math.hypot(Math.scalb(ax, 53), Math.scalb(ay, 53))) - 53 * LN2;
        } else {
            double h = Math.hypot(ax, ay);
            if (h >= 0.71 && h <= 1.73) {
                double max = Math.max(ax, ay);
                double min = Math.min(ax, ay);
                re = Math.log1p((max - 1) * (max + 1) + min * min) / 2;
            } else {
                re = Math.log(h);
            }
        }
        return PyComplex.of(re, Math.atan2(y, x));
    }
}
