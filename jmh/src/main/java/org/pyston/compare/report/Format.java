package org.pyston.compare.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers and texts as the reports have them. */
final class Format {
    private Format() {
    }

    /** A ratio with two or three digits that count; {@code -} for none. */
    static String ratio(Double value) {
        if (value == null || value.isNaN()) {
            return "-";
        }
        return number(value);
    }

    /** A number with two or three digits that count. */
    static String number(double value) {
        String format = value >= 99.95 ? "%.0f" : value >= 9.995 ? "%.1f" : value >= 0.0995 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    /** A round number without needless zeros. */
    static String tick(double value) {
        return new BigDecimal(value, new MathContext(2)).stripTrailingZeros().toPlainString();
    }

    /** Seconds as milliseconds. */
    static String millis(Double seconds) {
        return seconds == null ? "-" : number(seconds * 1000);
    }

    /** Bytes as mebibytes. */
    static String megabytes(Double bytes) {
        return bytes == null ? "-" : String.format(Locale.ROOT, "%.0f", bytes / (1 << 20));
    }

    /** A factor as a change: {@code +12%}. */
    static String percent(double factor) {
        return String.format(Locale.ROOT, "%+.0f%%", (factor - 1) * 100);
    }

    /** Text for HTML, in attributes too. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
