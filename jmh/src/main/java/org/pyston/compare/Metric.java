package org.pyston.compare;

import java.util.function.Function;

/** A figure of a round that implementations are compared by. */
public enum Metric {
    /** Time of an iteration once warm. */
    STEADY("steady state", round -> Statistics.steady(round.wall()), true),
    /** Time of the first iteration in a fresh process. */
    FIRST("first iteration", round -> round.wall()[0], true),
    /** Time of a whole process at the default size. */
    WHOLE("whole process", round -> round.whole() == null ? null : round.whole().wall(), true),
    /** The same by CPU time: what background threads did counts. */
    WHOLE_CPU("whole process, CPU time", round -> round.whole() == null ? null : round.whole().cpu(), true),
    /** Peak memory of the process that iterates. */
    MEMORY("peak memory", round -> round.process().peak(), false);

    private final String title;
    private final Function<Round, Double> figure;
    private final boolean isTime;

    Metric(String title, Function<Round, Double> figure, boolean isTime) {
        this.title = title;
        this.figure = figure;
        this.isTime = isTime;
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
        return value == null || value <= 0 ? null : value;
    }
}
