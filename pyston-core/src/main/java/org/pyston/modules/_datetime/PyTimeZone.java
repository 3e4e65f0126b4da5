package org.pyston.modules._datetime;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.object.PyNotImplemented;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Arg;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code datetime.timezone}: a fixed offset from UTC. Python classes cannot derive from it: it runs no Python code. */
@PythonType(name = "timezone", module = "datetime", base = PyTzInfo.class,
        doc = "Fixed offset from UTC implementation of tzinfo.")
public final class PyTimeZone extends PyTzInfo {
    public static final PyType TYPE = PyType.builtin(new PyTimeZoneExposed());

    static final PyTimeZone UTC = new PyTimeZone(PyTimeDelta.ZERO, null);

    final PyTimeDelta offset;
    /** A str, or an instance of a subclass; null for none. */
    private final Object name;

    private PyTimeZone(PyTimeDelta offset, Object name) {
        super(TYPE);
        this.offset = offset;
        this.name = name;
    }

    /** The zone of an offset; {@code name} null for none. ValueError for a whole day or more. */
    static PyTimeZone of(PyTimeDelta offset, Object name) {
        if (name == null && offset.isZero()) {
            return UTC;
        }
        if (!Zones.isOffset(offset)) {
            throw Errors.valueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                    + "timedelta(hours=24), not " + DeltaSlots.repr(offset) + ".");
        }
        return new PyTimeZone(offset, name);
    }

    @PythonNew(signature = "(offset, name=<unrepresentable>)")
    static Object make(PyType type, Object offset, Object name) {
        if (!(offset instanceof PyTimeDelta delta)) {
            throw Arg.bad("timezone", 1, PyTimeDelta.TYPE.qualifiedTpName(), offset);
        }
        if (name != null && !PyStrInstance.isStr(name)) {
            throw Arg.bad("timezone", 2, "str", name);
        }
        return of(delta, name);
    }

    /** What {@code str()} shows. */
    Object text() {
        if (name != null) {
            return name;
        }
        if (offset.isZero()) {
            return PyStr.of("UTC");
        }
        StringBuilder out = new StringBuilder("UTC");
        IsoFormat.offset(out, offset, ":");
        return PyStr.of(out.toString());
    }

    private static void check(Object dt, String method) {
        if (dt != PyNone.NONE && !(dt instanceof PyDateTime)) {
            throw Errors.typeError(method + "(dt) argument must be a datetime instance or None, not "
                    + PyType.of(dt).qualifiedTpName());
        }
    }

    @Slot("__repr__")
    static Object repr(Frame frame, PyTimeZone self) {
        if (self == UTC) {
            return PyStr.of("datetime.timezone.utc");
        }
        PyStr start = PyStr.of("datetime.timezone(").concat(ObjectRepr.repr(frame, self.offset));
        if (self.name != null) {
            start = start.concat(PyStr.of(", ")).concat(ObjectRepr.repr(frame, self.name));
        }
        return start.concat(PyStr.of(")"));
    }

    @Slot("__str__")
    static Object str(PyTimeZone self) {
        return self.text();
    }

    @Slot("__hash__")
    static long hash(PyTimeZone self) {
        return self.offset.hash();
    }

    @Slot("__richcompare__")
    static Object compare(PyTimeZone self, Object other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyTimeZone zone)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return op.test(self.offset.compareTo(zone.offset));
    }

    @PythonMethod(value = "tzname", signature = "($self, dt, /)", textSignature = false,
            doc = "The name that was given, else 'UTC' and the offset.")
    static Object tzname(PyTimeZone self, Object dt) {
        check(dt, "tzname");
        return self.text();
    }

    @PythonMethod(value = "utcoffset", signature = "($self, dt, /)", textSignature = false, doc = "Return fixed offset.")
    static Object utcoffset(PyTimeZone self, Object dt) {
        check(dt, "utcoffset");
        return self.offset;
    }

    @PythonMethod(value = "dst", signature = "($self, dt, /)", textSignature = false, doc = "Return None.")
    static Object dst(PyTimeZone self, Object dt) {
        check(dt, "dst");
        return PyNone.NONE;
    }

    @PythonMethod(value = "fromutc", signature = "($self, dt, /)", textSignature = false,
            doc = "datetime in UTC -> datetime in local time.")
    static Object fromUtc(Frame frame, PyTimeZone self, Object dt) {
        return DateTimeSlots.plus(frame, own(self, dt), self.offset, 1);
    }

    @PythonMethod(value = "__getinitargs__", signature = "($self, /)", textSignature = false, doc = "pickle support")
    static Object getInitArgs(PyTimeZone self) {
        return self.name == null ? PyTuple.of(self.offset) : PyTuple.of(self.offset, self.name);
    }

    @PythonConstant("utc")
    static Object utc() {
        return UTC;
    }

    @PythonConstant("min")
    static Object min() {
        return of(PyTimeDelta.of(0, -(Calendar.DAY_SECONDS - Calendar.MINUTE_SECONDS), 0), null);
    }

    @PythonConstant("max")
    static Object max() {
        return of(PyTimeDelta.of(0, Calendar.DAY_SECONDS - Calendar.MINUTE_SECONDS, 0), null);
    }
}
