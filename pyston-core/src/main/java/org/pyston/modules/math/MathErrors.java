package org.pyston.modules.math;

import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;

/** How results of mathematical functions that are no numbers, or infinite, become exceptions. */
final class MathErrors {
    private MathErrors() {
    }

    static PyException domain() {
        return Errors.valueError("math domain error");
    }

    static PyException range() {
        return Errors.overflowError("math range error");
    }

    /** The result of a function of {@code x} that has poles: NaN and infinity of other arguments are ValueErrors. */
    static double checkDomain(double x, double result) {
        if (Double.isNaN(result) && !Double.isNaN(x) || Double.isInfinite(result) && finite(x)) {
            throw domain();
        }
        return result;
    }

    /** The result of a function of {@code x} that overflows: NaN is a ValueError, infinity an OverflowError. */
    static double checkRange(double x, double result) {
        if (Double.isNaN(result) && !Double.isNaN(x)) {
            throw domain();
        }
        if (Double.isInfinite(result) && finite(x)) {
            throw range();
        }
        return result;
    }

    static boolean finite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE;
    }
}
