package org.pyston.modules._datetime;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.object.PyType;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** The class methods of {@code date}: other ways to make one. */
final class DateMaking {
    private static final PyStr FROMTIMESTAMP = PyStr.of("fromtimestamp");

    private DateMaking() {
    }

    @PythonMethod(value = "fromtimestamp", signature = "($type, timestamp, /)", kind = Kind.CLASS,
            doc = "The local date of a POSIX timestamp, in seconds.")
    static Object fromTimestamp(Frame frame, PyType type, Object timestamp) {
        return Timestamps.localDate(frame, type, timestamp);
    }

    @PythonMethod(value = "today", signature = "($type, /)", kind = Kind.CLASS, textSignature = false,
            doc = "Current date or datetime: same as self.__class__.fromtimestamp(time.time()).")
    static Object today(Frame frame, PyType type) {
        Object now = ObjectCall.call0(frame, ImportModule.attribute(frame, "time", "time"));
        return ObjectCall.callMethod(frame, type, FROMTIMESTAMP, now);
    }

    @PythonMethod(value = "fromordinal", signature = "($type, ordinal, /)", kind = Kind.CLASS, textSignature = false,
            doc = "int -> date corresponding to a proleptic Gregorian ordinal.")
    static Object fromOrdinal(Frame frame, PyType type, Object ordinal) {
        int n = Args.toInt(frame, ordinal);
        if (n < 1) {
            throw Errors.valueError("ordinal must be >= 1");
        }
        if (n > Calendar.MAX_ORDINAL) {
            throw Args.yearRange(Calendar.yearOfEpochDay((long) n - Calendar.EPOCH));
        }
        return PyDate.construct(frame, type, Calendar.date(n));
    }

    @PythonMethod(value = "fromisoformat", signature = "($type, string, /)", kind = Kind.CLASS, textSignature = false,
            doc = "str -> Construct a date from a string in ISO 8601 format.")
    static Object fromIsoFormat(Frame frame, PyType type, Object string) {
        int date = new IsoParser(string).dateOnly();
        return PyDate.construct(frame, type, date);
    }

    @PythonMethod(value = "fromisocalendar", signature = "($type, /, year, week, day)", kind = Kind.CLASS,
            textSignature = false, doc = "int, int, int -> Construct a date from the ISO year, week number and weekday.")
    static Object fromIsoCalendar(Frame frame, PyType type, Object year, Object week, Object day) {
        int y;
        int w;
        int d;
        try {
            y = Args.toInt(frame, year);
            w = Args.toInt(frame, week);
            d = Args.toInt(frame, day);
        } catch (PyException e) {
            if (e.value().type().isSubtypeOf(ExceptionTypes.OVERFLOW_ERROR)) {
                throw Errors.valueError("ISO calendar component out of range");
            }
            throw e;
        }
        if (y < Calendar.MIN_YEAR || y > Calendar.MAX_YEAR) {
            throw Errors.valueError("Year is out of range: " + y);
        }
        int ordinal = Calendar.isoOrdinal(y, w, d);
        if (ordinal == Calendar.BAD_WEEK) {
            throw Errors.valueError("Invalid week: " + w);
        }
        if (ordinal == Calendar.BAD_DAY) {
            throw Errors.valueError("Invalid day: " + d + " (range is [1, 7])");
        }
        return PyDate.construct(frame, type, Calendar.date(ordinal));
    }
}
