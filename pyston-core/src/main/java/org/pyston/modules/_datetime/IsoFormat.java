package org.pyston.modules._datetime;

import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** Writes ISO 8601 text, and that of {@code ctime()}. */
final class IsoFormat {
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private IsoFormat() {
    }

    /** A number from 0 to 99 (of pickles to 255) as two digits at least. */
    static void two(StringBuilder out, int value) {
        if (value < 100) {
            out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
        } else {
            out.append(value);
        }
    }

    /** A number with leading zeros. */
    static void digits(StringBuilder out, int value, int count) {
        int limit = 1;
        for (int i = 1; i < count; i++) {
            limit *= 10;
        }
        for (; limit > 1 && value < limit; limit /= 10) {
            out.append('0');
        }
        out.append(value);
    }

    static void date(StringBuilder out, PyDate date) {
        digits(out, date.year(), 4);
        out.append('-');
        two(out, date.month());
        out.append('-');
        two(out, date.day());
    }

    /** A packed time of day as far as {@code spec} ("auto", "hours" …) tells; ValueError. */
    static void time(StringBuilder out, int time, int micro, String spec) {
        int parts = switch (spec) {
            case "auto" -> micro == 0 ? 3 : 5;
            case "hours" -> 1;
            case "minutes" -> 2;
            case "seconds" -> 3;
            case "milliseconds" -> 4;
            case "microseconds" -> 5;
            default -> throw Errors.valueError("Unknown timespec value");
        };
        two(out, time >> 16);
        if (parts >= 2) {
            two(out.append(':'), time >> 8 & 0xFF);
        }
        if (parts >= 3) {
            two(out.append(':'), time & 0xFF);
        }
        if (parts == 4) {
            digits(out.append('.'), micro / 1000, 3);
        } else if (parts == 5) {
            digits(out.append('.'), micro, 6);
        }
    }

    /** The offset of a zone as +HH:MM[:SS[.ffffff]] with that separator; nothing if there is none. */
    static void offset(StringBuilder out, Frame frame, PyTzInfo zone, Object of, String separator) {
        PyTimeDelta offset = Zones.offset(frame, zone, of);
        if (offset != null) {
            offset(out, offset, separator);
        }
    }

    /** An offset from UTC as +HH:MM[:SS[.ffffff]]. */
    static void offset(StringBuilder out, PyTimeDelta offset, String separator) {
        PyTimeDelta size = offset.days < 0 ? offset.negated() : offset;
        out.append(offset.days < 0 ? '-' : '+');
        two(out, size.seconds / Calendar.HOUR_SECONDS);
        two(out.append(separator), size.seconds / Calendar.MINUTE_SECONDS % 60);
        int second = size.seconds % 60;
        if (second != 0 || size.micros != 0) {
            two(out.append(separator), second);
        }
        if (size.micros != 0) {
            digits(out.append('.'), size.micros, 6);
        }
    }

    /** As C's {@code ctime()}: "Sat Jun  6 16:26:11 1998". */
    static String ctime(PyDate date, int time) {
        int weekday = 3 * Calendar.weekday(date.ordinal());
        int month = 3 * (date.month() - 1);
        StringBuilder out = new StringBuilder(24).append(DAYS, weekday, weekday + 3).append(' ')
                .append(MONTHS, month, month + 3).append(date.day() < 10 ? "  " : " ").append(date.day()).append(' ');
        time(out, time, 0, "seconds");
        digits(out.append(' '), date.year(), 4);
        return out.toString();
    }
}
