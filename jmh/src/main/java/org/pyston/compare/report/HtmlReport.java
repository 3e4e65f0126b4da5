package org.pyston.compare.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pyston.compare.Changes;
import org.pyston.compare.Implementation;
import org.pyston.compare.Metric;
import org.pyston.compare.ProgramResult;
import org.pyston.compare.Run;
import org.pyston.compare.StartupResult;
import org.pyston.compare.Summary;

/** One self-contained page: charts as SVG, no scripts, light and dark by the reader's preference. */
public final class HtmlReport {
    private final Run run;
    private final Summary summary;
    private final Implementation main;
    private final List<Implementation> others;
    private final Palette palette;
    private final StringBuilder out = new StringBuilder();

    private HtmlReport(Run run) {
        this.run = run;
        this.summary = new Summary(run);
        this.main = summary.main();
        this.others = run.implementations().subList(1, run.implementations().size());
        this.palette = new Palette(run.implementations(), main);
    }

    /** The page of a run, with what changed since {@code base} unless that is null. */
    public static String of(Run run, Run base) {
        HtmlReport report = new HtmlReport(run);
        report.head();
        report.tiles();
        report.faults();
        if (base != null) {
            report.out.append(new ChangesTable(run, new Changes(run, base), base));
        }
        report.ratios();
        report.startup();
        report.curves();
        report.out.append(new FiguresTable(run));
        report.foot();
        return report.out.toString();
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void head() {
        Run.Setting setting = run.setting();
        String title = main.name() + " beside " + run.reference().name();
        add("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s</title>", Format.escape(title));
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        add("<style>%s</style></head><body><main>", css());
        add("<header><h1>%s</h1>", Format.escape(title));
        add("<p>%s · %s · %d processors · %s · %d programs, %s of %s s a process · %.0f minutes</p></header>",
                setting.date(), Format.escape(setting.system()), setting.processors(), Format.escape(setting.java()),
                run.programs().size(), setting.rounds() == 1 ? "one round" : "up to " + setting.rounds() + " rounds",
                Format.tick(setting.seconds()), setting.minutes());
    }

    private static String css() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- means

    private void tiles() {
        add("<section class=\"tiles\">");
        for (Metric metric : Metric.principal()) {
            if (summary.mean(null, main, metric).count() > 0) {
                tile(metric);
            }
        }
        add("</section>");
    }

    private void tile(Metric metric) {
        add("<div class=\"tile\"><h3>%s</h3>", metric.title());
        add("<p class=\"big\">%s×</p><p>%s</p><table>", Format.ratio(summary.mean(null, main, metric).value()),
                metric.isTime() ? "as fast, geometric mean" : "as much, geometric mean");
        for (Implementation implementation : others) {
            Summary.Mean mean = summary.mean(null, implementation, metric);
            if (mean.count() > 0) {
                add("<tr><td><i class=\"%s\"></i>%s</td><td>%s×</td><td>%s</td></tr>", palette.of(implementation.name()),
                        Format.escape(implementation.name()), Format.ratio(mean.value()),
                        mean.count() < mean.of() ? mean.count() + " of " + mean.of() : "");
            }
        }
        add("</table></div>");
    }

    private void faults() {
        List<String> faults = summary.faults();
        if (!faults.isEmpty()) {
            add("<section class=\"faults\"><h2>%d failed</h2><ul>", faults.size());
            faults.forEach(fault -> add("<li>%s</li>", Format.escape(fault)));
            add("</ul></section>");
        }
    }

    // ---- charts

    /** A chart a metric; which one is seen is chosen by radio buttons, without a script. */
    private void ratios() {
        List<Metric> metrics = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            if (!new RatioChart(run, summary, palette, metric).isEmpty()) {
                metrics.add(metric);
            }
        }
        add("<section class=\"tabs\"><h2>Every program</h2>");
        for (Metric metric : metrics) {
            add("<input type=\"radio\" name=\"metric\" id=\"%s\"%s><label for=\"%s\">%s</label>", metric, metric == metrics.get(0)
                    ? " checked" : "", metric, metric.title());
        }
        for (Metric metric : metrics) {
            RatioChart chart = new RatioChart(run, summary, palette, metric);
            add("<div class=\"tab\"><p>%s Logarithmic scale, sorted by %s.</p>", metric.isTime()
                    ? "Times as fast as " + Format.escape(run.reference().name()) + ": bars to the right are faster."
                    : "Times as much as " + Format.escape(run.reference().name()) + ": bars to the right are more memory.",
                    Format.escape(main.name()));
            out.append(chart.legend()).append(chart).append("</div>\n");
        }
        add("</section>");
    }

    private void startup() {
        if (run.startup().isEmpty()) {
            return;
        }
        add("<section><h2>Start-up</h2>");
        for (StartupResult result : run.startup()) {
            add("<h3><code>%s</code></h3>", Format.escape(result.title()));
            out.append(new StartupChart(result, palette));
        }
        add("</section>");
    }

    private void curves() {
        add("<section><h2>Warm-up</h2><p>Speed of each iteration beside the steady state of %s, over the seconds since the first"
                + " iteration began; the dot is the first iteration. Both scales are logarithmic, up is faster.</p>",
                Format.escape(run.reference().name()));
        out.append(palette.legend(run.implementations().stream().map(Implementation::name).toList()));
        add("<div class=\"grid\">");
        for (ProgramResult program : summary.sorted(main, Metric.STEADY)) {
            String chart = new CurveChart(run, program, palette).toString();
            if (!chart.isEmpty()) {
                add("<figure><figcaption>%s <small>%s</small></figcaption>%s</figure>", program.program().name(),
                        program.program().family(), chart);
            }
        }
        add("</div></section>");
    }

    private void foot() {
        add("<footer><p>Made by <code>compare %s</code></p></footer></main></body></html>", Format.escape(run.setting().command()));
    }
}
