package org.pyston.modules._datetime;

import org.pyston.annotations.PythonMethod;
import org.pyston.runtime.Arg;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code datetime} that are not about its zone. */
final class DateTimeMethods {
    private static final int FOLD_PROTOCOL = 3;

    private DateTimeMethods() {
    }

    @PythonMethod(value = "date", signature = "($self, /)", textSignature = false,
            doc = "Return date object with same year, month and day.")
    static Object date(PyDateTime self) {
        return PyDate.of(self.date);
    }

    @PythonMethod(value = "time", signature = "($self, /)", textSignature = false,
            doc = "Return time object with same time but with tzinfo=None.")
    static Object time(PyDateTime self) {
        return new PyTime(PyTime.TYPE, self.time, self.micro, null, self.fold());
    }

    @PythonMethod(value = "timetz", signature = "($self, /)", textSignature = false,
            doc = "Return time object with same time and tzinfo.")
    static Object timetz(PyDateTime self) {
        return new PyTime(PyTime.TYPE, self.time, self.micro, self.zone, self.fold());
    }

    @PythonMethod(value = "ctime", signature = "($self, /)", textSignature = false, doc = "Return ctime() style string.")
    static String ctime(PyDateTime self) {
        return IsoFormat.ctime(self, self.time);
    }

    @PythonMethod(value = "isoformat", signature = "($self, /, sep='T', timespec='auto')", textSignature = false,
            doc = "[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\n\n"
                    + "sep is used to separate the year from the time, and defaults to 'T'.\n"
                    + "The optional argument timespec specifies the number of additional terms\nof the time to include.")
    static Object isoFormat(Frame frame, PyDateTime self, Object sep, Object timespec) {
        PyStr separator = PyStrInstance.valueOrNull(sep);
        if (separator == null || separator.length() != 1) {
            throw Arg.bad("isoformat", 1, "a unicode character", sep);
        }
        String spec = TimeMethods.spec(frame, timespec, 2);
        StringBuilder out = new StringBuilder(40);
        IsoFormat.date(out, self);
        int c = separator.codePointAt(0);
        int end = out.length();
        out.append((char) c);
        IsoFormat.time(out, self.time, self.micro, spec);
        IsoFormat.offset(out, frame, self.zone, self, ":");
        if (c < Character.MIN_SURROGATE) {
            return PyStr.of(out.toString());
        }
        return new PyStrBuilder(out.length()).append(out.substring(0, end)).append(c).append(out.substring(end + 1)).build();
    }

    @PythonMethod(value = "replace", signature = "($self, /, year=<unrepresentable>, month=<unrepresentable>, "
            + "day=<unrepresentable>, hour=<unrepresentable>, minute=<unrepresentable>, second=<unrepresentable>, "
            + "microsecond=<unrepresentable>, tzinfo=<unrepresentable>, *, fold=<unrepresentable>)", textSignature = false,
            doc = "Return datetime with new specified fields.")
    static Object replace(Frame frame, PyDateTime self, Object year, Object month, Object day, Object hour, Object minute,
            Object second, Object microsecond, Object tzinfo, Object fold) {
        int y = Args.toInt(frame, year, self.year());
        int mo = Args.toInt(frame, month, self.month());
        int d = Args.toInt(frame, day, self.day());
        int h = Args.toInt(frame, hour, self.hour());
        int mi = Args.toInt(frame, minute, self.minute());
        int s = Args.toInt(frame, second, self.second());
        int us = Args.toInt(frame, microsecond, self.micro);
        int f = Args.toInt(frame, fold, self.fold());
        Args.checkFold(f);
        int date = Args.date(y, mo, d);
        int time = Args.time(h, mi, s, us, f);
        return new PyDateTime(self.type(), date, time, us, tzinfo == null ? self.zone : Zones.check(tzinfo), f);
    }

    private static Object reduce(PyDateTime self, boolean withFold) {
        int fold = withFold && self.fold() == 1 ? PickledState.FOLD << 8 : 0;
        Object state = PickledState.object(PickledState.ofDateTime(self.date | fold, self.time, self.micro));
        return PyTuple.of(self.type(), self.zone == null ? PyTuple.of(state) : PyTuple.of(state, self.zone));
    }

    @PythonMethod(value = "__reduce_ex__", signature = "($self, protocol, /)", textSignature = false,
            doc = "__reduce_ex__(proto) -> (cls, state)")
    static Object reduceEx(Frame frame, PyDateTime self, Object protocol) {
        return reduce(self, Args.toInt(frame, protocol) > FOLD_PROTOCOL);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false,
            doc = "__reduce__() -> (cls, state)")
    static Object reduce(PyDateTime self) {
        return reduce(self, false);
    }
}
