package org.pyston.modules.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.floating.PyFloat;

/** Numbers of seconds that Python code gives (CPython's {@code pytime.c}). */
public final class TimeValues {
    /** Seconds as a float from nanoseconds. */
    static final double NANO = 1e-9;
    private static final int NANOS = 1_000_000_000;
    private static final String RANGE = "timestamp out of range for platform time_t";

    private TimeValues() {
    }

    /** Nanoseconds as float seconds, correctly rounded. */
    static double seconds(long nanos) {
        return nanos / (double) NANOS;
    }

    /** Whole seconds, rounded down. */
    static long wholeSeconds(Frame frame, Object o) {
        if (PyFloat.isFloat(o)) {
            double x = Math.floor(checked(PyFloat.valueOf(o)));
            if (!(x >= -0x1p63 && x < 0x1p63)) {
                throw Errors.overflowError(RANGE);
            }
            return (long) x;
        }
        Object n = NumberIndex.index(frame, o);
        if (n instanceof Long l) {
            return l;
        }
        throw Errors.overflowError(RANGE);
    }

    private static double checked(double x) {
        if (Double.isNaN(x)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        return x;
    }

    /** A timeout in nanoseconds, rounded away from zero; OverflowError, ValueError. */
    public static long timeoutNanos(Frame frame, Object o) {
        BigInteger nanos;
        if (PyFloat.isFloat(o)) {
            double x = checked(PyFloat.valueOf(o));
            if (Double.isInfinite(x)) {
                throw Errors.overflowError(RANGE);
            }
            nanos = new BigDecimal(x).multiply(BigDecimal.valueOf(NANOS)).setScale(0, RoundingMode.UP).toBigInteger();
        } else {
            nanos = IntArithmetic.big(NumberIndex.index(frame, o)).multiply(BigInteger.valueOf(NANOS));
        }
        if (nanos.bitLength() >= Long.SIZE) {
            throw Errors.overflowError(RANGE);
        }
        return nanos.longValue();
    }

    /** An OSError of a number and its text. */
    static PyException osError(Frame frame, long errno, String text) {
        Object type = frame.interpreter().builtin(PyStr.of("OSError"));
        return new PyException((PyBaseException) ObjectCall.call2(frame, type, errno, PyStr.of(text)));
    }
}
