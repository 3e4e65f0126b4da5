package org.pyston.modules._datetime;

import org.pyston.object.PyNone;
import org.pyston.ops.CodecText;
import org.pyston.ops.ImportModule;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.text.StrSearch;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** {@code strftime()}: what C does not know, {@code %z %:z %Z %f}, is replaced, the rest left to {@code time.strftime}. */
final class Strftime {
    private static final PyStr TIMETUPLE = PyStr.of("timetuple");
    private static final PyStr REPLACE = PyStr.of("replace");
    private static final PyStr UTF_8 = PyStr.of("utf-8");
    private static final PyStr STRICT = PyStr.of("strict");

    private final Frame frame;
    private final PyTzInfo zone;
    /** What the zone is asked about. */
    private final Object of;
    private final int micro;
    private String offset;
    private String separatedOffset;
    private PyStr name;

    private Strftime(Frame frame, PyTzInfo zone, Object of, int micro) {
        this.frame = frame;
        this.zone = zone;
        this.of = of;
        this.micro = micro;
    }

    /** A date or datetime as text. */
    static Object format(Frame frame, PyDate self, PyStr format) {
        Object tuple = ObjectCall.call0(frame, ObjectGetAttr.get(frame, self, TIMETUPLE));
        Strftime replacement = self instanceof PyDateTime d ? new Strftime(frame, d.zone, d, d.micro)
                : new Strftime(frame, null, self, 0);
        return replacement.format(format, tuple);
    }

    /** A time as text: on January 1, 1900. */
    static Object format(Frame frame, PyTime self, PyStr format) {
        PyTuple tuple = PyTuple.of(1900L, 1L, 1L, (long) self.hour(), (long) self.minute(), (long) self.second(), 0L, 1L,
                -1L);
        return new Strftime(frame, self.zone, PyNone.NONE, self.micro).format(format, tuple);
    }

    /** UnicodeEncodeError for text with surrogates. */
    static void checkEncodable(Frame frame, PyStr text) {
        if (!text.isAscii()) {
            CodecText.encode(frame, text, UTF_8, STRICT);
        }
    }

    private Object format(PyStr format, Object tuple) {
        checkEncodable(frame, format);
        PyStr replaced = replace(format);
        int end = StrSearch.find(replaced, PyStr.of("\0"), 0, replaced.length());
        if (end >= 0) {
            replaced = replaced.substring(0, end); // a C string
        }
        return ObjectCall.call2(frame, ImportModule.attribute(frame, "time", "strftime"), replaced, tuple);
    }

    private PyStr replace(PyStr format) {
        PyStrBuilder out = new PyStrBuilder(format.length() + 16);
        int n = format.length();
        for (int i = 0; i < n; i++) {
            int c = format.codePointAt(i);
            if (c != '%' || i + 1 == n) {
                out.append(c);
                continue;
            }
            int directive = format.codePointAt(++i);
            switch (directive) {
                case 'z' -> out.append(offset());
                case 'Z' -> out.append(name());
                case 'f' -> {
                    StringBuilder digits = new StringBuilder(6);
                    IsoFormat.digits(digits, micro, 6);
                    out.append(digits.toString());
                }
                case ':' -> {
                    if (i + 1 < n && format.codePointAt(i + 1) == 'z') {
                        i++;
                        out.append(separatedOffset());
                    } else {
                        out.append('%').append(':');
                    }
                }
                default -> {
                    out.append('%').append(directive);
                }
            }
        }
        return out.build();
    }

    private String offset() {
        if (offset == null) {
            offset = offset("");
        }
        return offset;
    }

    private String separatedOffset() {
        if (separatedOffset == null) {
            separatedOffset = offset(":");
        }
        return separatedOffset;
    }

    private String offset(String separator) {
        StringBuilder out = new StringBuilder(16);
        IsoFormat.offset(out, frame, zone, of, separator);
        return out.toString();
    }

    /** The zone's name, its percent signs doubled; TypeError, UnicodeEncodeError. */
    private PyStr name() {
        if (name == null) {
            Object plain = Zones.name(frame, zone, of);
            name = plain == PyNone.NONE ? PyStr.of("") : doubled(plain);
            checkEncodable(frame, name);
        }
        return name;
    }

    private PyStr doubled(Object text) {
        if (!(text instanceof PyStr s)) { // a subclass may have a replace() of its own
            Object replaced = ObjectCall.callMethod(frame, text, REPLACE, PyStr.of("%"), PyStr.of("%%"));
            PyStr value = PyStrInstance.valueOrNull(replaced);
            if (value == null) {
                throw Errors.typeError("tzname.replace() did not return a string");
            }
            return value;
        }
        if (StrSearch.find(s, PyStr.of("%"), 0, s.length()) < 0) {
            return s;
        }
        PyStrBuilder out = new PyStrBuilder(s.length() + 2);
        for (int i = 0; i < s.length(); i++) {
            int c = s.codePointAt(i);
            out.append(c, c == '%' ? 2 : 1);
        }
        return out.build();
    }
}
