package org.pyston.compare.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.pyston.compare.Measured;
import org.pyston.compare.Metric;
import org.pyston.compare.Round;
import org.pyston.compare.Statistics;
import org.pyston.compare.Usage;

/** Medians over rounds. */
final class Figures {
    private Figures() {
    }

    /** The median of a metric; null when it was not measured. */
    static Double of(Measured measured, Metric metric) {
        return of(measured, metric::of);
    }

    /** The median of what a function takes from each round; null when there is none. */
    static Double of(Measured measured, Function<Round, Double> figure) {
        return measured == null || !measured.isGood() ? null : median(measured.rounds(), figure);
    }

    /** The median of what a function takes from each usage; null when there is none. */
    static Double ofUsages(List<Usage> usages, Function<Usage, Double> figure) {
        return median(usages, figure);
    }

    private static <T> Double median(List<T> list, Function<T, Double> figure) {
        double[] values = list.stream().map(figure).filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
        return values.length == 0 ? null : Statistics.median(values);
    }

    /** The mean, for figures that come in coarse steps; null when there is none. */
    static Double meanCpu(List<Usage> usages) {
        if (usages.stream().anyMatch(u -> u.cpu() == null)) {
            return null;
        }
        return usages.stream().mapToDouble(Usage::cpu).average().orElse(Double.NaN);
    }
}
