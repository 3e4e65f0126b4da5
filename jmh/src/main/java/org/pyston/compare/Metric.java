package org.pyston.compare;

import java.util.List;
import java.util.function.Function;

/**
 * A figure of a round that implementations are compared by. Wall time is what a user waits for, and what ratios are about;
 * CPU time beside it shows what other threads of the process did meanwhile on other processors.
 */
public enum Metric {
    /** Time of an iteration once warm. */
    STEADY("steady state", round -> Statistics.steady(round.wall()), true),
    /** Time of the first iteration in a fresh process. */
    FIRST("first iteration", round -> round.wall()[0], true),
    /** Time of a whole process at the default size. */
    WHOLE("whole process", round -> round.whole() == null ? null : round.whole().wall(), true),
    /** Peak memory of the process that iterates. */
    MEMORY("peak memory", round -> round.process().peak(), false),
    /** CPU time of an iteration once warm, of all threads; the JVM's clock of it has steps of 10 ms. */
    STEADY_CPU("steady state, CPU", round -> Statistics.steadyMean(round.cpu()), true),
    /** CPU time of a whole process: compiling and collecting garbage in other threads counts. */
    WHOLE_CPU("whole process, CPU", round -> round.whole() == null ? null : round.whole().cpu(), true);

    private final String title;
    private final Function<Round, Double> figure;
    private final boolean isTime;

    Metric(String title, Function<Round, Double> figure, boolean isTime) {
        this.title = title;
        this.figure = figure;
        this.isTime = isTime;
    }

    /** Those of the tables for the console. */
    public static List<Metric> principal() {
        return List.of(STEADY, FIRST, WHOLE, MEMORY);
    }

    /** The heading of a table. */
    public String title() {
        return title;
    }

    /** Whether ratios say how many times faster, not how many times as much. */
    public boolean isTime() {
        return isTime;
    }

    /** The figure of a round; null where it was not measured. */
    public Double of(Round round) {
        Double value = figure.apply(round);
        return value == null || !(value > 0) ? null : value;
    }
}
