package org.pyston.modules._datetime;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonMethod.Kind;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.runtime.Arg;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.tuple.PyTuple;

/** The methods of {@code time}. */
final class TimeMethods {
    private static final int FOLD_PROTOCOL = 3;

    private TimeMethods() {
    }

    @PythonMethod(value = "isoformat", signature = "($self, /, timespec='auto')", textSignature = false,
            doc = "Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\n\n"
                    + "The optional argument timespec specifies the number of additional terms\nof the time to include.")
    static Object isoFormat(Frame frame, PyTime self, Object timespec) {
        StringBuilder out = new StringBuilder(32);
        IsoFormat.time(out, self.time, self.micro, spec(frame, timespec, 1));
        IsoFormat.offset(out, frame, self.zone, PyNone.NONE, ":");
        return PyStr.of(out.toString());
    }

    /** A {@code timespec}; TypeError, ValueError, UnicodeEncodeError. */
    static String spec(Frame frame, Object timespec, int position) {
        PyStr spec = Arg.toStr("isoformat", position, timespec);
        Strftime.checkEncodable(frame, spec);
        String text = spec.toString();
        if (text.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return text;
    }

    @PythonMethod(value = "strftime", signature = "($self, /, format)", textSignature = false,
            doc = "format -> strftime() style string.")
    static Object strftime(Frame frame, PyTime self, Object format) {
        return Strftime.format(frame, self, Arg.toStr("strftime", 1, format));
    }

    @PythonMethod(value = "__format__", signature = "($self, format, /)", textSignature = false,
            doc = "Formats self with strftime.")
    static Object format(Frame frame, PyTime self, Object format) {
        return DateMethods.format(frame, (Object) self, format);
    }

    @PythonMethod(value = "utcoffset", signature = "($self, /)", textSignature = false,
            doc = "Return self.tzinfo.utcoffset(self).")
    static Object utcoffset(Frame frame, PyTime self) {
        return Zones.orNone(Zones.offset(frame, self.zone, PyNone.NONE));
    }

    @PythonMethod(value = "tzname", signature = "($self, /)", textSignature = false,
            doc = "Return self.tzinfo.tzname(self).")
    static Object tzname(Frame frame, PyTime self) {
        return Zones.name(frame, self.zone, PyNone.NONE);
    }

    @PythonMethod(value = "dst", signature = "($self, /)", textSignature = false, doc = "Return self.tzinfo.dst(self).")
    static Object dst(Frame frame, PyTime self) {
        return Zones.orNone(Zones.dst(frame, self.zone, PyNone.NONE));
    }

    @PythonMethod(value = "replace", signature = "($self, /, hour=<unrepresentable>, minute=<unrepresentable>, "
            + "second=<unrepresentable>, microsecond=<unrepresentable>, tzinfo=<unrepresentable>, *, "
            + "fold=<unrepresentable>)", textSignature = false, doc = "Return time with new specified fields.")
    static Object replace(Frame frame, PyTime self, Object hour, Object minute, Object second, Object microsecond,
            Object tzinfo, Object fold) {
        int h = Args.toInt(frame, hour, self.hour());
        int m = Args.toInt(frame, minute, self.minute());
        int s = Args.toInt(frame, second, self.second());
        int us = Args.toInt(frame, microsecond, self.micro);
        int f = Args.toInt(frame, fold, self.fold());
        Args.checkFold(f);
        int time = Args.time(h, m, s, us, f);
        return new PyTime(self.type(), time, us, tzinfo == null ? self.zone : Zones.check(tzinfo), f);
    }

    @PythonMethod(value = "fromisoformat", signature = "($type, string, /)", kind = Kind.CLASS, textSignature = false,
            doc = "string -> time from a string in ISO 8601 format")
    static Object fromIsoFormat(Frame frame, PyType type, Object string) {
        IsoParser p = new IsoParser(string);
        p.timeOnly();
        return PyTime.construct(frame, type, p.hour(), p.minute(), p.second(), p.micro(), p.zone);
    }

    private static Object reduce(PyTime self, boolean withFold) {
        int fold = withFold && self.fold() == 1 ? PickledState.FOLD << 16 : 0;
        Object state = PickledState.object(PickledState.ofTime(self.time | fold, self.micro));
        return PyTuple.of(self.type(), self.zone == null ? PyTuple.of(state) : PyTuple.of(state, self.zone));
    }

    @PythonMethod(value = "__reduce_ex__", signature = "($self, protocol, /)", textSignature = false,
            doc = "__reduce_ex__(proto) -> (cls, state)")
    static Object reduceEx(Frame frame, PyTime self, Object protocol) {
        return reduce(self, Args.toInt(frame, protocol) > FOLD_PROTOCOL);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false,
            doc = "__reduce__() -> (cls, state)")
    static Object reduce(PyTime self) {
        return reduce(self, false);
    }
}
