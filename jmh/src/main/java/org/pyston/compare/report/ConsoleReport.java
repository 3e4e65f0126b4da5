package org.pyston.compare.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pyston.compare.Changes;
import org.pyston.compare.Implementation;
import org.pyston.compare.Metric;
import org.pyston.compare.ProgramResult;
import org.pyston.compare.Ratio;
import org.pyston.compare.Run;
import org.pyston.compare.StartupResult;
import org.pyston.compare.Summary;

/** Tables for the console. */
public final class ConsoleReport {
    private final Run run;
    private final Summary summary;
    private final List<Implementation> others;
    private final List<Metric> metrics;
    private final StringBuilder out = new StringBuilder();

    private ConsoleReport(Run run) {
        this.run = run;
        this.summary = new Summary(run);
        this.others = run.implementations().subList(1, run.implementations().size());
        this.metrics = Metric.principal().stream().filter(this::isMeasured).toList();
    }

    private boolean isMeasured(Metric metric) {
        return others.stream().anyMatch(i -> summary.mean(null, i, metric).count() > 0);
    }

    /** The tables of a run, and what changed since {@code base} unless that is null. */
    public static String of(Run run, Run base) {
        ConsoleReport report = new ConsoleReport(run);
        report.startup();
        report.ratios();
        report.faults();
        if (base != null) {
            report.changes(new Changes(run, base));
        }
        report.line("%s; %s; %d processors; %s; %.1f minutes", run.setting().date(), run.setting().system(),
                run.setting().processors(), run.setting().java(), run.setting().minutes());
        return report.out.toString();
    }

    /** One line about a program that has just run: milliseconds in steady state. */
    public static String progress(ProgramResult result, int number, int of) {
        String times = result.measured().entrySet().stream()
                .map(e -> e.getKey() + " " + (e.getValue().error() != null ? "FAILED"
                        : Format.millis(Figures.of(e.getValue(), Metric.STEADY)) + " ms"))
                .collect(Collectors.joining(", "));
        String fault = result.program().fault();
        return String.format(Locale.ROOT, "%2d/%d %-20s %s", number, of, result.program().name(), fault != null ? fault : times);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    // ---- start-up

    private void startup() {
        for (StartupResult result : run.startup()) {
            line("%n%-40s%12s%12s%12s", result.title(), "wall ms", "CPU ms", "MB");
            result.measured().forEach((name, usages) -> line("  %-38s%12s%12s%12s", name,
                    Format.millis(Figures.ofUsages(usages, u -> u.wall())), Format.millis(Figures.meanCpu(usages)),
                    Format.megabytes(Figures.ofUsages(usages, u -> u.peak()))));
        }
    }

    // ---- ratios

    private void ratios() {
        int width = others.stream().mapToInt(i -> i.name().length()).max().orElse(0) + 2;
        line("%nTimes faster than %s, above 1 is faster; memory: times as much", run.reference().name());
        StringBuilder first = new StringBuilder(" ".repeat(32));
        StringBuilder second = new StringBuilder(String.format("%-20s%12s", "", "steady ms"));
        for (Metric metric : metrics) {
            List<Implementation> columns = columns(metric);
            String title = metric.title().substring(0, Math.min(metric.title().length(), width * columns.size() - 2));
            first.append(String.format("%" + width * columns.size() + "s", title));
            columns.forEach(i -> second.append(String.format("%" + width + "s", i.name())));
        }
        line("%s", first);
        line("%s", second);
        for (String family : summary.families()) {
            line("%s", family);
            run.programs().stream().filter(p -> family.equals(p.program().family())).forEach(p -> row(p, width));
            means("  mean", family, width);
        }
        means("ALL", null, width);
        for (Metric metric : List.of(Metric.STEADY_CPU, Metric.WHOLE_CPU)) {
            if (isMeasured(metric)) {
                line("Mean of %s time: %s", metric.title(), columns(metric).stream().map(i -> i.name() + " "
                        + Format.ratio(summary.mean(null, i, metric).value())).collect(Collectors.joining(", ")));
            }
        }
        for (Implementation implementation : others) {
            Summary.Mean mean = summary.mean(null, implementation, Metric.STEADY);
            if (mean.count() < mean.of()) {
                line("Means of %s are of %d of the %d programs", implementation.name(), mean.count(), mean.of());
            }
        }
    }

    /** The implementations that a metric was measured for. */
    private List<Implementation> columns(Metric metric) {
        return others.stream().filter(i -> summary.mean(null, i, metric).count() > 0).toList();
    }

    private void row(ProgramResult program, int width) {
        StringBuilder row = new StringBuilder(String.format("  %-20s%10s", program.program().name(),
                Format.millis(Figures.of(program.measured().get(run.reference().name()), Metric.STEADY))));
        for (Metric metric : metrics) {
            for (Implementation implementation : columns(metric)) {
                Ratio ratio = summary.ratio(program, implementation, metric);
                row.append(String.format("%" + width + "s", Format.ratio(ratio == null ? null : ratio.value())));
            }
        }
        line("%s", row);
    }

    private void means(String title, String family, int width) {
        StringBuilder row = new StringBuilder(String.format("%-32s", title));
        for (Metric metric : metrics) {
            for (Implementation implementation : columns(metric)) {
                Summary.Mean mean = summary.mean(family, implementation, metric);
                row.append(String.format("%" + width + "s", Format.ratio(mean.value())));
            }
        }
        line("%s", row);
    }

    private void faults() {
        List<String> faults = summary.faults();
        if (!faults.isEmpty()) {
            line("%n%d FAILED", faults.size());
            faults.forEach(fault -> line("  %s", fault));
        }
        line("");
    }

    // ---- changes

    private void changes(Changes changes) {
        line("Since the base, as ratios to the reference");
        changes.warnings().forEach(warning -> line("  beware: %s", warning));
        for (Implementation implementation : others) {
            for (Metric metric : Metric.values()) {
                double mean = changes.mean(implementation, metric);
                if (!Double.isNaN(mean)) {
                    line("  %s, %s: mean %s", implementation.name(), metric.title(), Format.percent(mean));
                    List<Changes.Change> list = new ArrayList<>(changes.of(implementation, metric));
                    list.forEach(c -> line("    %-20s %s to %s (%s, noise %s) %s", c.program(), Format.ratio(c.before()),
                            Format.ratio(c.after()), Format.percent(c.factor()), Format.percent(c.noise()),
                            c.isBetter() ? "better" : "WORSE"));
                }
            }
        }
        line("");
    }
}
