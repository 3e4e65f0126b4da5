package org.pyston.modules.select;

import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** Descriptors of arguments. Equivalent of CPython's {@code PyObject_AsFileDescriptor}. */
public final class Descriptors {
    private static final PyStr FILENO = PyStr.of("fileno");

    private Descriptors() {
    }

    /** The number of an int or of an object with {@code fileno()}. Raises TypeError, ValueError. */
    public static int of(Frame frame, Object o) {
        Object number = o;
        if (!NumberIndex.isIndex(o)) {
            Object method = ObjectGetAttr.getOrNull(frame, o, FILENO);
            if (method == null) {
                throw Errors.typeError("argument must be an int, or have a fileno() method.");
            }
            number = ObjectCall.call0(frame, method);
            if (!NumberIndex.isIndex(number)) {
                throw Errors.typeError("fileno() returned a non-integer");
            }
        }
        int fd = NumberIndex.asInt(frame, number, ExceptionTypes.OVERFLOW_ERROR);
        if (fd < 0) {
            throw Errors.valueError("file descriptor cannot be a negative integer (" + fd + ")");
        }
        return fd;
    }
}
