package org.pyston.modules.math;

/** The inverse hyperbolic functions, which Java does not have. Formulas of fdlibm. */
public final class Hyperbolic {
    private static final double LN2 = 6.93147180559945286227e-01;
    private static final double TINY = 0x1p-28;
    private static final double LARGE = 0x1p28;

    private Hyperbolic() {
    }

    public static double acosh(double x) {
        if (x < 1) {
            return Double.NaN;
        }
        if (x >= LARGE) {
            return Double.isInfinite(x) ? x : Math.log(x) + LN2;
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return Math.log1p(t + Math.sqrt(2 * t + t * t));
    }

    public static double asinh(double x) {
        double a = Math.abs(x);
        if (a < TINY || !(a <= Double.MAX_VALUE)) {
            return x;
        }
        double w;
        if (a > LARGE) {
            w = Math.log(a) + LN2;
        } else if (a > 2) {
            w = Math.log(2 * a + 1 / (Math.sqrt(x * x + 1) + a));
        } else {
            double t = x * x;
            w = Math.log1p(a + t / (1 + Math.sqrt(1 + t)));
        }
        return Math.copySign(w, x);
    }

    public static double atanh(double x) {
        double a = Math.abs(x);
        if (a > 1) {
            return Double.NaN;
        }
        if (a == 1) {
            return Math.copySign(Double.POSITIVE_INFINITY, x);
        }
        if (a < TINY) {
            return x;
        }
        double t = a + a;
        t = a < 0.5 ? 0.5 * Math.log1p(t + t * a / (1 - a)) : 0.5 * Math.log1p(t / (1 - a));
        return Math.copySign(t, x);
    }
}
