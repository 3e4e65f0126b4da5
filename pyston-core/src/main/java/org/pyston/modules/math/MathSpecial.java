package org.pyston.modules.math;

import org.pyston.annotations.PythonFunction;

/** {@code math}: the gamma and error functions. */
final class MathSpecial {
    /** 22! is the largest factorial that a float holds exactly. */
    private static final int EXACT_FACTORIALS = 23;

    private MathSpecial() {
    }

    @PythonFunction(value = "gamma", signature = "($module, x, /)", doc = "The gamma function.")
    static double gamma(double x) {
        if (!MathErrors.finite(x)) {
            if (x == Double.NEGATIVE_INFINITY) {
                throw MathErrors.domain();
            }
            return x;
        }
        if (x == 0 || x < 0 && x == Math.floor(x)) {
            throw MathErrors.domain();
        }
        if (x == Math.floor(x) && x <= EXACT_FACTORIALS) {
            double result = 1;
            for (int i = 2; i < x; i++) {
                result *= i;
            }
            return result;
        }
        return MathErrors.checkRange(x, GammaFunction.gamma(x));
    }

    @PythonFunction(value = "lgamma", signature = "($module, x, /)",
            doc = "The natural logarithm of the absolute value of the gamma function.")
    static double lgamma(double x) {
        if (!MathErrors.finite(x)) {
            return Math.abs(x);
        }
        if (x == Math.floor(x) && x <= 2) {
            if (x <= 0) {
                throw MathErrors.domain();
            }
            return 0;
        }
        return MathErrors.checkRange(x, GammaFunction.logGamma(x));
    }

    @PythonFunction(value = "erf", signature = "($module, x, /)", doc = "The error function.")
    static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    @PythonFunction(value = "erfc", signature = "($module, x, /)", doc = "1 - erf(x), exact for large x.")
    static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }
}
