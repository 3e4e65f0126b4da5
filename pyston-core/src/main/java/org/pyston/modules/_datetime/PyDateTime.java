package org.pyston.modules._datetime;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** {@code datetime.datetime}: a date, a time of day and perhaps a zone. Immutable once it was handed out. */
@PythonType(name = "datetime", module = "datetime", base = PyDate.class, subclassable = true, parts = {DateTimeSlots.class,
    DateTimeMaking.class, DateTimeMethods.class, DateTimeZones.class},
        doc = "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\n"
                + "The year, month and day arguments are required. tzinfo may be None, or an\n"
                + "instance of a tzinfo subclass. The remaining arguments may be ints.")
public final class PyDateTime extends PyDate {
    public static final PyType TYPE = PyType.builtin(new PyDateTimeExposed());

    /** {@code hour << 16 | minute << 8 | second}; a pickle may hold more than clocks show. */
    final int time;
    final int micro;
    /** Null for None. Changed only before the object is handed out: its class, which may be Python code, has made it. */
    PyTzInfo zone;
    /** 1 for the second of two moments that clocks show so, else 0. */
    private final int fold;

    PyDateTime(PyType type, int date, int time, int micro, PyTzInfo zone, int fold) {
        super(type, date);
        this.time = time;
        this.micro = micro;
        this.zone = zone;
        this.fold = fold;
    }

    /** An exact datetime. */
    static PyDateTime of(int date, int time, int micro, PyTzInfo zone, int fold) {
        return new PyDateTime(TYPE, date, time, micro, zone, fold);
    }

    /** A datetime by calling its class, which is not told the fold, or at once if that is built in. The fields are right. */
    static Object construct(Frame frame, PyType type, int date, int time, int micro, PyTzInfo zone, int fold) {
        if (type == TYPE) {
            return new PyDateTime(type, date, time, micro, zone, fold);
        }
        return ObjectCall.call(frame, type, (long) Calendar.year(date), (long) Calendar.month(date),
                (long) Calendar.day(date), (long) (time >> 16), (long) (time >> 8 & 0xFF), (long) (time & 0xFF), (long) micro,
                Zones.orNone(zone));
    }

    /** What the class of a datetime has made of an argument, which has to be a datetime; TypeError. */
    static PyDateTime require(Object made) {
        if (made instanceof PyDateTime d) {
            return d;
        }
        throw Errors.typeError("expected a datetime, not " + PyType.of(made).qualifiedTpName());
    }

    /** The packed time of a second of the day. */
    static int packTime(int second) {
        int minute = second / Calendar.MINUTE_SECONDS;
        return minute / 60 << 16 | minute % 60 << 8 | second % 60;
    }

    int hour() {
        return time >> 16;
    }

    int minute() {
        return time >> 8 & 0xFF;
    }

    int second() {
        return time & 0xFF;
    }

    int fold() {
        return fold;
    }

    /** The second of the day. */
    int daySecond() {
        return hour() * Calendar.HOUR_SECONDS + minute() * Calendar.MINUTE_SECONDS + second();
    }

    /** What clocks show, as seconds since 1970 of a clock in UTC. */
    long shown() {
        return (long) (ordinal() - Calendar.EPOCH) * Calendar.DAY_SECONDS + daySecond();
    }

    /** The order of what clocks show. */
    int compareShown(PyDateTime other) {
        if (date != other.date) {
            return Integer.compareUnsigned(date, other.date);
        }
        return time != other.time ? time - other.time : micro - other.micro;
    }

    /** What clocks show here less what they show there. */
    PyTimeDelta minusShown(PyDateTime other) {
        return PyTimeDelta.of(ordinal() - other.ordinal(), daySecond() - other.daySecond(), micro - other.micro);
    }

    @PythonNew(signature = "(year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>, "
            + "hour=<unrepresentable>, minute=<unrepresentable>, second=<unrepresentable>, microsecond=<unrepresentable>, "
            + "tzinfo=<unrepresentable>, *, fold=<unrepresentable>)", called = "function")
    static Object make(Frame frame, PyType type, Object year, Object month, Object day, Object hour, Object minute,
            Object second, Object microsecond, Object tzinfo, Object fold) {
        if (day == null && hour == null && year != null) {
            byte[] state = PickledState.read(year, PickledState.DATETIME, PickledState.MONTH, 0x7F, 1, 12, TYPE);
            if (state != null) {
                return ofState(type, state, month);
            }
        }
        int y = Args.required(frame, year, "year", 1);
        int mo = Args.required(frame, month, "month", 2);
        int d = Args.required(frame, day, "day", 3);
        int h = Args.toInt(frame, hour, 0);
        int mi = Args.toInt(frame, minute, 0);
        int s = Args.toInt(frame, second, 0);
        int us = Args.toInt(frame, microsecond, 0);
        int f = Args.toInt(frame, fold, 0);
        int date = Args.date(y, mo, d);
        int time = Args.time(h, mi, s, us, f);
        return new PyDateTime(type, date, time, us, Zones.check(tzinfo), f);
    }

    private static PyDateTime ofState(PyType type, byte[] state, Object zone) {
        PyTzInfo z = stateZone(zone);
        int fold = (state[PickledState.MONTH] & PickledState.FOLD) != 0 ? 1 : 0;
        int date = PickledState.number(state, 0, PickledState.DATE) & ~(PickledState.FOLD << 8);
        return new PyDateTime(type, date, PickledState.number(state, PickledState.DATE, PickledState.DATE + 3),
                PickledState.number(state, PickledState.DATE + 3, PickledState.DATETIME), z, fold);
    }

    /** The zone beside a pickled state; TypeError. */
    static PyTzInfo stateZone(Object zone) {
        if (zone != null && zone != PyNone.NONE && !(zone instanceof PyTzInfo)) {
            throw Errors.typeError("bad tzinfo state arg");
        }
        return zone instanceof PyTzInfo z ? z : null;
    }

    @PythonGetter("hour")
    static int hour(PyDateTime self) {
        return self.hour();
    }

    @PythonGetter("minute")
    static int minute(PyDateTime self) {
        return self.minute();
    }

    @PythonGetter("second")
    static int second(PyDateTime self) {
        return self.second();
    }

    @PythonGetter("microsecond")
    static int microsecond(PyDateTime self) {
        return self.micro;
    }

    @PythonGetter("tzinfo")
    static Object tzinfo(PyDateTime self) {
        return Zones.orNone(self.zone);
    }

    @PythonGetter("fold")
    static int fold(PyDateTime self) {
        return self.fold;
    }

    @PythonConstant("min")
    static Object min() {
        return of(Calendar.pack(Calendar.MIN_YEAR, 1, 1), 0, 0, null, 0);
    }

    @PythonConstant("max")
    static Object max() {
        return of(Calendar.pack(Calendar.MAX_YEAR, 12, 31), packTime(Calendar.DAY_SECONDS - 1), Calendar.MICROS - 1, null, 0);
    }

    @PythonConstant("resolution")
    static Object resolution() {
        return PyTimeDelta.MICROSECOND;
    }
}
