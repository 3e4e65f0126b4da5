package org.pyston.modules._datetime;

/**
 * The proleptic Gregorian calendar by days: an ordinal counts them from 1, which is January 1 of year 1. A date is one int,
 * {@code year << 16 | month << 8 | day}, which unsigned compares as the dates do. Source: library reference, datetime.
 */
final class Calendar {
    static final int MIN_YEAR = 1;
    static final int MAX_YEAR = 9999;
    /** The ordinal of the last day of {@link #MAX_YEAR}. */
    static final int MAX_ORDINAL = 3652059;
    /** The ordinal of 1970-01-01. */
    static final int EPOCH = 719163;
    static final int DAY_SECONDS = 86400;
    static final int HOUR_SECONDS = 3600;
    static final int MINUTE_SECONDS = 60;
    static final int MICROS = 1_000_000;
    /** No week or day of the ISO calendar. */
    static final int BAD_YEAR = -4;
    static final int BAD_WEEK = -2;
    static final int BAD_DAY = -3;

    private static final int CYCLE_YEARS = 400;
    private static final int CYCLE_DAYS = 146097;
    private static final int THURSDAY = 3;
    /** Days from March 1, with which the computed year begins, to the ordinal 1. */
    private static final int MARCH_SHIFT = 306;

    private Calendar() {
    }

    static int pack(int year, int month, int day) {
        return year << 16 | month << 8 | day;
    }

    static int year(int date) {
        return date >>> 16;
    }

    static int month(int date) {
        return date >>> 8 & 0xFF;
    }

    static int day(int date) {
        return date & 0xFF;
    }

    static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % CYCLE_YEARS == 0);
    }

    static int daysInMonth(int year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return 30 + (month + (month >> 3) & 1);
    }

    /** The days of a year before a month. */
    static int daysBefore(int year, int month) {
        if (month <= 2) {
            return month == 2 ? 31 : 0;
        }
        return (153 * (month - 3) + 2) / 5 + (isLeap(year) ? 60 : 59);
    }

    /** The ordinal of a day, which may lie outside of its month. */
    static int ordinal(int year, int month, int day) {
        int before = year - 1;
        return before * 365 + before / 4 - before / 100 + before / CYCLE_YEARS + daysBefore(year, month) + day;
    }

    static int ordinal(int date) {
        return ordinal(year(date), month(date), day(date));
    }

    /** The packed date of an ordinal of the years 1 to 10000. */
    static int date(int ordinal) {
        int days = ordinal - 1 + MARCH_SHIFT;
        int cycle = days / CYCLE_DAYS;
        int rest = days % CYCLE_DAYS;
        int yearOfCycle = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
        int dayOfYear = rest - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int shifted = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * shifted + 2) / 5 + 1;
        int month = shifted < 10 ? shifted + 3 : shifted - 9;
        return pack(cycle * CYCLE_YEARS + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
    }

    /** The year of any day, by days since 1970-01-01. */
    static long yearOfEpochDay(long epochDay) {
        long days = epochDay + EPOCH - 1;
        long cycle = Math.floorDiv(days, (long) CYCLE_DAYS);
        int inCycle = (int) Math.floorMod(days, (long) CYCLE_DAYS);
        return cycle * CYCLE_YEARS + year(date(inCycle + 1));
    }

    /** 0 for Monday. */
    static int weekday(int ordinal) {
        return Math.floorMod(ordinal + 6, 7);
    }

    /** The ordinal of the Monday that begins the first week of an ISO year: the week of its first Thursday. */
    static int firstMonday(int year) {
        int first = ordinal(year, 1, 1);
        int weekday = weekday(first);
        return weekday > THURSDAY ? first - weekday + 7 : first - weekday;
    }

    /** The ordinal of a day of the ISO calendar, or one of the negative constants; year 0 is not checked for. */
    static int isoOrdinal(int year, int week, int weekday) {
        if (week <= 0 || week > 53 || week == 53 && !hasLongYear(year)) {
            return BAD_WEEK;
        }
        if (weekday <= 0 || weekday >= 8) {
            return BAD_DAY;
        }
        return firstMonday(year) + (week - 1) * 7 + weekday - 1;
    }

    private static boolean hasLongYear(int year) {
        int first = weekday(ordinal(year, 1, 1));
        return first == THURSDAY || first == THURSDAY - 1 && isLeap(year);
    }
}
