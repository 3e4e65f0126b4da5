package org.pyston.ops;

import java.math.BigInteger;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.floating.PyFloatInstance;

/** Equivalent of CPython's {@code PyFloat_AsDouble}. ({@code float(o)} also takes text: see PyFloat.) */
public final class NumberFloat {
    private NumberFloat() {
    }

    /** The number as a double, by {@code __float__} or {@code __index__}; TypeError, or OverflowError for a large int. */
    public static double asDouble(Frame frame, Object o) {
        if (o instanceof Double d) {
            return d;
        }
        if (o instanceof Long l) {
            return l;
        }
        if (o instanceof PyFloatInstance f) {
            return f.value();
        }
        Object value = convertOrNull(frame, o);
        if (value == null) {
            throw Errors.typeError("must be real number, not " + PyType.of(o).name());
        }
        return PyFloat.valueOf(value);
    }

    /** By {@code __float__}, else by {@code __index__}: a Double; null for a type that has neither. */
    public static Double convertOrNull(Frame frame, Object o) {
        if (o instanceof BigInteger big) {
            return IntArithmetic.toDouble(big);
        }
        Slots slots = PyType.slotsOf(o);
        if (slots.has(SlotId.FLOAT)) {
            return checked(frame, o, slots.toFloat(frame, o));
        }
        Object i = NumberIndex.indexOrNull(frame, o);
        return i == null ? null : IntArithmetic.toDouble(i);
    }

    private static Double checked(Frame frame, Object o, Object result) {
        if (result instanceof Double d) {
            return d;
        }
        String text = PyType.of(o).name() + ".__float__ returned non-float (type " + PyType.of(result).name() + ")";
        if (!(result instanceof PyFloatInstance f)) {
            throw Errors.typeError(text);
        }
        NumberWarnings.deprecated(frame, text + ".  The ability to return an instance of a strict subclass of float is "
                + "deprecated, and may not be supported in a future version of Python.");
        return f.value();
    }
}
