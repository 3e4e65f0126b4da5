package org.pyston.compare.report;

import java.util.List;
import java.util.Locale;
import org.pyston.compare.Changes;
import org.pyston.compare.Implementation;
import org.pyston.compare.Metric;
import org.pyston.compare.Run;

/** The part of the page that says what changed since a former run. */
final class ChangesTable {
    private final Run run;
    private final Changes changes;
    private final Run base;
    private final StringBuilder out = new StringBuilder();

    ChangesTable(Run run, Changes changes, Run base) {
        this.run = run;
        this.changes = changes;
        this.base = base;
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    @Override
    public String toString() {
        add("<section><h2>Since %s</h2>", base.setting().date());
        changes.warnings().forEach(warning -> add("<p class=\"warning\">Beware: %s</p>", Format.escape(warning)));
        add("<p>Changes of the ratios to %s that are more than the rounds differ among themselves.</p>",
                Format.escape(run.reference().name()));
        add("<table class=\"figures\"><tr><th></th><th>program</th><th>before</th><th>now</th><th>change</th><th>noise</th></tr>");
        for (Implementation implementation : run.implementations().subList(1, run.implementations().size())) {
            for (Metric metric : Metric.values()) {
                double mean = changes.mean(implementation, metric);
                if (!Double.isNaN(mean)) {
                    rows(implementation, metric, mean);
                }
            }
        }
        add("</table></section>");
        return out.toString();
    }

    private void rows(Implementation implementation, Metric metric, double mean) {
        List<Changes.Change> list = changes.of(implementation, metric);
        add("<tr class=\"head\"><td>%s, %s</td><td>geometric mean</td><td></td><td></td><td>%s</td><td></td></tr>",
                Format.escape(implementation.name()), metric.title(), Format.percent(mean));
        for (Changes.Change change : list) {
            add("<tr><td></td><td>%s</td><td>%s</td><td>%s</td><td class=\"%s\">%s</td><td>%s</td></tr>", change.program(),
                    Format.ratio(change.before()), Format.ratio(change.after()), change.isBetter() ? "better" : "worse",
                    Format.percent(change.factor()), Format.percent(change.noise()));
        }
    }
}
