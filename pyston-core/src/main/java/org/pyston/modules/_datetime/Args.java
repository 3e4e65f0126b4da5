package org.pyston.modules._datetime;

import java.math.BigInteger;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/** Checks of arguments, with the error texts of CPython's {@code PyArg_Parse} family. */
final class Args {
    private Args() {
    }

    /** A C int; TypeError, OverflowError. */
    static int toInt(Frame frame, Object value) {
        Object n = value instanceof Long ? value : NumberIndex.index(frame, value);
        if (n instanceof BigInteger) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        long l = (Long) n;
        if (l > Integer.MAX_VALUE) {
            throw Errors.overflowError("signed integer is greater than maximum");
        }
        if (l < Integer.MIN_VALUE) {
            throw Errors.overflowError("signed integer is less than minimum");
        }
        return (int) l;
    }

    /** As {@link #toInt}, {@code otherwise} for what was not given. */
    static int toInt(Frame frame, Object value, int otherwise) {
        return value == null ? otherwise : toInt(frame, value);
    }

    /** As {@link #toInt} for an argument that has to be given. */
    static int required(Frame frame, Object value, String name, int position) {
        if (value == null) {
            throw Errors.typeError("function missing required argument '" + name + "' (pos " + position + ")");
        }
        return toInt(frame, value);
    }

    /** The packed date; ValueError. */
    static int date(int year, int month, int day) {
        if (year < Calendar.MIN_YEAR || year > Calendar.MAX_YEAR) {
            throw yearRange(year);
        }
        if (month < 1 || month > 12) {
            throw Errors.valueError("month must be in 1..12");
        }
        if (day < 1 || day > 28 && day > Calendar.daysInMonth(year, month)) {
            throw Errors.valueError("day is out of range for month");
        }
        return Calendar.pack(year, month, day);
    }

    static PyException yearRange(long year) {
        return Errors.valueError("year " + year + " is out of range");
    }

    static PyException dateRange() {
        return Errors.overflowError("date value out of range");
    }

    /** The packed time of day, {@code hour << 16 | minute << 8 | second}; microsecond and fold are checked, too; ValueError. */
    static int time(int hour, int minute, int second, int micro, int fold) {
        if (hour < 0 || hour > 23) {
            throw Errors.valueError("hour must be in 0..23");
        }
        if (minute < 0 || minute > 59) {
            throw Errors.valueError("minute must be in 0..59");
        }
        if (second < 0 || second > 59) {
            throw Errors.valueError("second must be in 0..59");
        }
        if (micro < 0 || micro >= Calendar.MICROS) {
            throw Errors.valueError("microsecond must be in 0..999999");
        }
        checkFold(fold);
        return hour << 16 | minute << 8 | second;
    }

    static void checkFold(int fold) {
        if (fold != 0 && fold != 1) {
            throw Errors.valueError("fold must be either 0 or 1");
        }
    }
}
