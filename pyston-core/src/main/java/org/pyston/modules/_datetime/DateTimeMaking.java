package org.pyston.modules._datetime;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.Warnings;
import org.pyston.runtime.Arg;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** The class methods of {@code datetime}: other ways to make one. */
final class DateTimeMaking {
    private static final PyStr FROMUTC = PyStr.of("fromutc");

    private DateTimeMaking() {
    }

    /** {@code zone.fromutc(utc)}; {@code utc} has that zone. */
    static Object fromUtc(Frame frame, PyTzInfo zone, Object utc) {
        if (zone instanceof PyTimeZone fixed && utc instanceof PyDateTime) {
            return PyTimeZone.fromUtc(frame, fixed, utc);
        }
        return ObjectCall.call1(frame, ObjectGetAttr.get(frame, zone, FROMUTC), utc);
    }

    @PythonMethod(value = "now", signature = "($type, /, tz=None)", kind = Kind.CLASS,
            doc = "The current time: local and naive, or of a time zone.")
    static Object now(Frame frame, PyType type, Object tz) {
        PyTzInfo zone = Zones.check(tz);
        if (zone == null) {
            return Timestamps.now(frame, type, false, null);
        }
        return fromUtc(frame, zone, Timestamps.now(frame, type, true, zone));
    }

    private static void warn(Frame frame, String method, String instead) {
        Warnings.warn(frame, ExceptionTypes.DEPRECATION_WARNING, "datetime.datetime." + method
                + "() is deprecated and scheduled for removal in a future version. "
                + "Use timezone-aware objects to represent datetimes in UTC: datetime.datetime." + instead + ".", 1);
    }

    @PythonMethod(value = "utcnow", signature = "($type, /)", kind = Kind.CLASS, textSignature = false,
            doc = "Return a new datetime representing UTC day and time.")
    static Object utcNow(Frame frame, PyType type) {
        warn(frame, "utcnow", "now(datetime.UTC)");
        return Timestamps.now(frame, type, true, null);
    }

    @PythonMethod(value = "fromtimestamp", signature = "($type, /, timestamp, tz=None)", kind = Kind.CLASS,
            textSignature = false, doc = "timestamp[, tz] -> tz's local time from POSIX timestamp.")
    static Object fromTimestamp(Frame frame, PyType type, Object timestamp, Object tz) {
        PyTzInfo zone = Zones.check(tz);
        if (zone == null) {
            return Timestamps.dateTime(frame, type, timestamp, false);
        }
        return fromUtc(frame, zone, Timestamps.dateTimeIn(frame, type, timestamp, zone));
    }

    @PythonMethod(value = "utcfromtimestamp", signature = "($type, timestamp, /)", kind = Kind.CLASS, textSignature = false,
            doc = "Construct a naive UTC datetime from a POSIX timestamp.")
    static Object utcFromTimestamp(Frame frame, PyType type, Object timestamp) {
        warn(frame, "utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)");
        return Timestamps.dateTime(frame, type, timestamp, true);
    }

    @PythonMethod(value = "strptime", signature = "($type, string, format, /)", kind = Kind.CLASS, textSignature = false,
            doc = "string, format -> new datetime parsed from a string (like time.strptime()).")
    static Object strptime(Frame frame, PyType type, Object string, Object format) {
        Arg.toStr("strptime", 1, string);
        Arg.toStr("strptime", 2, format);
        Object parser = ImportModule.attribute(frame, "_strptime", "_strptime_datetime");
        return ObjectCall.call3(frame, parser, type, string, format);
    }

    @PythonMethod(value = "combine", signature = "($type, /, date, time, tzinfo=<unrepresentable>)", kind = Kind.CLASS,
            textSignature = false, doc = "date, time -> datetime with same date and time fields")
    static Object combine(Frame frame, PyType type, Object date, Object time, Object tzinfo) {
        if (!(date instanceof PyDate d)) {
            throw Arg.bad("combine", 1, PyDate.TYPE.qualifiedTpName(), date);
        }
        if (!(time instanceof PyTime t)) {
            throw Arg.bad("combine", 2, PyTime.TYPE.qualifiedTpName(), time);
        }
        Object zone = tzinfo == null ? Zones.orNone(t.zone) : tzinfo;
        if (type != PyDateTime.TYPE && zone != PyNone.NONE && !(zone instanceof PyTzInfo)) {
            return ObjectCall.call(frame, type, (long) d.year(), (long) d.month(), (long) d.day(), (long) t.hour(),
                    (long) t.minute(), (long) t.second(), (long) t.micro, zone); // the class decides on its own
        }
        return PyDateTime.construct(frame, type, d.date, t.time, t.micro, Zones.check(zone), t.fold());
    }

    @PythonMethod(value = "fromisoformat", signature = "($type, string, /)", kind = Kind.CLASS, textSignature = false,
            doc = "string -> a datetime from a string in most ISO 8601 formats")
    static Object fromIsoFormat(Frame frame, PyType type, Object string) {
        IsoParser p = new IsoParser(string);
        p.dateAndTime();
        int date = p.date;
        if (type != PyDateTime.TYPE) {
            return ObjectCall.call(frame, type, (long) Calendar.year(date), (long) Calendar.month(date),
                    (long) Calendar.day(date), (long) p.hour(), (long) p.minute(), (long) p.second(), (long) p.micro(),
                    Zones.orNone(p.zone));
        }
        Args.date(Calendar.year(date), Calendar.month(date), Calendar.day(date));
        return PyDateTime.of(date, Args.time(p.hour(), p.minute(), p.second(), p.micro(), 0), p.micro(), p.zone, 0);
    }
}
