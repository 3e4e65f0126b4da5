package org.pyston.modules._datetime;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.tuple.PyTuple;

/** {@code datetime.tzinfo}: the abstract base of time zones. */
@PythonType(name = "tzinfo", module = "datetime", subclassable = true, doc = "Abstract base class for time zone info objects.")
public class PyTzInfo extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTzInfoExposed());

    private static final PyStr GETINITARGS = PyStr.of("__getinitargs__");
    private static final PyStr GETSTATE = PyStr.of("__getstate__");

    PyTzInfo(PyType type) {
        super(type);
    }

    @PythonNew(signature = "(*args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict kwargs) {
        return new PyTzInfo(type);
    }

    private static PyException abstractMethod(String name) {
        return Errors.make(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "a tzinfo subclass must implement " + name + "()");
    }

    @PythonMethod(value = "tzname", signature = "($self, dt, /)", textSignature = false,
            doc = "datetime -> string name of time zone.")
    static Object tzname(PyTzInfo self, Object dt) {
        throw abstractMethod("tzname");
    }

    @PythonMethod(value = "utcoffset", signature = "($self, dt, /)", textSignature = false,
            doc = "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC")
    static Object utcoffset(PyTzInfo self, Object dt) {
        throw abstractMethod("utcoffset");
    }

    @PythonMethod(value = "dst", signature = "($self, dt, /)", textSignature = false,
            doc = "datetime -> DST offset as timedelta positive east of UTC.")
    static Object dst(PyTzInfo self, Object dt) {
        throw abstractMethod("dst");
    }

    /** A datetime whose zone is {@code self}; TypeError, ValueError. */
    static PyDateTime own(PyTzInfo self, Object dt) {
        if (!(dt instanceof PyDateTime d)) {
            throw Errors.typeError("fromutc: argument must be a datetime");
        }
        if (d.zone != self) {
            throw Errors.valueError("fromutc: dt.tzinfo is not self");
        }
        return d;
    }

    @PythonMethod(value = "fromutc", signature = "($self, dt, /)", textSignature = false,
            doc = "datetime in UTC -> datetime in local time.")
    static Object fromUtc(Frame frame, PyTzInfo self, Object dt) {
        PyDateTime utc = own(self, dt);
        PyTimeDelta offset = Zones.offset(frame, self, utc);
        if (offset == null) {
            throw Errors.valueError("fromutc: non-None utcoffset() result required");
        }
        PyTimeDelta dst = Zones.dst(frame, self, utc);
        if (dst == null) {
            throw Errors.valueError("fromutc: non-None dst() result required");
        }
        Object standard = DateTimeSlots.plus(frame, utc, offset.minus(dst), 1);
        PyDateTime local = PyDateTime.require(standard);
        dst = Zones.dst(frame, local.zone, local);
        if (dst == null) {
            throw Errors.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
        }
        return dst.isZero() ? local : DateTimeSlots.plus(frame, local, dst, 1);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "-> (cls, state)")
    static Object reduce(Frame frame, PyTzInfo self) {
        Object getter = ObjectGetAttr.getOrNull(frame, self, GETINITARGS);
        Object args = getter == null ? PyTuple.EMPTY : ObjectCall.call0(frame, getter);
        return PyTuple.of(self.type(), args, ObjectCall.callMethod(frame, self, GETSTATE));
    }
}
