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

    /** As {@link #toStr(String, int, Object)} for a parameter that can be passed by keyword. */
    public static PyStr toStr(String function, String parameter, Object value) {
        if (value instanceof PyStr s) {
            return s;
        }
        if (value instanceof PyStrInstance s) {
            return s.value();
        }
        throw bad(function, parameter, "str", value);
    }

    /** A {@code str} parameter whose default is None: null for None and for what was not given. */
    public static PyStr toStrOrNull(String function, int position, Object value) {
        if (value == null || value == org.pyston.object.PyNone.NONE) {
            return null;
        }
        if (value instanceof PyStr s) {
            return s;
        }
        if (value instanceof PyStrInstance s) {
            return s.value();
        }
        throw bad(function, position, "str or None", value);
    }

    /** As {@link #toStrOrNull(String, int, Object)} for a parameter that can be passed by keyword. */
    public static PyStr toStrOrNull(String function, String parameter, Object value) {
        if (value == null || value == org.pyston.object.PyNone.NONE) {
            return null;
        }
        if (value instanceof PyStr s) {
            return s;
        }
        if (value instanceof PyStrInstance s) {
            return s.value();
        }
        throw bad(function, parameter, "str or None", value);
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
        if (l != (int) l) {
            throw Errors.overflowError("Python int too large to convert to C int");
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
        return badArgument(function, position < 0 ? "argument" : "argument " + position, expected, value);
    }

    /** "f() argument 'x' must be str, not int": for a parameter that can be passed by keyword. */
    public static PyException bad(String function, String parameter, String expected, Object value) {
        return badArgument(function, "argument '" + parameter + "'", expected, value);
    }

    private static PyException badArgument(String function, String where, String expected, Object value) {
        String given = value == org.pyston.object.PyNone.NONE ? "None" : PyType.of(value).qualifiedTpName();
        return Errors.typeError(function + "() " + where + " must be " + expected + ", not " + given);
    }
}
