package org.pyston.modules.math;

import java.util.Arrays;
import org.pyston.runtime.Errors;

/**
 * A sum of floats without rounding errors: partial sums that do not overlap, least first (J. R. Shewchuk, "Adaptive
 * precision floating-point arithmetic"). Infinities and NaN are kept apart.
 */
final class ExactSum {
    private double[] partials = new double[16];
    private int count;
    private double special;
    private double infinities;
    /** Whether a sum beyond the range of floats is an error, or infinite. */
    private boolean raises = true;

    /** Adds {@code x}; OverflowError when the exact sum leaves the range of floats. */
    void add(double x) {
        if (!MathErrors.finite(x)) {
            addSpecial(x);
            return;
        }
        double rest = x;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            double large = rest;
            double small = partials[i];
            if (Math.abs(large) < Math.abs(small)) {
                large = small;
                small = rest;
            }
            double high = large + small;
            double low = small - (high - large);
            if (low != 0) {
                partials[kept++] = low;
            }
            rest = high;
        }
        count = kept;
        if (rest != 0) {
            append(rest);
        }
    }

    private void append(double rest) {
        if (!MathErrors.finite(rest)) {
            if (raises) {
                throw Errors.overflowError("intermediate overflow in fsum");
            }
            addSpecial(rest);
            return;
        }
        if (count == partials.length) {
            partials = Arrays.copyOf(partials, 2 * count);
        }
        partials[count++] = rest;
    }

    private void addSpecial(double x) {
        if (Double.isInfinite(x)) {
            infinities += x;
        }
        special += x;
    }

    /** As {@link #add}, but a sum that leaves the range becomes infinite. */
    void addPlain(double x) {
        raises = false;
        add(x);
    }

    /** As {@link #value}, but the sum of opposite infinities is NaN. */
    double plain() {
        return special != 0 ? special : value();
    }

    /** The correctly rounded sum; ValueError for the sum of opposite infinities. */
    double value() {
        if (special != 0) { // true for NaN
            if (Double.isNaN(infinities)) {
                throw Errors.valueError("-inf + inf in fsum");
            }
            return special;
        }
        if (count == 0) {
            return 0;
        }
        int n = count;
        double high = partials[--n];
        double low = 0;
        while (n > 0) {
            double x = high;
            double y = partials[--n];
            high = x + y;
            low = y - (high - x);
            if (low != 0) {
                break;
            }
        }
        if (n > 0 && (low < 0 && partials[n - 1] < 0 || low > 0 && partials[n - 1] > 0)) {
            double twice = 2 * low; // a tie that the lower partial sums break
            double rounded = high + twice;
            if (twice == rounded - high) {
                high = rounded;
            }
        }
        return high;
    }
}
