package org.pyston.compare.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pyston.compare.Implementation;
import org.pyston.compare.Metric;
import org.pyston.compare.ProgramResult;
import org.pyston.compare.Ratio;
import org.pyston.compare.Run;
import org.pyston.compare.Summary;

/** Bars of ratios from the line of the reference: the means of the families, then every program, the best first. */
final class RatioChart {
    private static final int WIDTH = 980;
    private static final int LEFT = 200;
    private static final int RIGHT = WIDTH - 60;
    private static final int TOP = 34;
    private static final int BAR = 9;
    private static final int GAP = 9;

    private final Summary summary;
    private final Palette palette;
    private final Metric metric;
    private final List<Implementation> shown;
    private final List<Row> rows = new ArrayList<>();
    private final Row lastMean;

    /** A line of the chart: for each implementation that is shown a value, or NaN. */
    private record Row(String name, String style, double[] values, int bars) {
    }

    RatioChart(Run run, Summary summary, Palette palette, Metric metric) {
        this.summary = summary;
        this.palette = palette;
        this.metric = metric;
        this.shown = run.implementations().subList(1, run.implementations().size()).stream()
                .filter(i -> summary.mean(null, i, metric).count() > 0)
                .sorted(Comparator.comparing(i -> !i.equals(summary.main()))).toList();
        if (summary.families().size() > 1) {
            add("all programs", "strong", shown.stream().mapToDouble(i -> comparable(null, i)).toArray());
            for (String family : summary.families()) {
                add(family, "strong", shown.stream().mapToDouble(i -> comparable(family, i)).toArray());
            }
        }
        lastMean = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        for (ProgramResult program : summary.sorted(summary.main(), metric)) {
            add(program.program().name(), "label", shown.stream().mapToDouble(i -> value(program, i)).toArray());
        }
    }

    /** Whether there is anything to draw. */
    boolean isEmpty() {
        return shown.isEmpty();
    }

    private void add(String name, String style, double[] values) {
        int bars = 0;
        for (double value : values) {
            bars += Double.isNaN(value) ? 0 : 1;
        }
        rows.add(new Row(name, style, values, Math.max(1, bars)));
    }

    /** A mean; NaN when it is of less than half of the programs, and so says nothing about the family. */
    private double comparable(String family, Implementation implementation) {
        Summary.Mean mean = summary.mean(family, implementation, metric);
        return mean.count() * 2 < mean.of() ? Double.NaN : mean.value();
    }

    private double value(ProgramResult program, Implementation implementation) {
        Ratio ratio = summary.ratio(program, implementation, metric);
        return ratio == null ? Double.NaN : ratio.value();
    }

    @Override
    public String toString() {
        double low = 0.8;
        double high = 1.25;
        int height = TOP + 14 + 2 * GAP;
        for (Row row : rows) {
            for (double value : row.values) {
                low = Double.isNaN(value) ? low : Math.min(low, value / 1.1);
                high = Double.isNaN(value) ? high : Math.max(high, value * 1.1);
            }
            height += row.bars * BAR + GAP;
        }
        LogAxis axis = new LogAxis(low, high, LEFT, RIGHT);
        Svg svg = new Svg(WIDTH, height, metric.title());
        grid(svg, axis, height);
        double y = TOP;
        for (Row row : rows) {
            svg.text(LEFT - 48, y + row.bars * BAR / 2.0 + 4, "end", row.style, row.name);
            y = bars(svg, axis, row, y) + GAP;
            if (row == lastMean) {
                svg.line(0, y, WIDTH, y, "grid");
                y += 2 * GAP;
            }
        }
        return svg.toString();
    }

    private void grid(Svg svg, LogAxis axis, int height) {
        for (double tick : axis.ticks()) {
            svg.line(axis.at(tick), TOP - 10, axis.at(tick), height - 10, "grid");
            svg.text(axis.at(tick), TOP - 16, "middle", "tick", Format.tick(tick) + "×");
        }
        svg.line(axis.at(1), TOP - 10, axis.at(1), height - 10, "one");
    }

    private double bars(Svg svg, LogAxis axis, Row row, double top) {
        double y = top;
        double one = axis.at(1);
        for (int i = 0; i < row.values.length; i++) {
            double value = row.values[i];
            if (!Double.isNaN(value)) {
                double x = axis.at(value);
                String name = shown.get(i).name();
                svg.bar(Math.min(x, one), y, Math.abs(x - one), BAR - 1, palette.of(name),
                        row.name + ", " + name + ": " + Format.number(value) + "×");
                boolean right = value >= 1;
                svg.text(x + (right ? 4 : -4), y + BAR - 1.5, right ? "start" : "end", "value", Format.number(value));
                y += BAR;
            }
        }
        if (y == top) {
            svg.text(one + 4, y + BAR - 1.5, "start", "value", "not under " + summary.main().name() + ", see the faults");
            y += BAR;
        }
        return y;
    }

    /** What is drawn. */
    String legend() {
        return palette.legend(shown.stream().map(Implementation::name).toList());
    }
}
