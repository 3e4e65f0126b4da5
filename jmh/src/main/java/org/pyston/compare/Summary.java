package org.pyston.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Ratios and means of a run. */
public final class Summary {
    private static final List<String> FAMILIES = List.of("numeric", "objects", "data", "control");

    private final Run run;

    /** The summary of a run. */
    public Summary(Run run) {
        this.run = run;
    }

    /**
     * A geometric mean of programs.
     *
     * @param value NaN when no program counts
     * @param count how many programs count: those that both implementations ran without a fault
     * @param of how many there are
     */
    public record Mean(double value, int count, int of) {
    }

    /** The ratio of one program; null if there is none. */
    public Ratio ratio(ProgramResult program, Implementation implementation, Metric metric) {
        return Ratio.of(metric, program.measured().get(run.reference().name()), program.measured().get(implementation.name()));
    }

    /** The mean of a family of programs, or of all for null. */
    public Mean mean(String family, Implementation implementation, Metric metric) {
        List<ProgramResult> programs = run.programs().stream()
                .filter(p -> family == null || family.equals(p.program().family())).toList();
        double[] ratios = programs.stream().map(p -> ratio(p, implementation, metric)).filter(Objects::nonNull)
                .mapToDouble(Ratio::value).toArray();
        return new Mean(Statistics.geometricMean(ratios), ratios.length, programs.size());
    }

    /** The families that occur. */
    public List<String> families() {
        return FAMILIES.stream().filter(f -> run.programs().stream().anyMatch(p -> f.equals(p.program().family()))).toList();
    }

    /** The programs, those with the highest ratio of an implementation first and those without one last. */
    public List<ProgramResult> sorted(Implementation implementation, Metric metric) {
        List<ProgramResult> programs = new ArrayList<>(run.programs());
        programs.sort((a, b) -> Double.compare(orZero(ratio(b, implementation, metric)), orZero(ratio(a, implementation, metric))));
        return programs;
    }

    private static double orZero(Ratio ratio) {
        return ratio == null ? 0 : ratio.value();
    }

    /** What the page and the tables are about: Pyston with its fastest tier, or the last implementation. */
    public Implementation main() {
        Implementation last = run.implementations().get(run.implementations().size() - 1);
        return run.implementations().stream().filter(i -> i.kind() == Implementation.Kind.PYSTON)
                .reduce((a, b) -> b).orElse(last);
    }

    /** One line for each command and program that went wrong, and where. */
    public List<String> faults() {
        List<String> lines = new ArrayList<>();
        for (StartupResult result : run.startup()) {
            result.errors().forEach((name, error) -> lines.add(result.title() + " under " + name + ": " + error));
        }
        for (ProgramResult program : run.programs()) {
            if (program.program().fault() != null) {
                lines.add(program.program().name() + ": " + program.program().fault());
            }
            program.measured().forEach((name, measured) -> {
                if (measured.error() != null) {
                    lines.add(program.program().name() + " under " + name + ": " + measured.error());
                }
            });
        }
        return lines;
    }
}
