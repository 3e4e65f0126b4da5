package org.pyston.modules.cmath;

import org.pyston.runtime.Errors;
import org.pyston.types.complex.PyComplex;

/**
 * Results of complex functions where a part of the argument is infinite or NaN (C99, annex G). A row for each kind of real
 * part: -inf, negative, -0, 0, positive, inf, NaN; in it two letters, the parts of the result, for each kind of imaginary
 * part. Letters: z 0, o 1, i inf, n NaN, p pi, h pi/2, q pi/4, t 3pi/4; upper case is negative; !! a domain error, ..
 * not special.
 */
enum SpecialValues {
    ACOS("tipipipIpItIni", "hi........hInn", "hi........hIhn", "hi........hIhn", "hi........hInn", "qizizizIzIqIni",
            "ninnnnnnnnnInn"),
    ACOSH("iTiPiPipipitin", "iH........ihnn", "iH........ihnn", "iH........ihnn", "iH........ihnn", "iQiZiZiziziqin",
            "innnnnnnnninnn"),
    ASINH("IQIZIZIzIzIqIn", "IH........Ihnn", "IH........Ihnn", "iH........ihnn", "iH........ihnn", "iQiZiZiziziqin",
            "innnnZnznninnn"),
    ATANH("ZHZHZHZhZhZhZn", "ZH........Zhnn", "ZH........ZhZn", "zH........zhzn", "zH........zhnn", "zHzHzHzhzhzhzn",
            "zHnnnnnnnnzhnn"),
    COSH("!!IiiziZII!!in", "!!........!!nn", "!!........!!nz", "!!........!!nz", "!!........!!nn", "!!IIiZizIi!!in",
            "nnnnnznznnnnnn"),
    EXP("zzZZzZzzZzzzzz", "!!........!!nn", "!!........!!nn", "!!........!!nn", "!!........!!nn", "!!IIiZizIi!!in",
            "nnnnnZnznnnnnn"),
    LOG("iTiPiPipipitin", "iH........ihnn", "iH........ihnn", "iH........ihnn", "iH........ihnn", "iQiZiZiziziqin",
            "innnnnnnnninnn"),
    SINH("!!iIIZIzii!!in", "!!........!!nn", "!!........!!zn", "!!........!!zn", "!!........!!nn", "!!IIiZizIi!!in",
            "nnnnnZnznnnnnn"),
    SQRT("iIzIzIziziiini", "iI........iinn", "iI........iinn", "iI........iinn", "iI........iinn", "iIiZiZiziziiin",
            "iInnnnnnnniinn"),
    TANH("OzOzOZOzOZOzOz", "!!........!!nn", "!!........!!nn", "!!........!!nn", "!!........!!nn", "ozozoZozoZozoz",
            "nnnnnZnznnnnnn"),
    RECT("!!iiIzIZiI!!in", "!!........!!nn", "zz........zzzz", "zz........zzzz", "!!........!!nn", "!!IIiZizIi!!in",
            "nnnnnznznnnnnn");

    private final String[] rows;

    SpecialValues(String... rows) {
        this.rows = rows;
    }

    static boolean isFinite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE;
    }

    /** The result when a part is not finite, else null; ValueError. */
    PyComplex find(double x, double y) {
        if (isFinite(x) && isFinite(y)) {
            return null;
        }
        int column = 2 * kind(y);
        String row = rows[kind(x)];
        if (row.charAt(column) == '!') {
            throw Errors.valueError("math domain error");
        }
        return PyComplex.of(value(row.charAt(column)), value(row.charAt(column + 1)));
    }

    private static int kind(double x) {
        if (Double.isNaN(x)) {
            return 6;
        }
        if (Double.isInfinite(x)) {
            return x < 0 ? 0 : 5;
        }
        if (x == 0) {
            return 1 / x < 0 ? 2 : 3;
        }
        return x < 0 ? 1 : 4;
    }

    private static double value(char letter) {
        double magnitude = switch (letter | 0x20) {
            case 'z' -> 0;
            case 'o' -> 1;
            case 'i' -> Double.POSITIVE_INFINITY;
            case 'p' -> Math.PI;
            case 'h' -> Math.PI / 2;
            case 'q' -> Math.PI / 4;
            case 't' -> 3 * Math.PI / 4;
            default -> Double.NaN;
        };
        return letter >= 'A' && letter <= 'Z' ? -magnitude : magnitude;
    }
}
