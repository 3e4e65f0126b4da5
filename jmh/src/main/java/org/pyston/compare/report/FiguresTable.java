package org.pyston.compare.report;

import java.util.Locale;
import java.util.Map;
import org.pyston.compare.Measured;
import org.pyston.compare.Metric;
import org.pyston.compare.ProgramResult;
import org.pyston.compare.Round;
import org.pyston.compare.Run;
import org.pyston.compare.Statistics;
import org.pyston.compare.Usage;

/** The part of the page that has every figure, folded up at first. */
final class FiguresTable {
    private static final String HEAD = "<tr><th>program</th><th></th><th>first ms</th><th>steady ms</th><th>CPU ms</th>"
            + "<th>warm at iteration</th><th>after s</th><th>peak MB</th><th>whole s</th><th>CPU s</th><th>peak MB</th></tr>";

    private final Run run;
    private final StringBuilder out = new StringBuilder();

    FiguresTable(Run run) {
        this.run = run;
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    @Override
    public String toString() {
        add("<section><details><summary><h2>All figures</h2></summary>");
        add("<p>Medians of the rounds. Warm is the first iteration that is within 10%% of the best one, and after how many seconds"
                + " it began; the whole process is seen from outside, at the program's full size.</p>");
        add("<table class=\"figures\">%s", HEAD);
        for (ProgramResult program : run.programs()) {
            String name = program.program().name();
            for (Map.Entry<String, Measured> entry : program.measured().entrySet()) {
                row(name, entry.getKey(), entry.getValue());
                name = "";
            }
        }
        add("</table></details></section>");
        return out.toString();
    }

    private void row(String program, String implementation, Measured measured) {
        add("<tr%s><td title=\"%s\">%s</td><td>%s</td>", program.isEmpty() ? "" : " class=\"head\"", program, program,
                Format.escape(implementation));
        if (!measured.isGood()) {
            add("<td colspan=\"9\">%s</td></tr>", Format.escape(measured.error()));
            return;
        }
        add("<td>%s</td><td>%s</td><td>%s</td>", Format.millis(Figures.of(measured, Metric.FIRST)),
                Format.millis(Figures.of(measured, Metric.STEADY)),
                Format.millis(Figures.of(measured, Metric.STEADY_CPU)));
        add("<td>%.0f</td><td>%s</td><td>%s</td>", Figures.of(measured, r -> (double) Statistics.warmAt(r.wall())),
                Format.ratio(Figures.of(measured, r -> Statistics.warmAfter(r.wall()))),
                Format.megabytes(Figures.of(measured, Metric.MEMORY)));
        add("<td>%s</td><td>%s</td><td>%s</td></tr>", Format.ratio(whole(measured, Usage::wall)),
                Format.ratio(whole(measured, Usage::cpu)), Format.megabytes(whole(measured, Usage::peak)));
    }

    private static Double whole(Measured measured, java.util.function.Function<Usage, Double> figure) {
        return Figures.of(measured, (Round round) -> round.whole() == null ? null : figure.apply(round.whole()));
    }
}
