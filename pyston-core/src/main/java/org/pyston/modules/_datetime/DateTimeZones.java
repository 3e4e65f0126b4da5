package org.pyston.modules._datetime;

import org.pyston.annotations.PythonMethod;
import org.pyston.object.PyNone;
import org.pyston.runtime.Frame;

/** The methods of {@code datetime} that are about its zone. */
final class DateTimeZones {
    private DateTimeZones() {
    }

    @PythonMethod(value = "utcoffset", signature = "($self, /)", textSignature = false,
            doc = "Return self.tzinfo.utcoffset(self).")
    static Object utcoffset(Frame frame, PyDateTime self) {
        return Zones.orNone(Zones.offset(frame, self.zone, self));
    }

    @PythonMethod(value = "tzname", signature = "($self, /)", textSignature = false,
            doc = "Return self.tzinfo.tzname(self).")
    static Object tzname(Frame frame, PyDateTime self) {
        return Zones.name(frame, self.zone, self);
    }

    @PythonMethod(value = "dst", signature = "($self, /)", textSignature = false, doc = "Return self.tzinfo.dst(self).")
    static Object dst(Frame frame, PyDateTime self) {
        return Zones.orNone(Zones.dst(frame, self.zone, self));
    }

    @PythonMethod(value = "timetuple", signature = "($self, /)", textSignature = false,
            doc = "Return time tuple, compatible with time.localtime().")
    static Object timeTuple(Frame frame, PyDateTime self) {
        PyTimeDelta dst = Zones.dst(frame, self.zone, self);
        return DateMethods.struct(self.date, self.time, dst == null ? -1 : dst.isZero() ? 0 : 1);
    }

    @PythonMethod(value = "utctimetuple", signature = "($self, /)", textSignature = false,
            doc = "Return UTC time tuple, compatible with time.localtime().")
    static Object utcTimeTuple(Frame frame, PyDateTime self) {
        PyTimeDelta offset = Zones.offset(frame, self.zone, self);
        PyDateTime utc = offset == null ? self : PyDateTime.require(DateTimeSlots.plus(frame, self, offset, -1));
        return DateMethods.struct(utc.date, utc.time, 0);
    }

    @PythonMethod(value = "timestamp", signature = "($self, /)", textSignature = false,
            doc = "Return POSIX timestamp as float.")
    static double timestamp(Frame frame, PyDateTime self) {
        if (self.zone == null) {
            long moment = LocalClock.of(frame).moment(self.shown(), self.fold());
            return moment + self.micro / (double) Calendar.MICROS;
        }
        PyTimeDelta shown = PyTimeDelta.of(self.ordinal() - Calendar.EPOCH, self.daySecond(), self.micro);
        PyTimeDelta offset = Zones.offset(frame, self.zone, self);
        return PyTimeDelta.totalSeconds(DateTimeSlots.minus(shown, offset, PyTimeDelta.ZERO));
    }

    /** The local time of a new datetime in UTC in a zone, null for the interpreter's. */
    private static Object attach(Frame frame, PyDateTime utc, PyTzInfo target) {
        PyTzInfo zone = target != null ? target : LocalClock.of(frame).zone(utc.shown());
        if (utc.zone != zone) {
            utc.zone = zone;
        }
        return DateTimeMaking.fromUtc(frame, zone, utc);
    }

    @PythonMethod(value = "astimezone", signature = "($self, /, tz=None)", textSignature = false,
            doc = "tz -> convert to local time in new timezone tz\n")
    static Object asTimeZone(Frame frame, PyDateTime self, Object tz) {
        PyTzInfo target = tz == PyNone.NONE ? null : Zones.check(tz);
        PyTzInfo source = self.zone;
        PyTimeDelta offset = null;
        if (source != null) {
            if (source == target) {
                return self;
            }
            offset = Zones.offset(frame, source, self);
        }
        if (offset == null) {
            PyTimeZone local = LocalClock.of(frame).zoneOfLocal(self.shown(), self.fold());
            if (local == target) {
                return self;
            }
            offset = local.offset;
        }
        Object utc = DateTimeSlots.plus(frame, self.type(), self, offset, -1, self.type() == PyDateTime.TYPE ? target : source);
        return attach(frame, PyDateTime.require(utc), target);
    }
}
