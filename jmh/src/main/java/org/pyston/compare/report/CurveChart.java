package org.pyston.compare.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pyston.compare.Measured;
import org.pyston.compare.Metric;
import org.pyston.compare.ProgramResult;
import org.pyston.compare.Run;
import org.pyston.compare.Statistics;

/**
 * The warm-up of one program: how fast each iteration of the first round was beside the reference's steady state, over the
 * time since the first iteration began. Both scales are logarithmic.
 */
final class CurveChart {
    private static final int WIDTH = 310;
    private static final int HEIGHT = 170;
    private static final int LEFT = 38;
    private static final int BOTTOM = HEIGHT - 20;
    private static final int RIGHT = WIDTH - 8;
    private static final int TOP = 8;
    private static final int POINTS = 80;

    private final Run run;
    private final ProgramResult program;
    private final Palette palette;

    CurveChart(Run run, ProgramResult program, Palette palette) {
        this.run = run;
        this.program = program;
        this.palette = palette;
    }

    /** Points of a curve, not more than can be told apart. */
    private record Curve(double[] seconds, double[] speed) {
        static Curve of(double[] times, double reference) {
            int[] edges = edges(times.length);
            double[] seconds = new double[edges.length - 1];
            double[] speed = new double[edges.length - 1];
            double elapsed = 0;
            for (int i = 0; i + 1 < edges.length; i++) {
                double[] part = Arrays.copyOfRange(times, edges[i], edges[i + 1]);
                elapsed += Arrays.stream(part).sum();
                seconds[i] = elapsed;
                speed[i] = reference / Statistics.median(part);
            }
            return new Curve(seconds, speed);
        }

        /** Where the groups of iterations begin that become one point: they grow as the scale shrinks. */
        private static int[] edges(int count) {
            int[] edges = new int[POINTS + 2];
            int used = 0;
            double at = 0;
            while (at < count) {
                edges[used++] = (int) at;
                at = Math.max(Math.floor(at) + 1, at * Math.pow(count, 1.5 / POINTS));
            }
            edges[used++] = count;
            return Arrays.copyOf(edges, used);
        }
    }

    @Override
    public String toString() {
        Measured reference = program.measured().get(run.reference().name());
        Double steady = Figures.of(reference, Metric.STEADY);
        if (steady == null) {
            return "";
        }
        double low = 0.8;
        double high = 1.25;
        double begin = Double.MAX_VALUE;
        double end = 0;
        Map<String, Curve> curves = new LinkedHashMap<>();
        for (Map.Entry<String, Measured> entry : program.measured().entrySet()) {
            if (entry.getValue().isGood()) {
                Curve curve = Curve.of(entry.getValue().rounds().get(0).wall(), steady);
                curves.put(entry.getKey(), curve);
                low = Math.min(low, Arrays.stream(curve.speed).min().orElseThrow() / 1.1);
                high = Math.max(high, Arrays.stream(curve.speed).max().orElseThrow() * 1.1);
                begin = Math.min(begin, curve.seconds[0]);
                end = Math.max(end, curve.seconds[curve.seconds.length - 1]);
            }
        }
        Svg svg = new Svg(WIDTH, HEIGHT, "warm-up of " + program.program().name());
        LogAxis x = new LogAxis(Math.max(begin, end / 2000) / 1.1, end * 1.05, LEFT, RIGHT);
        LogAxis y = new LogAxis(low, high, BOTTOM, TOP);
        grid(svg, x, y);
        curves.forEach((name, curve) -> draw(svg, x, y, name, curve));
        return svg.toString();
    }

    private static void grid(Svg svg, LogAxis x, LogAxis y) {
        for (double tick : x.ticks()) {
            svg.line(x.at(tick), TOP, x.at(tick), BOTTOM, "grid");
            String label = tick < 0.1 ? Format.tick(tick * 1000) + " ms" : Format.tick(tick) + " s";
            svg.text(x.at(tick), BOTTOM + 13, "middle", "tick", label);
        }
        for (double tick : y.ticks()) {
            svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), "grid");
            svg.text(LEFT - 4, y.at(tick) + 3, "end", "tick", Format.tick(tick) + "×");
        }
        svg.line(LEFT, y.at(1), RIGHT, y.at(1), "one");
    }

    private void draw(Svg svg, LogAxis x, LogAxis y, String name, Curve curve) {
        double[] px = Arrays.stream(curve.seconds).map(x::at).toArray();
        double[] py = Arrays.stream(curve.speed).map(y::at).toArray();
        svg.path(px, py, "curve " + palette.of(name), name);
        svg.dot(px[0], py[0], palette.of(name), name + ": first iteration, " + Format.number(curve.speed[0]) + "×");
    }
}
