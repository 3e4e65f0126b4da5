package org.pyston.ops;

import java.math.BigInteger;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.integer.PyInt;

/** Equivalent of CPython's {@code PyNumber_Index} and {@code PyNumber_AsSsize_t}. */
public final class NumberIndex {
    private NumberIndex() {
    }

    /** {@code operator.index(o)} as a Long, or a BigInteger where it does not fit; TypeError for what is no integer. */
    public static Object index(Frame frame, Object o) {
        if (o instanceof Long) {
            return o;
        }
        Object value = indexOrNull(frame, o);
        if (value == null) {
            throw Errors.typeError("'" + PyType.of(o).name() + "' object cannot be interpreted as an integer");
        }
        return value;
    }

    /** As {@link #index}, but null for a value whose type has no {@code __index__}. */
    public static Object indexOrNull(Frame frame, Object o) {
        Object value = PyInt.valueOrNull(o);
        if (value != null) {
            return value;
        }
        Slots slots = PyType.slotsOf(o);
        return slots.has(SlotId.INDEX) ? checked(frame, slots.index(frame, o)) : null;
    }

    private static Object checked(Frame frame, Object result) {
        if (result instanceof Long || result instanceof BigInteger) {
            return result;
        }
        Object value = PyInt.valueOrNull(result);
        String type = PyType.of(result).name();
        if (value == null) {
            throw Errors.typeError("__index__ returned non-int (type " + type + ")");
        }
        NumberWarnings.deprecated(frame, "__index__ returned non-int (type " + type + ").  The ability to return an "
                + "instance of a strict subclass of int is deprecated, and may not be supported in a future version of "
                + "Python.");
        return value;
    }

    /** Whether {@link #index} would not refuse the value's type (CPython's PyIndex_Check). */
    public static boolean isIndex(Object o) {
        return o instanceof Long || PyInt.isInt(o) || PyType.slotsOf(o).has(SlotId.INDEX);
    }

    /** A count or size: OverflowError when it does not fit in a Java int. */
    public static int asInt(Frame frame, Object o) {
        return asInt(frame, o, ExceptionTypes.OVERFLOW_ERROR);
    }

    /** A count, size or place; {@code error} is the exception for one that does not fit in a Java int. */
    public static int asInt(Frame frame, Object o, PyType error) {
        if (index(frame, o) instanceof Long l && l == (int) (long) l) {
            return (int) (long) l;
        }
        throw Errors.make(error, "cannot fit '" + PyType.of(o).name() + "' into an index-sized integer");
    }

    /** A Py_ssize_t: the exception {@code error} when it does not fit in 64 bits. */
    public static long asLong(Frame frame, Object o, PyType error) {
        if (index(frame, o) instanceof Long l) {
            return l;
        }
        throw Errors.make(error, "cannot fit '" + PyType.of(o).name() + "' into an index-sized integer");
    }

    /** As {@link #asInt(Frame, Object)}, but what does not fit becomes the nearest Java int. */
    public static int asIntClipped(Frame frame, Object o) {
        Object value = index(frame, o);
        if (value instanceof Long l) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, l));
        }
        return ((BigInteger) value).signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
}
