package org.pyston.modules._datetime;

import java.time.Instant;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.floating.PyFloat;

/** POSIX timestamps to dates: whole seconds since 1970 and microseconds. */
final class Timestamps {
    private static final String RANGE = "timestamp out of range for platform time_t";
    private static final int EOVERFLOW = 75;
    private static final int FIRST_C_YEAR = 1900;

    private Timestamps() {
    }

    private static double checked(double x) {
        if (Double.isNaN(x)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        return x;
    }

    private static long whole(double x) {
        if (!(x >= -0x1p63 && x < 0x1p63)) {
            throw Errors.overflowError(RANGE);
        }
        return (long) x;
    }

    private static long integer(Frame frame, Object o) {
        if (NumberIndex.index(frame, o) instanceof Long n) {
            return n;
        }
        throw Errors.overflowError(RANGE);
    }

    /** A datetime of a class, local for no zone and {@code utc} false, of a timestamp that is rounded to microseconds. */
    static Object dateTime(Frame frame, PyType type, Object timestamp, boolean utc) {
        if (!PyFloat.isFloat(timestamp)) {
            return dateTime(frame, type, integer(frame, timestamp), 0, utc, null);
        }
        return dateTime(frame, type, checked(PyFloat.valueOf(timestamp)), utc, null);
    }

    /** As {@link #dateTime(Frame, PyType, Object, boolean)}, in UTC and with that zone. */
    static Object dateTimeIn(Frame frame, PyType type, Object timestamp, PyTzInfo zone) {
        if (!PyFloat.isFloat(timestamp)) {
            return dateTime(frame, type, integer(frame, timestamp), 0, true, zone);
        }
        return dateTime(frame, type, checked(PyFloat.valueOf(timestamp)), true, zone);
    }

    private static Object dateTime(Frame frame, PyType type, double timestamp, boolean utc, PyTzInfo zone) {
        double seconds = timestamp < 0 ? Math.ceil(timestamp) : Math.floor(timestamp);
        double micros = Math.rint((timestamp - seconds) * Calendar.MICROS);
        if (micros >= Calendar.MICROS) {
            micros -= Calendar.MICROS;
            seconds++;
        } else if (micros < 0) {
            micros += Calendar.MICROS;
            seconds--;
        }
        return dateTime(frame, type, whole(seconds), (int) micros, utc, zone);
    }

    private static Object dateTime(Frame frame, PyType type, long seconds, int micros, boolean utc, PyTzInfo zone) {
        if (utc) {
            checkC(frame, seconds);
            return dateTime(frame, type, seconds, micros, zone, 0);
        }
        LocalClock clock = LocalClock.of(frame);
        checkC(frame, seconds);
        return dateTime(frame, type, clock.local(seconds), micros, null, clock.fold(seconds));
    }

    /** A datetime that shows a local time; ValueError for a year that none shows. */
    static Object dateTime(Frame frame, PyType type, long local, int micros, PyTzInfo zone, int fold) {
        checkYear(local);
        long day = Math.floorDiv(local, (long) Calendar.DAY_SECONDS);
        int second = (int) Math.floorMod(local, (long) Calendar.DAY_SECONDS);
        return PyDateTime.construct(frame, type, Calendar.date((int) (day + Calendar.EPOCH)),
                PyDateTime.packTime(second), micros, zone, fold);
    }

    /** The local date of a timestamp; ValueError, OverflowError, OSError. */
    static Object localDate(Frame frame, PyType type, Object timestamp) {
        long seconds = PyFloat.isFloat(timestamp) ? whole(Math.floor(checked(PyFloat.valueOf(timestamp))))
                : integer(frame, timestamp);
        checkC(frame, seconds);
        long local = LocalClock.of(frame).local(seconds);
        long day = Math.floorDiv(local, (long) Calendar.DAY_SECONDS);
        return PyDate.construct(frame, type, Calendar.date((int) (day + Calendar.EPOCH)));
    }

    /** ValueError when a local time's year is none that datetimes have. */
    static void checkYear(long local) {
        long day = Math.floorDiv(local, (long) Calendar.DAY_SECONDS) + Calendar.EPOCH;
        if (day < 1 || day > Calendar.MAX_ORDINAL) {
            throw Args.yearRange(Calendar.yearOfEpochDay(day - Calendar.EPOCH));
        }
    }

    /** OSError when the year is none that C's {@code struct tm} can hold. */
    private static void checkC(Frame frame, long seconds) {
        long year = Calendar.yearOfEpochDay(Math.floorDiv(seconds, (long) Calendar.DAY_SECONDS)) - FIRST_C_YEAR;
        if (year != (int) year) {
            Object type = frame.interpreter().builtin(PyStr.of("OSError"));
            throw new PyException((PyBaseException) ObjectCall.call2(frame, type, (long) EOVERFLOW,
                    PyStr.of("Value too large for defined data type")));
        }
    }

    /** The current time. */
    static Object now(Frame frame, PyType type, boolean utc, PyTzInfo zone) {
        Instant now = Instant.now();
        return dateTime(frame, type, now.getEpochSecond(), now.getNano() / 1000, utc, zone);
    }
}
