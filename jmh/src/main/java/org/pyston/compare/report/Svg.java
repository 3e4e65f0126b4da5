package org.pyston.compare.report;

import java.util.Locale;

/** A drawing; its colours come from the style classes of page.css. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg(int width, int height, String label) {
        add("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">", width, height, Format.escape(label));
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    void bar(double x, double y, double width, double height, String style, String tip) {
        add("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1.5\"><title>%s</title></rect>",
                style, x, y, Math.max(1, width), height, Format.escape(tip));
    }

    void line(double x1, double y1, double x2, double y2, String style) {
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", style, x1, y1, x2, y2);
    }

    void path(double[] x, double[] y, String style, String tip) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            points.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", x[i], y[i]));
        }
        add("<path class=\"%s\" d=\"%s\"><title>%s</title></path>", style, points, Format.escape(tip));
    }

    void dot(double x, double y, String style, String tip) {
        add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\"><title>%s</title></circle>", style, x, y, Format.escape(tip));
    }

    /** A text; {@code anchor} is start, middle or end. */
    void text(double x, double y, String anchor, String style, String text) {
        add("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", style, x, y, anchor, Format.escape(text));
    }

    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
