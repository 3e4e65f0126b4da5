package org.pyston.compare;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How an implementation does beside the reference: for times how many times faster, for memory how many times as much.
 * Figures of one round are put in relation to each other, because a slow phase of the machine hits all of a round.
 *
 * @param value the median of the rounds
 * @param rounds each round's, in the order of time
 */
public record Ratio(double value, double[] rounds) {
    /** The ratio of two series of rounds; null if there is none. */
    static Ratio of(Metric metric, Measured reference, Measured own) {
        if (reference == null || own == null || !reference.isGood() || !own.isGood()) {
            return null;
        }
        int count = Math.min(reference.rounds().size(), own.rounds().size());
        double[] rounds = IntStream.range(0, count)
                .mapToObj(i -> quotient(metric, metric.of(reference.rounds().get(i)), metric.of(own.rounds().get(i))))
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
        return rounds.length == 0 ? null : new Ratio(Statistics.median(rounds), rounds);
    }

    private static Double quotient(Metric metric, Double reference, Double own) {
        if (reference == null || own == null) {
            return null;
        }
        return metric.isTime() ? reference / own : own / reference;
    }

    /** The sum of the squared differences of the rounds' logarithms from their mean. */
    double squares() {
        double[] logs = Arrays.stream(rounds).map(Math::log).toArray();
        double mean = Arrays.stream(logs).average().orElseThrow();
        return Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum();
    }
}
