package org.pyston.compare;

import java.util.Arrays;

/** What the suite makes of measured numbers. */
public final class Statistics {
    /** An iteration is warm when it takes at most this much longer than the best one. */
    private static final double WARM = 1.10;

    private Statistics() {
    }

    /** The number in the middle, or the geometric mean of the two there: half and double speed cancel out. */
    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : Math.sqrt(sorted[half - 1] * sorted[half]);
    }

    /** The geometric mean of positive numbers; NaN of none. */
    public static double geometricMean(double... values) {
        return Math.exp(Arrays.stream(values).map(Math::log).average().orElse(Double.NaN));
    }

    /** Steady state: the median of the last third of the iterations. */
    public static double steady(double[] times) {
        return median(lastThird(times));
    }

    /** The mean of the last third of the iterations, for clocks that tick less often than iterations end; NaN of none. */
    public static double steadyMean(double[] times) {
        return Arrays.stream(lastThird(times)).average().orElse(Double.NaN);
    }

    private static double[] lastThird(double[] times) {
        int third = Math.min(times.length, Math.max(1, times.length / 3));
        return Arrays.copyOfRange(times, times.length - third, times.length);
    }

    /** The number of the first iteration, counted from 1, that is within 10% of the best one. */
    public static int warmAt(double[] times) {
        double limit = Arrays.stream(times).min().orElseThrow() * WARM;
        int i = 0;
        while (times[i] > limit) {
            i++;
        }
        return i + 1;
    }

    /** How long it took until the first warm iteration began. */
    public static double warmAfter(double[] times) {
        return Arrays.stream(times, 0, warmAt(times) - 1).sum();
    }
}
