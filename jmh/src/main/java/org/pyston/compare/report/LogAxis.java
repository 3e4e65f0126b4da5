package org.pyston.compare.report;

import java.util.ArrayList;
import java.util.List;

/** A logarithmic scale from one coordinate to another. */
final class LogAxis {
    private static final double[] STEPS = {1, 2, 5};
    private static final int DENSE = 7;

    private final double low;
    private final double high;
    private final double from;
    private final double to;

    /** The scale that shows {@code low} at {@code from} and {@code high} at {@code to}. */
    LogAxis(double low, double high, double from, double to) {
        this.low = Math.log(low);
        this.high = Math.log(high);
        this.from = from;
        this.to = to;
    }

    /** The coordinate of a value; values outside are drawn at the edge. */
    double at(double value) {
        double part = (Math.log(value) - low) / (high - low);
        return from + Math.max(0, Math.min(1, part)) * (to - from);
    }

    /** Round numbers for grid lines: 1, 2, 5, 10 … or only powers of ten where those would be many. */
    List<Double> ticks() {
        List<Double> ticks = ticks(STEPS);
        return ticks.size() <= DENSE ? ticks : ticks(new double[] {1});
    }

    private List<Double> ticks(double[] steps) {
        List<Double> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(low / Math.log(10)); power <= high / Math.log(10); power++) {
            for (double step : steps) {
                double tick = step * Math.pow(10, power);
                if (Math.log(tick) >= low - 1e-9 && Math.log(tick) <= high + 1e-9) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }
}
