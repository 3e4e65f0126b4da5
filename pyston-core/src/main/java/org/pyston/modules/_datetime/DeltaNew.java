package org.pyston.modules._datetime;

import org.pyston.annotations.PythonNew;
import org.pyston.object.PyType;
import org.pyston.ops.IntArithmetic;
import org.pyston.runtime.Errors;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.integer.PyInt;

/**
 * {@code timedelta(days, seconds, …)}: adds up the parts exactly. What remains of floats below a microsecond is added up by
 * itself and rounded at the end, half to even.
 */
final class DeltaNew {
    /** Parts smaller than this are added up in longs. */
    private static final long LIMIT = 1L << 30;

    private long days;
    private long seconds;
    private long micros;
    /** What is beside the three, in microseconds; null for nothing. */
    private Object more;
    private double fraction;

    private DeltaNew() {
    }

    @PythonNew(signature = "(days=<unrepresentable>, seconds=<unrepresentable>, microseconds=<unrepresentable>, "
            + "milliseconds=<unrepresentable>, minutes=<unrepresentable>, hours=<unrepresentable>, weeks=<unrepresentable>)",
            called = "__new__")
    static Object make(PyType type, Object days, Object seconds, Object microseconds, Object milliseconds, Object minutes,
            Object hours, Object weeks) {
        if (microseconds == null && milliseconds == null && minutes == null && hours == null && weeks == null
                && isSmall(days) && isSmall(seconds)) {
            return PyTimeDelta.of(type, days == null ? 0 : (Long) days, seconds == null ? 0 : (Long) seconds, 0);
        }
        DeltaNew sum = new DeltaNew();
        sum.add("microseconds", microseconds, 0, 0, 1);
        sum.add("milliseconds", milliseconds, 0, 0, 1000);
        sum.add("seconds", seconds, 0, 1, 0);
        sum.add("minutes", minutes, 0, Calendar.MINUTE_SECONDS, 0);
        sum.add("hours", hours, 0, Calendar.HOUR_SECONDS, 0);
        sum.add("days", days, 1, 0, 0);
        sum.add("weeks", weeks, 7, 0, 0);
        return sum.finish(type);
    }

    private static boolean isSmall(Object part) {
        return part == null || part instanceof Long n && n > -LIMIT && n < LIMIT;
    }

    /** Adds a number of units, each of so many days, seconds and microseconds (all but one of them 0). */
    private void add(String name, Object part, int unitDays, int unitSeconds, int unitMicros) {
        if (part == null) {
            return;
        }
        Object whole = PyInt.valueOrNull(part);
        if (whole != null) {
            addWhole(whole, unitDays, unitSeconds, unitMicros);
            return;
        }
        if (!PyFloat.isFloat(part)) {
            throw Errors.typeError("unsupported type for timedelta " + name + " component: "
                    + PyType.of(part).qualifiedTpName());
        }
        double x = PyFloat.valueOf(part);
        if (Double.isInfinite(x)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        if (Double.isNaN(x)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        double integral = integral(x);
        addWhole(integer(integral), unitDays, unitSeconds, unitMicros);
        double rest = x - integral;
        if (rest != 0) {
            double unit = (unitDays * (double) Calendar.DAY_SECONDS + unitSeconds) * Calendar.MICROS + unitMicros;
            double small = unit * rest;
            double smallIntegral = integral(small);
            micros += (long) smallIntegral;
            fraction += small - smallIntegral;
        }
    }

    private static double integral(double x) {
        return x < 0 ? Math.ceil(x) : Math.floor(x);
    }

    private static Object integer(double whole) {
        long n = (long) whole;
        return n == whole && n != Long.MAX_VALUE ? (Object) n
                : IntArithmetic.box(new java.math.BigDecimal(whole).toBigInteger());
    }

    private void addWhole(Object n, int unitDays, int unitSeconds, int unitMicros) {
        if (isSmall(n)) {
            long count = (Long) n;
            days += count * unitDays;
            seconds += count * unitSeconds;
            micros += count * unitMicros;
            return;
        }
        long unit = ((long) unitDays * Calendar.DAY_SECONDS + unitSeconds) * Calendar.MICROS + unitMicros;
        Object product = IntArithmetic.mul(n, (Object) unit);
        more = more == null ? product : IntArithmetic.add(more, product);
    }

    private PyTimeDelta finish(PyType type) {
        if (fraction != 0) {
            boolean odd = (micros & 1) != 0;
            if (more != null) {
                odd ^= IntArithmetic.sign(IntArithmetic.and(more, 1L)) != 0;
            }
            micros += roundHalfEven(fraction, odd);
        }
        if (more == null) {
            return PyTimeDelta.of(type, days, seconds, micros);
        }
        Object small = IntArithmetic.add(IntArithmetic.mul(IntArithmetic.add(
                IntArithmetic.mul(days, Calendar.DAY_SECONDS), (Object) seconds), (Object) (long) Calendar.MICROS),
                (Object) micros);
        return PyTimeDelta.ofMicros(type, IntArithmetic.add(small, more));
    }

    /** Rounds what is to be added to an int that is odd or even; a half so that the sum gets even. */
    private static long roundHalfEven(double x, boolean odd) {
        double low = Math.floor(x);
        double rest = x - low;
        long whole = (long) low;
        if (rest > 0.5 || rest == 0.5 && (whole & 1) != 0 != odd) {
            whole++;
        }
        return whole;
    }
}
