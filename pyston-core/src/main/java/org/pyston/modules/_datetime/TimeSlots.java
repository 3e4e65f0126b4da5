package org.pyston.modules._datetime;

import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.StringHash;

/** The special methods of {@code time}. */
final class TimeSlots {
    private static final PyStr ISOFORMAT = PyStr.of("isoformat");

    private TimeSlots() {
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyTime self) {
        StringBuilder out = new StringBuilder(48).append(self.type().qualifiedTpName()).append('(').append(self.hour())
                .append(", ").append(self.minute());
        if (self.micro != 0 || self.second() != 0) {
            out.append(", ").append(self.second());
        }
        if (self.micro != 0) {
            out.append(", ").append(self.micro);
        }
        PyStr fold = PyStr.of(self.fold() == 0 ? ")" : ", fold=1)");
        if (self.zone == null) {
            return PyStr.of(out.toString()).concat(fold);
        }
        return PyStr.of(out.append(", tzinfo=").toString()).concat(ObjectRepr.repr(frame, self.zone)).concat(fold);
    }

    @Slot("__str__")
    static Object str(Frame frame, PyTime self) {
        return ObjectCall.callMethod(frame, self, ISOFORMAT);
    }

    @Slot("__hash__")
    static long hash(Frame frame, PyTime self) {
        long h = self.hash;
        if (h == -1) {
            PyTimeDelta offset = Zones.offset(frame, self.zone, PyNone.NONE);
            h = offset == null ? StringHash.hash(PickledState.ofTime(self.time, self.micro), 0, PickledState.TIME)
                    : PyTimeDelta.of(0, seconds(self), self.micro).minus(offset).hash();
            self.hash = h;
        }
        return h;
    }

    private static int seconds(PyTime t) {
        return t.hour() * Calendar.HOUR_SECONDS + t.minute() * Calendar.MINUTE_SECONDS + t.second();
    }

    @Slot("__richcompare__")
    static Object compare(Frame frame, PyTime self, Object other, CompareOp op) {
        if (!(other instanceof PyTime t)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (self.zone == t.zone) {
            return op.test(compareFields(self, t));
        }
        PyTimeDelta mine = Zones.offset(frame, self.zone, PyNone.NONE);
        PyTimeDelta others = Zones.offset(frame, t.zone, PyNone.NONE);
        if (mine == others || mine != null && others != null && mine.compareTo(others) == 0) {
            return op.test(compareFields(self, t));
        }
        if (mine != null && others != null) {
            int order = utcSeconds(self, mine) - utcSeconds(t, others);
            return op.test(order != 0 ? order : self.micro - t.micro);
        }
        if (op == CompareOp.EQ || op == CompareOp.NE) {
            return op == CompareOp.NE;
        }
        throw Errors.typeError("can't compare offset-naive and offset-aware times");
    }

    private static int compareFields(PyTime a, PyTime b) {
        return a.time != b.time ? a.time - b.time : a.micro - b.micro;
    }

    private static int utcSeconds(PyTime t, PyTimeDelta offset) {
        return seconds(t) - offset.days * Calendar.DAY_SECONDS - offset.seconds;
    }
}
