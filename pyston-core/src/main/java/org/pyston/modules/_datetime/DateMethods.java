package org.pyston.modules._datetime;

import org.pyston.annotations.PythonMethod;
import org.pyston.modules.time.PyStructTime;
import org.pyston.object.PyNone;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Arg;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.structseq.StructSequence;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code date}. */
final class DateMethods {
    private static final PyStr STRFTIME = PyStr.of("strftime");

    private DateMethods() {
    }

    @PythonMethod(value = "ctime", signature = "($self, /)", textSignature = false, doc = "Return ctime() style string.")
    static String ctime(PyDate self) {
        return IsoFormat.ctime(self, 0);
    }

    @PythonMethod(value = "strftime", signature = "($self, /, format)", textSignature = false,
            doc = "format -> strftime() style string.")
    static Object strftime(Frame frame, PyDate self, Object format) {
        return Strftime.format(frame, self, Arg.toStr("strftime", 1, format));
    }

    @PythonMethod(value = "__format__", signature = "($self, format, /)", textSignature = false,
            doc = "Formats self with strftime.")
    static Object format(Frame frame, PyDate self, Object format) {
        return format(frame, (Object) self, format);
    }

    /** {@code __format__} of dates and times: by the method {@code strftime}, which a subclass may replace. */
    static Object format(Frame frame, Object self, Object format) {
        PyStr text = Arg.toStr("__format__", 1, format);
        return text.isEmpty() ? ObjectStr.str(frame, self) : ObjectCall.callMethod(frame, self, STRFTIME, format);
    }

    @PythonMethod(value = "timetuple", signature = "($self, /)", textSignature = false,
            doc = "Return time tuple, compatible with time.localtime().")
    static Object timeTuple(PyDate self) {
        return struct(self.date, 0, -1);
    }

    /** A {@code time.struct_time} of a packed date and time of day. */
    static PyTuple struct(int date, int time, int summer) {
        int year = Calendar.year(date);
        int month = Calendar.month(date);
        int day = Calendar.day(date);
        return StructSequence.of(PyStructTime.TYPE, (long) year, (long) month, (long) day, (long) (time >> 16),
                (long) (time >> 8 & 0xFF), (long) (time & 0xFF), (long) Calendar.weekday(Calendar.ordinal(date)),
                (long) (Calendar.daysBefore(year, month) + day), (long) summer, PyNone.NONE, PyNone.NONE);
    }

    @PythonMethod(value = "isocalendar", signature = "($self, /)", textSignature = false,
            doc = "Return a named tuple containing ISO year, week number, and weekday.")
    static Object isoCalendar(PyDate self) {
        int year = self.year();
        int ordinal = self.ordinal();
        int monday = Calendar.firstMonday(year);
        if (ordinal < monday) {
            year--;
            monday = Calendar.firstMonday(year);
        } else if (ordinal >= Calendar.firstMonday(year + 1)) {
            year++;
            monday = Calendar.firstMonday(year);
        }
        int days = ordinal - monday;
        return PyIsoCalendarDate.of(year, days / 7 + 1L, days % 7 + 1L);
    }

    @PythonMethod(value = "isoformat", signature = "($self, /)", textSignature = false,
            doc = "Return string in ISO 8601 format, YYYY-MM-DD.")
    static String isoFormat(PyDate self) {
        StringBuilder out = new StringBuilder(10);
        IsoFormat.date(out, self);
        return out.toString();
    }

    @PythonMethod(value = "isoweekday", signature = "($self, /)", textSignature = false,
            doc = "Return the day of the week represented by the date.\nMonday == 1 ... Sunday == 7")
    static int isoWeekday(PyDate self) {
        return weekday(self) + 1;
    }

    @PythonMethod(value = "weekday", signature = "($self, /)", textSignature = false,
            doc = "Return the day of the week represented by the date.\nMonday == 0 ... Sunday == 6")
    static int weekday(PyDate self) {
        return Calendar.weekday(self.ordinal());
    }

    @PythonMethod(value = "toordinal", signature = "($self, /)", textSignature = false,
            doc = "Return proleptic Gregorian ordinal. January 1 of year 1 is day 1.")
    static int toOrdinal(PyDate self) {
        return self.ordinal();
    }

    @PythonMethod(value = "replace", signature = "($self, /, year=<unrepresentable>, month=<unrepresentable>, "
            + "day=<unrepresentable>)", textSignature = false, doc = "Return date with new specified fields.")
    static Object replace(Frame frame, PyDate self, Object year, Object month, Object day) {
        int y = Args.toInt(frame, year, self.year());
        int m = Args.toInt(frame, month, self.month());
        int d = Args.toInt(frame, day, self.day());
        return PyDate.allocate(self.type(), Args.date(y, m, d));
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "__reduce__() -> (cls, state)")
    static Object reduce(PyDate self) {
        return PyTuple.of(self.type(), PyTuple.of(PickledState.object(PickledState.ofDate(self.date))));
    }
}
