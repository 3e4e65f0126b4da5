package org.pyston.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What changed between two runs beyond their noise. Compared are ratios to each run's reference. How far the rounds of a
 * program lie apart tells the noise, at least as much as is usual for all programs: two rounds of one program may agree by
 * chance.
 */
public final class Changes {
    /** Too little to be spoken of, however still the machine was. */
    private static final double SMALL = 0.02;
    /** So many standard errors are no chance any more. */
    private static final double ERRORS = 2.5;
    /** The standard deviation that is assumed where no run has a second round. */
    private static final double ASSUMED = 0.07;

    private final Run now;
    private final Run base;

    /** The changes since {@code base}. */
    public Changes(Run now, Run base) {
        this.now = now;
        this.base = base;
    }

    /**
     * A change of one program.
     *
     * @param factor what the ratio was multiplied with: above 1 is faster, for memory more
     * @param noise the factor that might have been chance
     */
    public record Change(String program, Implementation implementation, Metric metric, double before, double after,
            double factor, double noise) {
        /** Whether it is an improvement. */
        public boolean isBetter() {
            return factor > 1 == metric.isTime();
        }
    }

    /** One program in both runs. */
    private record Pair(String program, Ratio before, Ratio after) {
        int freedom() {
            return before.rounds().length + after.rounds().length - 2;
        }

        double squares() {
            return before.squares() + after.squares();
        }
    }

    /** The changes of an implementation in a metric that are more than noise, the largest first. */
    public List<Change> of(Implementation implementation, Metric metric) {
        List<Pair> pairs = pairs(implementation, metric);
        int freedom = pairs.stream().mapToInt(Pair::freedom).sum();
        double usual = freedom == 0 ? ASSUMED : Math.sqrt(pairs.stream().mapToDouble(Pair::squares).sum() / freedom);
        List<Change> changes = new ArrayList<>();
        for (Pair pair : pairs) {
            double own = pair.freedom() == 0 ? 0 : Math.sqrt(pair.squares() / pair.freedom());
            double error = Math.max(usual, own)
                    * Math.sqrt(1.0 / pair.before.rounds().length + 1.0 / pair.after.rounds().length);
            double noise = SMALL + ERRORS * error;
            double factor = pair.after.value() / pair.before.value();
            if (Math.abs(Math.log(factor)) > noise) {
                changes.add(new Change(pair.program, implementation, metric, pair.before.value(), pair.after.value(), factor,
                        Math.exp(noise)));
            }
        }
        changes.sort(Comparator.comparingDouble(c -> -Math.abs(Math.log(c.factor))));
        return changes;
    }

    /** What the geometric mean over the programs of both runs was multiplied with; NaN if there are none. */
    public double mean(Implementation implementation, Metric metric) {
        return Statistics.geometricMean(pairs(implementation, metric).stream()
                .mapToDouble(pair -> pair.after.value() / pair.before.value()).toArray());
    }

    private List<Pair> pairs(Implementation implementation, Metric metric) {
        Summary before = new Summary(base);
        Summary after = new Summary(now);
        List<Pair> pairs = new ArrayList<>();
        for (ProgramResult program : now.programs()) {
            ProgramResult old = base.programs().stream()
                    .filter(p -> p.program().name().equals(program.program().name())).findFirst().orElse(null);
            Ratio was = old == null ? null : before.ratio(old, implementation, metric);
            Ratio is = after.ratio(program, implementation, metric);
            if (was != null && is != null) {
                pairs.add(new Pair(program.program().name(), was, is));
            }
        }
        return pairs;
    }

    /** What makes the two runs hard to compare; empty if nothing does. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        differ(warnings, "references", base.reference().name(), now.reference().name());
        differ(warnings, "JDKs", base.setting().java(), now.setting().java());
        differ(warnings, "systems", base.setting().system(), now.setting().system());
        differ(warnings, "seconds of a process", base.setting().seconds(), now.setting().seconds());
        return warnings;
    }

    private static void differ(List<String> warnings, String what, Object before, Object after) {
        if (!before.equals(after)) {
            warnings.add("the " + what + " differ: " + after + ", before " + before);
        }
    }
}
