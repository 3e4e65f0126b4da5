package org.pyston.modules._datetime;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;

/** {@code datetime.time}: a time of day. Immutable. */
@PythonType(name = "time", module = "datetime", subclassable = true, parts = {TimeSlots.class, TimeMethods.class},
        doc = "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object\n\n"
                + "All arguments are optional. tzinfo may be None, or an instance of\na tzinfo subclass.")
public final class PyTime extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTimeExposed());

    /** {@code hour << 16 | minute << 8 | second}; a pickle may hold more than clocks show. */
    final int time;
    final int micro;
    /** Null for None. */
    final PyTzInfo zone;
    /** 1 for the second of two such times of a day, else 0. */
    private final int fold;
    /** {@code hash()}; -1, which no hash is, while nobody asked. */
    long hash = -1;

    PyTime(PyType type, int time, int micro, PyTzInfo zone, int fold) {
        super(type);
        this.time = time;
        this.micro = micro;
        this.zone = zone;
        this.fold = fold;
    }

    /** A time by calling its class, or at once if that is built in; ValueError. */
    static Object construct(Frame frame, PyType type, int hour, int minute, int second, int micro, PyTzInfo zone) {
        if (type == TYPE) {
            return new PyTime(type, Args.time(hour, minute, second, micro, 0), micro, zone, 0);
        }
        return ObjectCall.call(frame, type, (long) hour, (long) minute, (long) second, (long) micro, Zones.orNone(zone));
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

    @PythonNew(signature = "(hour=<unrepresentable>, minute=<unrepresentable>, second=<unrepresentable>, "
            + "microsecond=<unrepresentable>, tzinfo=<unrepresentable>, *, fold=<unrepresentable>)", called = "function")
    static Object make(Frame frame, PyType type, Object hour, Object minute, Object second, Object microsecond,
            Object tzinfo, Object fold) {
        if (hour != null && second == null && microsecond == null) {
            byte[] state = PickledState.read(hour, PickledState.TIME, 0, 0x7F, 0, 23, TYPE);
            if (state != null) {
                return ofState(type, state, minute);
            }
        }
        int h = Args.toInt(frame, hour, 0);
        int m = Args.toInt(frame, minute, 0);
        int s = Args.toInt(frame, second, 0);
        int us = Args.toInt(frame, microsecond, 0);
        int f = Args.toInt(frame, fold, 0);
        int time = Args.time(h, m, s, us, f);
        return new PyTime(type, time, us, Zones.check(tzinfo), f);
    }

    private static PyTime ofState(PyType type, byte[] state, Object zone) {
        PyTzInfo z = PyDateTime.stateZone(zone);
        int fold = (state[0] & PickledState.FOLD) != 0 ? 1 : 0;
        int time = PickledState.number(state, 0, 3) & ~(PickledState.FOLD << 16);
        return new PyTime(type, time, PickledState.number(state, 3, PickledState.TIME), z, fold);
    }

    @PythonGetter("hour")
    static int hour(PyTime self) {
        return self.hour();
    }

    @PythonGetter("minute")
    static int minute(PyTime self) {
        return self.minute();
    }

    @PythonGetter("second")
    static int second(PyTime self) {
        return self.second();
    }

    @PythonGetter("microsecond")
    static int microsecond(PyTime self) {
        return self.micro;
    }

    @PythonGetter("tzinfo")
    static Object tzinfo(PyTime self) {
        return Zones.orNone(self.zone);
    }

    @PythonGetter("fold")
    static int fold(PyTime self) {
        return self.fold;
    }

    @PythonConstant("min")
    static Object min() {
        return new PyTime(TYPE, 0, 0, null, 0);
    }

    @PythonConstant("max")
    static Object max() {
        return new PyTime(TYPE, Args.time(23, 59, 59, 0, 0), Calendar.MICROS - 1, null, 0);
    }

    @PythonConstant("resolution")
    static Object resolution() {
        return PyTimeDelta.MICROSECOND;
    }
}
