package org.pyston.modules.math;

/**
 * The gamma function for numbers that are no poles, by Lanczos' approximation with the parameters of the Boost library (g =
 * 6.0247, 13 terms), as in CPython's {@code mathmodule.c}.
 */
final class GammaFunction {
    private static final double G = 6.024680040776729583740234375;
    private static final double G_MINUS_HALF = 5.524680040776729583740234375;
    private static final double LOG_PI = 1.144729885849400174143427351353058711647;
    private static final double TINY = 1e-20;
    private static final double LARGE = 200;
    private static final double SPLIT_POWER = 140;
    private static final double[] NUMERATOR = {
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408};
    private static final double[] DENOMINATOR = {0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558,
        357423, 32670, 1925, 66, 1};

    private GammaFunction() {
    }

    static double gamma(double x) {
        double a = Math.abs(x);
        if (a < TINY) {
            return 1 / x;
        }
        if (a > LARGE) {
            return x < 0 ? 0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        double y = a + G_MINUS_HALF;
        // the rounding error of y, to be made up for
        double error = a > G_MINUS_HALF ? y - a - G_MINUS_HALF : y - G_MINUS_HALF - a;
        double z = error * G / y;
        double result;
        if (x < 0) {
            result = -Math.PI / sinPi(a) / a * Math.exp(y) / series(a);
            result -= z * result;
            if (a < SPLIT_POWER) {
                return result / Math.pow(y, a - 0.5);
            }
            double root = Math.pow(y, a / 2 - 0.25);
            return result / root / root;
        }
        result = series(a) / Math.exp(y);
        result += z * result;
        if (a < SPLIT_POWER) {
            return result * Math.pow(y, a - 0.5);
        }
        double root = Math.pow(y, a / 2 - 0.25);
        return result * root * root;
    }

    static double logGamma(double x) {
        double a = Math.abs(x);
        if (a < TINY) {
            return -Math.log(a);
        }
        double result = Math.log(series(a)) - G;
        result += (a - 0.5) * (Math.log(a + G - 0.5) - 1);
        return x < 0 ? LOG_PI - Math.log(Math.abs(sinPi(a))) - Math.log(a) - result : result;
    }

    private static double series(double x) {
        double numerator = 0;
        double denominator = 0;
        if (x < 5) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                numerator = numerator * x + NUMERATOR[i];
                denominator = denominator * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                numerator = numerator / x + NUMERATOR[i];
                denominator = denominator / x + DENOMINATOR[i];
            }
        }
        return numerator / denominator;
    }

    /** sin(pi * x) */
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2;
        double s = switch ((int) Math.rint(2 * y)) {
            case 0 -> Math.sin(Math.PI * y);
            case 1 -> Math.cos(Math.PI * (y - 0.5));
            case 2 -> Math.sin(Math.PI * (1 - y));
            case 3 -> -Math.cos(Math.PI * (y - 1.5));
            default -> Math.sin(Math.PI * (y - 2));
        };
        return x < 0 ? -s : s;
    }
}
