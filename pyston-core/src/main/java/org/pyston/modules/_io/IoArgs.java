package org.pyston.modules._io;

import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.str.PyStrInstance;

/** Arguments and attributes as the streams read them. */
final class IoArgs {
    static final PyStr CLOSED = PyStr.of("closed");
    static final PyStr CLOSE = PyStr.of("close");
    static final PyStr FLUSH = PyStr.of("flush");
    static final PyStr READ = PyStr.of("read");
    static final PyStr READ1 = PyStr.of("read1");
    static final PyStr READALL = PyStr.of("readall");
    static final PyStr READINTO = PyStr.of("readinto");
    static final PyStr READINTO1 = PyStr.of("readinto1");
    static final PyStr READLINE = PyStr.of("readline");
    static final PyStr PEEK = PyStr.of("peek");
    static final PyStr WRITE = PyStr.of("write");
    static final PyStr SEEK = PyStr.of("seek");
    static final PyStr TELL = PyStr.of("tell");
    static final PyStr TRUNCATE = PyStr.of("truncate");
    static final PyStr READABLE = PyStr.of("readable");
    static final PyStr WRITABLE = PyStr.of("writable");
    static final PyStr SEEKABLE = PyStr.of("seekable");
    static final PyStr FILENO = PyStr.of("fileno");
    static final PyStr ISATTY = PyStr.of("isatty");
    static final PyStr NAME = PyStr.of("name");
    static final PyStr MODE = PyStr.of("mode");

    private IoArgs() {
    }

    /** A size that may be None, which is -1. */
    static int size(Frame frame, Object value) {
        if (value instanceof Long n && n == n.intValue()) {
            return n.intValue();
        }
        if (value == null || value == PyNone.NONE) {
            return -1;
        }
        if (!NumberIndex.isIndex(value)) {
            throw Errors.typeError("argument should be integer or None, not '" + PyType.of(value).name() + "'");
        }
        long n = NumberIndex.asLong(frame, value, ExceptionTypes.OVERFLOW_ERROR);
        return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, n));
    }

    /** A position in a file. */
    static long offset(Frame frame, Object value) {
        return value instanceof Long n ? n : NumberIndex.asLong(frame, value, ExceptionTypes.VALUE_ERROR);
    }

    static boolean flag(Frame frame, Object o, PyStr method) {
        return ObjectIsTrue.isTrue(frame, ObjectCall.callMethod(frame, o, method));
    }

    /** Whether the attribute {@code closed} says so. */
    static boolean isClosed(Frame frame, Object file) {
        return ObjectIsTrue.isTrue(frame, ObjectGetAttr.get(frame, file, CLOSED));
    }

    /** The str of an optional argument; null for None. */
    static PyStr text(String function, String name, Object value) {
        if (value == null || value == PyNone.NONE) {
            return null;
        }
        PyStr s = PyStrInstance.valueOrNull(value);
        if (s == null) {
            throw Errors.typeError(function + "() argument '" + name + "' must be str or None, not "
                    + PyType.of(value).name());
        }
        if (s.toString().indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return s;
    }
}
