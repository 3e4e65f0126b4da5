package org.pyston.modules.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.pyston.object.PyNone;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.structseq.StructSequence;
import org.pyston.types.tuple.PyTuple;

/**
 * The fields of a calendar time as C's {@code struct tm} has them, but for the year, which is whole: months and days of the
 * year count from 0, weekdays from Sunday.
 */
final class BrokenTime {
    private static final int FIELDS = 9;

    final int year;
    int month;
    int day;
    final int hour;
    final int minute;
    final int second;
    final int weekday;
    int dayOfYear;
    final int summer;
    /** {@code tm_zone}, or null. */
    final PyStr zone;
    /** {@code tm_gmtoff}, or null. */
    final Long offset;

    /** Reads a tuple; TypeError, which names {@code function}. */
    BrokenTime(Frame frame, String function, Object value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        }
        if (tuple.size() != FIELDS) {
            throw Errors.typeError(function.concat("(): illegal time tuple argument"));
        }
        int[] f = new int[FIELDS];
        for (int i = 0; i < FIELDS; i++) {
            f[i] = toInt(frame, tuple.get(i));
        }
        year = f[0];
        month = f[1] - 1;
        day = f[2];
        hour = f[3];
        minute = f[4];
        second = f[5];
        weekday = (f[6] + 1) % 7;
        dayOfYear = f[7] - 1;
        summer = f[8];
        boolean full = tuple.type() == PyStructTime.TYPE;
        Object name = full ? StructSequence.get(tuple, PyStructTime.ZONE) : PyNone.NONE;
        Object seconds = full ? StructSequence.get(tuple, PyStructTime.OFFSET) : PyNone.NONE;
        zone = PyStrInstance.valueOrNull(name);
        offset = PyInt.valueOrNull(seconds) instanceof Long l ? l : null;
    }

    private static int toInt(Frame frame, Object value) {
        Object n = NumberIndex.index(frame, value);
        if (n instanceof Long l && l == (int) (long) l) {
            return (int) (long) l;
        }
        throw Errors.overflowError(IntArithmetic.sign(n) < 0 ? "signed integer is less than minimum"
                : "signed integer is greater than maximum");
    }

    /** Checks the ranges that text needs, with zeros allowed where they are common; ValueError. */
    BrokenTime check() {
        month = month == -1 ? 0 : month;
        day = day == 0 ? 1 : day;
        dayOfYear = dayOfYear == -1 ? 0 : dayOfYear;
        check(month >= 0 && month <= 11, "month");
        check(day >= 0 && day <= 31, "day of month");
        check(hour >= 0 && hour <= 23, "hour");
        check(minute >= 0 && minute <= 59, "minute");
        check(second >= 0 && second <= 61, "seconds");
        check(weekday >= 0, "day of week");
        check(dayOfYear >= 0 && dayOfYear <= 365, "day of year");
        return this;
    }

    private static void check(boolean good, String what) {
        if (!good) {
            throw Errors.valueError(what.concat(" out of range"));
        }
    }

    /** The seconds since 1970 of the local time, its fields in any range. */
    long toEpoch(ZoneId zoneId) {
        try {
            LocalDateTime local = LocalDateTime.of(year, 1, 1, 0, 0).plusMonths(month).plusDays(day - 1L).plusHours(hour)
                    .plusMinutes(minute).plusSeconds(second);
            ZonedDateTime t = local.atZone(zoneId);
            boolean isSummer = zoneId.getRules().isDaylightSavings(t.toInstant());
            if (summer >= 0 && isSummer != summer > 0) {
                ZonedDateTime other = summer > 0 ? t.withEarlierOffsetAtOverlap() : t.withLaterOffsetAtOverlap();
                if (zoneId.getRules().isDaylightSavings(other.toInstant()) == summer > 0) {
                    return other.toEpochSecond();
                }
                int hourOff = TimeZones.savings(zoneId);
                return t.toEpochSecond() + (isSummer ? hourOff : -hourOff);
            }
            return t.toEpochSecond();
        } catch (DateTimeException e) {
            throw Errors.overflowError("mktime argument out of range");
        }
    }
}
