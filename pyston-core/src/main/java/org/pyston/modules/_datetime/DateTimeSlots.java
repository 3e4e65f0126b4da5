package org.pyston.modules._datetime;

import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.StringHash;

/** The special methods of {@code datetime}. */
final class DateTimeSlots {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;
    private static final PyStr ISOFORMAT = PyStr.of("isoformat");
    private static final PyStr SPACE = PyStr.of(" ");

    private DateTimeSlots() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyDateTime self) {
        StringBuilder out = new StringBuilder(64).append(self.type().qualifiedTpName()).append('(').append(self.year())
                .append(", ").append(self.month()).append(", ").append(self.day()).append(", ").append(self.hour())
                .append(", ").append(self.minute());
        if (self.micro != 0 || self.second() != 0) {
            out.append(", ").append(self.second());
        }
        if (self.micro != 0) {
            out.append(", ").append(self.micro);
        }
        if (self.fold() == 1) {
            out.append(", fold=1");
        }
        if (self.zone == null) {
            return PyStr.of(out.append(')').toString());
        }
        return PyStr.of(out.append(", tzinfo=").toString()).concat(ObjectRepr.repr(frame, self.zone)).concat(PyStr.of(")"));
    }

    @Slot("__str__")
    static Object str(Frame frame, PyDateTime self) {
        return ObjectCall.callMethod(frame, self, ISOFORMAT, SPACE);
    }

    @Slot("__hash__")
    static long hash(Frame frame, PyDateTime self) {
        long h = self.hash;
        if (h == -1) {
            PyDateTime asked = self.fold() == 0 || Zones.isFixed(self.zone) ? self
                    : new PyDateTime(self.type(), self.date, self.time, self.micro, self.zone, 0);
            PyTimeDelta offset = Zones.offset(frame, self.zone, asked);
            h = offset == null ? StringHash.hash(PickledState.ofDateTime(self.date, self.time, self.micro), 0,
                    PickledState.DATETIME)
                    : PyTimeDelta.of(self.ordinal(), self.daySecond(), self.micro).minus(offset).hash();
            self.hash = h;
        }
        return h;
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, PyDateTime self, Object other, CompareOp op) {
        if (!(other instanceof PyDateTime d)) {
            if (!(other instanceof PyDate)) {
                return NOT_IMPLEMENTED;
            }
            if (op == CompareOp.EQ || op == CompareOp.NE) {
                return op == CompareOp.NE;
            }
            throw Errors.typeError("can't compare " + self.type().qualifiedTpName() + " to "
                    + PyType.of(other).qualifiedTpName());
        }
        if (self.zone == d.zone) {
            return op.test(self.compareShown(d));
        }
        PyTimeDelta mine = Zones.offset(frame, self.zone, self);
        PyTimeDelta others = Zones.offset(frame, d.zone, d);
        int order;
        if (mine == others || mine != null && others != null && mine.compareTo(others) == 0) {
            order = self.compareShown(d);
        } else if (mine != null && others != null) {
            order = self.minusShown(d).compareTo(mine.minus(others));
        } else if (op == CompareOp.EQ || op == CompareOp.NE) {
            return op == CompareOp.NE;
        } else {
            throw Errors.typeError("can't compare offset-naive and offset-aware datetimes");
        }
        if (order == 0 && (op == CompareOp.EQ || op == CompareOp.NE)
                && (dependsOnFold(frame, self, mine) || dependsOnFold(frame, d, others))) {
            return op == CompareOp.NE;
        }
        return op.test(order);
    }

    /** Whether the offset would be another for the other fold: such a datetime equals none of another zone (PEP 495). */
    private static boolean dependsOnFold(Frame frame, PyDateTime d, PyTimeDelta offset) {
        if (Zones.isFixed(d.zone)) {
            return false;
        }
        PyDateTime flipped = new PyDateTime(d.type(), d.date, d.time, d.micro, d.zone, 1 - d.fold());
        PyTimeDelta other = Zones.offset(frame, d.zone, flipped);
        return other != offset && (other == null || offset == null || other.compareTo(offset) != 0);
    }

    @Slot("__add__")
    static Object add(Frame frame, Object a, Object b) {
        if (a instanceof PyDateTime d) {
            return b instanceof PyTimeDelta delta ? plus(frame, d, delta, 1) : NOT_IMPLEMENTED;
        }
        return a instanceof PyTimeDelta delta ? plus(frame, (PyDateTime) b, delta, 1) : NOT_IMPLEMENTED;
    }

    @Slot("__sub__")
    static Object sub(Frame frame, Object a, Object b) {
        if (!(a instanceof PyDateTime d)) {
            return NOT_IMPLEMENTED;
        }
        if (b instanceof PyDateTime other) {
            return minus(frame, d, other);
        }
        return b instanceof PyTimeDelta delta ? plus(frame, d, delta, -1) : NOT_IMPLEMENTED;
    }

    private static PyTimeDelta minus(Frame frame, PyDateTime self, PyDateTime other) {
        PyTimeDelta shown = self.minusShown(other);
        if (self.zone == other.zone) {
            return shown;
        }
        PyTimeDelta mine = Zones.offset(frame, self.zone, self);
        return minus(shown, mine, Zones.offset(frame, other.zone, other));
    }

    /** The duration between two datetimes of such offsets; TypeError if only one has one. */
    static PyTimeDelta minus(PyTimeDelta shown, PyTimeDelta mine, PyTimeDelta others) {
        if ((mine == null) != (others == null)) {
            throw Errors.typeError("can't subtract offset-naive and offset-aware datetimes");
        }
        return mine == others || mine.compareTo(others) == 0 ? shown : shown.minus(mine.minus(others));
    }

    /** The datetime a duration later, or earlier for {@code sign} -1, of the same class and zone; OverflowError. */
    static Object plus(Frame frame, PyDateTime self, PyTimeDelta delta, int sign) {
        return plus(frame, self.type(), self, delta, sign, self.zone);
    }

    /** As {@link #plus(Frame, PyDateTime, PyTimeDelta, int)} of a class and with a zone. */
    static Object plus(Frame frame, PyType type, PyDateTime self, PyTimeDelta delta, int sign, PyTzInfo zone) {
        int days = sign * delta.days;
        int second = self.daySecond() + sign * delta.seconds;
        int micro = self.micro + sign * delta.micros;
        if (micro < 0 || micro >= Calendar.MICROS) {
            second += Math.floorDiv(micro, Calendar.MICROS);
            micro = Math.floorMod(micro, Calendar.MICROS);
        }
        if (second < 0 || second >= Calendar.DAY_SECONDS) {
            days += Math.floorDiv(second, Calendar.DAY_SECONDS);
            second = Math.floorMod(second, Calendar.DAY_SECONDS);
        }
        int date = days == 0 ? self.date : DateSlots.later(self.date, days);
        return PyDateTime.construct(frame, type, date, PyDateTime.packTime(second), micro, zone, 0);
    }
}
