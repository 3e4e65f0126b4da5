package org.pyston.types.exception;

import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonSetter;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectStr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** What UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError have in common: the bad part of an input. */
public abstract class UnicodeErrorFields extends PyBaseException {
    /** Any object once a program has set it, as the others; null before {@code __init__}. */
    protected Object encoding;
    protected Object object;
    protected long start;
    protected long end;
    protected Object reason;

    protected UnicodeErrorFields(PyType type, Object[] args) {
        super(type, args);
    }

    /** The length of the input, for texts and limits. */
    protected abstract int inputLength();

    /** The start, cut to the input as CPython's PyUnicodeDecodeError_GetStart does. */
    public final int clippedStart() {
        int n = inputLength();
        return (int) Math.max(0, Math.min(start, n == 0 ? 0 : n - 1L));
    }

    /** The end, cut to the input. */
    public final int clippedEnd() {
        int n = inputLength();
        return (int) Math.min(Math.max(end, 1), n);
    }

    /** The input. */
    public final Object object() {
        return object;
    }

    public final Object encoding() {
        return encoding;
    }

    public final Object reason() {
        return reason;
    }

    /** {@code "'x' codec can't <verb> …"}; {@code one} describes the one bad item, null when there are several. */
    final PyStr text(Frame frame, String subject, String one, String several) {
        String where = one != null ? one + " in position " + start : several + " in position " + start + "-" + (end - 1);
        return PyStr.of(subject + " " + where + ": ").concat(ObjectStr.str(frame, reason));
    }

    /** The escape that error texts show for a code point. */
    static String escaped(int c) {
        String hex = Integer.toHexString(c);
        int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
        return "'\\" + (digits == 2 ? "x" : digits == 4 ? "u" : "U") + "0".repeat(digits - hex.length()) + hex + "'";
    }

    private static Object shown(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    private static long number(Frame frame, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        return NumberIndex.asLong(frame, value, ExceptionTypes.OVERFLOW_ERROR);
    }

    @PythonGetter(value = "encoding", member = true)
    static Object getEncoding(UnicodeErrorFields self) {
        return shown(self.encoding);
    }

    @PythonSetter("encoding")
    static void setEncoding(UnicodeErrorFields self, Object value) {
        self.encoding = value;
    }

    @PythonGetter(value = "object", member = true)
    static Object getObject(UnicodeErrorFields self) {
        return shown(self.object);
    }

    @PythonSetter("object")
    static void setObject(UnicodeErrorFields self, Object value) {
        self.object = value;
    }

    @PythonGetter(value = "start", member = true)
    static long getStart(UnicodeErrorFields self) {
        return self.start;
    }

    @PythonSetter("start")
    static void setStart(Frame frame, UnicodeErrorFields self, Object value) {
        self.start = number(frame, value);
    }

    @PythonGetter(value = "end", member = true)
    static long getEnd(UnicodeErrorFields self) {
        return self.end;
    }

    @PythonSetter("end")
    static void setEnd(Frame frame, UnicodeErrorFields self, Object value) {
        self.end = number(frame, value);
    }

    @PythonGetter(value = "reason", member = true)
    static Object getReason(UnicodeErrorFields self) {
        return shown(self.reason);
    }

    @PythonSetter("reason")
    static void setReason(UnicodeErrorFields self, Object value) {
        self.reason = value;
    }
}
