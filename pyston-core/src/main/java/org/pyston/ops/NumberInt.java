package org.pyston.ops;

import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.object.Slots;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.integer.IntText;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.PyStrInstance;

/** Equivalent of CPython's {@code PyNumber_Long}: {@code int(o)}. */
public final class NumberInt {
    private NumberInt() {
    }

    /** {@code int(o)}: a Long or BigInteger, by {@code __int__}, {@code __index__}, {@code __trunc__}, or from text. */
    public static Object toInt(Frame frame, Object o) {
        if (o instanceof Long) {
            return o;
        }
        Slots slots = PyType.slotsOf(o);
        if (slots.has(SlotId.INT)) {
            return checked(frame, slots.toInt(frame, o));
        }
        Object index = NumberIndex.indexOrNull(frame, o);
        if (index != null) {
            return index;
        }
        Object truncated = SpecialMethod.call(frame, o, Names.TRUNC);
        if (truncated != null) {
            return fromTrunc(frame, truncated);
        }
        Object parsed = parseOrNull(frame, o, 10);
        if (parsed == null) {
            throw Errors.typeError("int() argument must be a string, a bytes-like object or a real number, not '"
                    + PyType.of(o).name() + "'");
        }
        return parsed;
    }

    private static Object checked(Frame frame, Object result) {
        if (PyInt.isExact(result)) {
            return result;
        }
        String text = "__int__ returned non-int (type " + PyType.of(result).name() + ")";
        Object value = PyInt.valueOrNull(result);
        if (value == null) {
            throw Errors.typeError(text);
        }
        NumberWarnings.deprecated(frame, text + ".  The ability to return an instance of a strict subclass of int is "
                + "deprecated, and may not be supported in a future version of Python.");
        return value;
    }

    private static Object fromTrunc(Frame frame, Object truncated) {
        NumberWarnings.deprecated(frame, "The delegation of int() to __trunc__ is deprecated.");
        Object value = NumberIndex.indexOrNull(frame, truncated);
        if (value == null) {
            throw Errors.typeError("__trunc__ returned non-Integral (type " + PyType.of(truncated).name() + ")");
        }
        return value;
    }

    /** {@code int(o, base)} of a str or what has a buffer; null for anything else. */
    public static Object parseOrNull(Frame frame, Object o, int base) {
        PyStr text = PyStrInstance.valueOrNull(o);
        if (text != null) {
            return IntText.parse(frame, text, base);
        }
        if (!BytesLike.isExporter(o)) {
            return null;
        }
        byte[] bytes = BytesLike.read(frame, o);
        return IntText.parse(frame, bytes, base);
    }
}
