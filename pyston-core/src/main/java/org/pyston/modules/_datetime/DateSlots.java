package org.pyston.modules._datetime;

import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNotImplemented;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.StringHash;

/** The special methods of {@code date}. */
final class DateSlots {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;
    private static final PyStr ISOFORMAT = PyStr.of("isoformat");

    private DateSlots() {
    }

    @Slot("__repr__")
    static String repr(PyDate self) {
        return self.type().qualifiedTpName() + "(" + self.year() + ", " + self.month() + ", " + self.day() + ")";
    }

    @Slot("__str__")
    static Object str(Frame frame, PyDate self) {
        return self.type() == PyDate.TYPE ? PyStr.of(DateMethods.isoFormat(self))
                : ObjectCall.callMethod(frame, self, ISOFORMAT);
    }

    @Slot("__hash__")
    static long hash(PyDate self) {
        long h = self.hash;
        if (h == -1) {
            h = StringHash.hash(PickledState.ofDate(self.date), 0, PickledState.DATE);
            self.hash = h;
        }
        return h;
    }

    @Slot("__richcompare__")
    static Object compare(PyDate self, Object other, CompareOp op) {
        return other instanceof PyDate d ? (Object) op.test(Integer.compareUnsigned(self.date, d.date)) : NOT_IMPLEMENTED;
    }

    @Slot("__add__")
    static Object add(Frame frame, Object a, Object b) {
        if (a instanceof PyDateTime || b instanceof PyDateTime) {
            return NOT_IMPLEMENTED;
        }
        if (a instanceof PyDate d) {
            return b instanceof PyTimeDelta delta ? plus(frame, d, delta.days) : NOT_IMPLEMENTED;
        }
        return a instanceof PyTimeDelta delta ? plus(frame, (PyDate) b, delta.days) : NOT_IMPLEMENTED;
    }

    @Slot("__sub__")
    static Object sub(Frame frame, Object a, Object b) {
        if (!(a instanceof PyDate d) || a instanceof PyDateTime || b instanceof PyDateTime) {
            return NOT_IMPLEMENTED;
        }
        if (b instanceof PyDate other) {
            return PyTimeDelta.of(d.ordinal() - other.ordinal(), 0, 0);
        }
        return b instanceof PyTimeDelta delta ? plus(frame, d, -delta.days) : NOT_IMPLEMENTED;
    }

    /** The date so many days later, of the same class; OverflowError. */
    private static Object plus(Frame frame, PyDate self, int days) {
        return PyDate.construct(frame, self.type(), later(self.date, days));
    }

    /** The packed date so many days later; OverflowError. */
    static int later(int date, int days) {
        int day = Calendar.day(date);
        if (days < 28 && days > -28 && day + days > 0 && day + days <= 28) {
            return date + days;
        }
        int ordinal = Calendar.ordinal(date) + days;
        if (ordinal < 1 || ordinal > Calendar.MAX_ORDINAL) {
            throw Args.dateRange();
        }
        return Calendar.date(ordinal);
    }
}
