package org.pyston.runtime;

import java.math.BigInteger;
import org.pyston.object.PyType;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/**
 * Converts arguments of builtins to the Java types of their parameters. Called by generated code with the function's
 * name and the argument's place for the error text (CPython's {@code _PyArg_BadArgument} and converters).
 */
public final class Arg {
    private Arg() {
    }

    /** A {@code str} parameter: the value of a str or of an instance of a subclass. */
    public static PyStr toStr(String function, int position, Object value) {
        if (value instanceof PyStr s) {
            return s;
        }
        if (value instanceof PyStrInstance s) {
            return s.value();
        }
        throw bad(function, position, "str", value);
    }

    /** A C {@code long long} parameter, by {@code __index__}. */
    public static long toLong(Frame frame, Object value) {
        if (value instanceof Long l) {
            return l;
        }
        Object i = org.pyston.ops.NumberIndex.index(frame, value);
        if (i instanceof Long l) {
            return l;
        }
        throw Errors.overflowError("Python int too large to convert to C long");
    }

    /** A C {@code int} parameter, by {@code __index__}. */
    public static int toInt(Frame frame, Object value) {
        long l;
        if (value instanceof Long exact) {
            l = exact;
        } else {
            Object i = org.pyston.ops.NumberIndex.index(frame, value);
            if (i instanceof BigInteger) {
                throw Errors.overflowError("Python int too large to convert to C int");
            }
            l = (Long) i;
        }
        if (l > Integer.MAX_VALUE) {
            throw Errors.overflowError("signed integer is greater than maximum");
        }
        if (l < Integer.MIN_VALUE) {
            throw Errors.overflowError("signed integer is less than minimum");
        }
        return (int) l;
    }

    /** A {@code double} parameter, by {@code __float__} or {@code __index__}. */
    public static double toDouble(Frame frame, Object value) {
        return value instanceof Double d ? d : org.pyston.ops.NumberFloat.asDouble(frame, value);
    }

    /** A truth-valued parameter. */
    public static boolean toBoolean(Frame frame, Object value) {
        return value instanceof Boolean b ? b : org.pyston.ops.ObjectIsTrue.isTrue(frame, value);
    }

    /** "f() argument 1 must be str, not int". */
    public static PyException bad(String function, int position, String expected, Object value) {
        String where = position < 0 ? "argument" : "argument " + position;
        String given = value == org.pyston.object.PyNone.NONE ? "None" : PyType.of(value).name();
        return Errors.typeError(function + "() " + where + " must be " + expected + ", not " + given);
    }
}
