package org.pyston.compare.report;

import java.util.List;
import java.util.Map;
import org.pyston.compare.StartupResult;
import org.pyston.compare.Usage;

/** Bars of the wall time of one short command, with CPU time and memory beside them. */
final class StartupChart {
    private static final int WIDTH = 980;
    private static final int LEFT = 150;
    private static final int BARS = 520;
    private static final int TOP = 22;
    private static final int BAR = 20;

    private final StartupResult result;
    private final Palette palette;

    StartupChart(StartupResult result, Palette palette) {
        this.result = result;
        this.palette = palette;
    }

    @Override
    public String toString() {
        double longest = result.measured().values().stream().mapToDouble(StartupChart::wall).max().orElse(1);
        Svg svg = new Svg(WIDTH, TOP + result.measured().size() * BAR + 6, "start-up of " + result.title());
        svg.text(LEFT + BARS + 130, 12, "end", "tick", "wall ms");
        svg.text(LEFT + BARS + 210, 12, "end", "tick", "CPU ms");
        svg.text(LEFT + BARS + 290, 12, "end", "tick", "peak MB");
        double y = TOP;
        for (Map.Entry<String, List<Usage>> entry : result.measured().entrySet()) {
            List<Usage> usages = entry.getValue();
            double wall = wall(usages);
            svg.text(LEFT - 8, y + 12, "end", "label", entry.getKey());
            svg.bar(LEFT, y + 1, wall / longest * BARS, BAR - 6, palette.of(entry.getKey()), entry.getKey());
            svg.text(LEFT + BARS + 130, y + 12, "end", "figure", Format.millis(wall));
            svg.text(LEFT + BARS + 210, y + 12, "end", "figure", Format.millis(Figures.meanCpu(usages)));
            svg.text(LEFT + BARS + 290, y + 12, "end", "figure", Format.megabytes(Figures.ofUsages(usages, Usage::peak)));
            y += BAR;
        }
        return svg.toString();
    }

    private static double wall(List<Usage> usages) {
        return Figures.ofUsages(usages, Usage::wall);
    }
}
