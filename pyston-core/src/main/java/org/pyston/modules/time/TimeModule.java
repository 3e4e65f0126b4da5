package org.pyston.modules.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.object.PyNone;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectSetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.StrSearch;
import org.pyston.types.tuple.PyTuple;

/** {@code time}: calendar times; clocks are in {@link Clocks}. */
@PythonModule(value = "time", doc = "Clocks and calendar times.", parts = Clocks.class)
@ExportsTypes(PyStructTime.class)
public final class TimeModule {
    private static final int EOVERFLOW = 75;

    private TimeModule() {
    }

    @PythonConstant("timezone")
    static long timezone(Frame frame) {
        return -TimeZones.legacy(frame).getRawOffset() / 1000L;
    }

    @PythonConstant("altzone")
    static long altzone(Frame frame) {
        TimeZone zone = TimeZones.legacy(frame);
        return -(zone.getRawOffset() + zone.getDSTSavings()) / 1000L;
    }

    @PythonConstant("daylight")
    static long daylight(Frame frame) {
        return TimeZones.legacy(frame).useDaylightTime() ? 1 : 0;
    }

    @PythonConstant("tzname")
    static Object tzname(Frame frame) {
        TimeZone zone = TimeZones.legacy(frame);
        return PyTuple.of(PyStr.of(PyStructTime.zoneName(zone, false)),
                PyStr.of(PyStructTime.zoneName(zone, zone.useDaylightTime())));
    }

    @PythonConstant("_STRUCT_TM_ITEMS")
    static long items() {
        return 11;
    }

    private static PyTuple at(Frame frame, Object seconds, ZoneId zone) {
        Instant instant;
        try {
            instant = seconds == PyNone.NONE ? Instant.now()
                    : Instant.ofEpochSecond(TimeValues.wholeSeconds(frame, seconds));
            return PyStructTime.of(instant.atZone(zone));
        } catch (DateTimeException e) {
            throw TimeValues.osError(frame, EOVERFLOW, "Value too large for defined data type");
        }
    }

    @PythonFunction(value = "gmtime", signature = "($module, seconds=None, /)", textSignature = false,
            doc = "Seconds since the epoch, or now, as a struct_time in UTC.")
    static Object gmtime(Frame frame, Object seconds) {
        return at(frame, seconds, ZoneOffset.UTC);
    }

    @PythonFunction(value = "localtime", signature = "($module, seconds=None, /)", textSignature = false,
            doc = "Seconds since the epoch, or now, as a struct_time in local time.")
    static Object localtime(Frame frame, Object seconds) {
        ZoneId zone = TimeZones.of(frame);
        return at(frame, seconds, zone == ZoneOffset.UTC ? ZoneId.of("UTC") : zone);
    }

    @PythonFunction(value = "mktime", signature = "($module, tuple, /)", textSignature = false,
            doc = "A local time as seconds since the epoch.")
    static double mktime(Frame frame, Object tuple) {
        return new BrokenTime(frame, "mktime", tuple).toEpoch(TimeZones.of(frame));
    }

    @PythonFunction(value = "asctime", signature = "($module, tuple=None, /)", textSignature = false,
            doc = "A time, or now, as text such as 'Sat Jun 06 16:26:11 1998'.")
    static String asctime(Frame frame, Object tuple) {
        Object time = tuple == PyNone.NONE ? localtime(frame, PyNone.NONE) : tuple;
        return text(new BrokenTime(frame, "asctime", time).check());
    }

    private static String text(BrokenTime t) {
        return new TimeFormat(t, "", 0, 0).format(PyStr.of("%a %b %e %H:%M:%S %Y")).toString();
    }

    @PythonFunction(value = "ctime", signature = "($module, seconds=None, /)", textSignature = false,
            doc = "Seconds since the epoch, or now, as text in local time.")
    static String ctime(Frame frame, Object seconds) {
        return text(new BrokenTime(frame, "asctime", localtime(frame, seconds)).check());
    }

    @PythonFunction(value = "strftime", signature = "($module, format, tuple=<unrepresentable>, /)", textSignature = false,
            doc = "A time, or now, as text by a format.")
    static Object strftime(Frame frame, PyStr format, Object tuple) {
        Object time = tuple == null ? localtime(frame, PyNone.NONE) : tuple;
        BrokenTime t = new BrokenTime(frame, "strftime", time).check();
        if (StrSearch.find(format, PyStr.of("\0"), 0, format.length()) >= 0) {
            throw Errors.valueError("embedded null character");
        }
        ZoneId zone = TimeZones.of(frame);
        long epoch = t.toEpoch(zone);
        String name = t.zone != null ? t.zone.toString()
                : t.summer < 0 ? "" : PyStructTime.zoneName(TimeZone.getTimeZone(zone), t.summer > 0);
        long offset = t.offset != null ? t.offset
                : zone.getRules().getOffset(Instant.ofEpochSecond(epoch)).getTotalSeconds();
        return new TimeFormat(t, name, offset, epoch).format(format);
    }

    @PythonFunction(value = "strptime", signature = "($module, *args)", textSignature = false,
            doc = "Parses text by a format into a struct_time.")
    static Object strptime(Frame frame, Object[] args) {
        return ObjectCall.call(frame, ImportModule.attribute(frame, "_strptime", "_strptime_time"), args, null);
    }

    @PythonFunction(value = "tzset", signature = "($module, /)", textSignature = false,
            doc = "Takes the local time zone from os.environ['TZ'].")
    static void tzset(Frame frame) {
        TimeZones.reset(frame);
        Object module = frame.interpreter().modules.getStr(PyStr.of("time"));
        if (module != null) {
            ObjectSetAttr.set(frame, module, PyStr.of("timezone"), timezone(frame));
            ObjectSetAttr.set(frame, module, PyStr.of("altzone"), altzone(frame));
            ObjectSetAttr.set(frame, module, PyStr.of("daylight"), daylight(frame));
            ObjectSetAttr.set(frame, module, PyStr.of("tzname"), tzname(frame));
        }
    }
}
