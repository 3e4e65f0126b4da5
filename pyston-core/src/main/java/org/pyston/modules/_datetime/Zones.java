package org.pyston.modules._datetime;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** Asks {@code tzinfo} objects. A zone is null for None; {@code of} is the datetime, or None for a time. */
final class Zones {
    private static final PyStr UTCOFFSET = PyStr.of("utcoffset");
    private static final PyStr DST = PyStr.of("dst");
    private static final PyStr TZNAME = PyStr.of("tzname");

    private Zones() {
    }

    /** An argument {@code tzinfo}: null for None or for what was not given; TypeError. */
    static PyTzInfo check(Object zone) {
        if (zone == null || zone == PyNone.NONE) {
            return null;
        }
        if (zone instanceof PyTzInfo z) {
            return z;
        }
        throw Errors.typeError("tzinfo argument must be None or of a tzinfo subclass, not type '"
                + PyType.of(zone).qualifiedTpName() + "'");
    }

    static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    /** Whether asking the zone runs no Python code. */
    static boolean isFixed(PyTzInfo zone) {
        return zone == null || zone instanceof PyTimeZone;
    }

    /** Whether a duration is shorter than a day. */
    static boolean isOffset(PyTimeDelta delta) {
        return delta.days == 0 || delta.days == -1 && (delta.seconds | delta.micros) != 0;
    }

    /** {@code zone.utcoffset(of)}, null for None. */
    static PyTimeDelta offset(Frame frame, PyTzInfo zone, Object of) {
        if (zone instanceof PyTimeZone fixed) {
            return fixed.offset;
        }
        return zone == null ? null : ask(frame, zone, UTCOFFSET, of);
    }

    /** {@code zone.dst(of)}, null for None. */
    static PyTimeDelta dst(Frame frame, PyTzInfo zone, Object of) {
        return isFixed(zone) ? null : ask(frame, zone, DST, of);
    }

    private static PyTimeDelta ask(Frame frame, PyTzInfo zone, PyStr method, Object of) {
        Object result = ObjectCall.call1(frame, ObjectGetAttr.get(frame, zone, method), of);
        if (result == PyNone.NONE) {
            return null;
        }
        if (!(result instanceof PyTimeDelta delta)) {
            throw Errors.typeError("tzinfo." + method + "() must return None or timedelta, not '"
                    + PyType.of(result).qualifiedTpName() + "'");
        }
        if (!isOffset(delta)) {
            throw Errors.valueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                    + "timedelta(hours=24).");
        }
        return delta;
    }

    /** {@code zone.tzname(of)}: a str or None. */
    static Object name(Frame frame, PyTzInfo zone, Object of) {
        if (zone instanceof PyTimeZone fixed) {
            return fixed.text();
        }
        if (zone == null) {
            return PyNone.NONE;
        }
        Object result = ObjectCall.call1(frame, ObjectGetAttr.get(frame, zone, TZNAME), of);
        if (result != PyNone.NONE && !PyStrInstance.isStr(result)) {
            throw Errors.typeError("tzinfo.tzname() must return None or a string, not '"
                    + PyType.of(result).qualifiedTpName() + "'");
        }
        return result;
    }
}
