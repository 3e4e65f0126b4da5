package org.pyston.types.exception;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** What the three errors of encoding, decoding and translating have in common: the object and the place in it. */
public abstract class PyUnicodeError extends PyBaseException {
    Object encoding;
    Object object;
    long start;
    long end;
    Object reason;

    PyUnicodeError(PyType type, Object[] args) {
        super(type, args);
    }

    /** The text or bytes; null before {@code __init__}. */
    public final Object object() {
        return object;
    }

    /** {@code encoding}: a str; null before {@code __init__}. */
    public final Object encoding() {
        return encoding;
    }

    /** {@code reason}: a str. */
    public final Object reason() {
        return reason;
    }

    /** The length of the object. */
    abstract int length(Frame frame);

    /** {@code start} as codecs use it: inside the object. */
    public final int startIn(Frame frame) {
        int size = length(frame);
        return (int) Math.max(0, Math.min(start, size - 1));
    }

    /** {@code end} as codecs use it: behind the start, inside the object. */
    public final int endIn(Frame frame) {
        int size = length(frame);
        return (int) Math.min(Math.max(end, 1), size);
    }

    final void set(Object newEncoding, Object newObject, long newStart, long newEnd, Object newReason) {
        encoding = newEncoding;
        object = newObject;
        start = newStart;
        end = newEnd;
        reason = newReason;
    }

    static void checkCount(Object[] args, int count) {
        if (args.length != count) {
            throw Errors.typeError("function takes exactly " + count + " arguments (" + args.length + " given)");
        }
    }

    static Object str(Object[] args, int index) {
        if (!PyStrInstance.isStr(args[index])) {
            throw bad(args[index], index, "str");
        }
        return args[index];
    }

    static PyException bad(Object value, int index, String expected) {
        return Errors.typeError("argument " + (index + 1) + " must be " + expected + ", not "
                + (value == PyNone.NONE ? "None" : PyType.of(value).name()));
    }

    static long number(Frame frame, Object value) {
        return NumberIndex.asInt(frame, value);
    }

    /** {@code '\\xe9'}, {@code '\\u20ac'} or {@code '\\U0001f600'}. */
    static String escape(int c) {
        String hex = Integer.toHexString(c);
        int width = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
        return (width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U") + "00000000".substring(8 - width + hex.length()) + hex;
    }

    /** {@code in position 3-5: }, for more than one. */
    final String range() {
        return "in position " + start + "-" + (end - 1) + ": ";
    }

    final boolean isOne(Frame frame) {
        return object != null && start >= 0 && start < length(frame) && end == start + 1;
    }

    final PyStr ending(Frame frame) {
        return org.pyston.ops.ObjectStr.str(frame, reason == null ? PyNone.NONE : reason);
    }

}
