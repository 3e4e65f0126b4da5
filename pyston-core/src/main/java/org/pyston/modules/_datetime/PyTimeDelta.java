package org.pyston.modules._datetime;

import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonGetter;
import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.IntArithmetic;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;
import org.pyston.types.tuple.PyTuple;

/** {@code datetime.timedelta}: a duration, normalized to days, seconds of a day and microseconds. Immutable. */
@PythonType(name = "timedelta", module = "datetime", subclassable = true, parts = {DeltaNew.class, DeltaSlots.class},
        doc = "Difference between two datetime values.\n\n"
                + "timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)\n\n"
                + "All arguments are optional and default to 0; they may be ints or floats, positive or negative.")
public final class PyTimeDelta extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyTimeDeltaExposed());

    static final PyTimeDelta ZERO = new PyTimeDelta(TYPE, 0, 0, 0);
    static final PyTimeDelta DAY = new PyTimeDelta(TYPE, 1, 0, 0);
    static final PyTimeDelta MICROSECOND = new PyTimeDelta(TYPE, 0, 0, 1);

    private static final int MAX_DAYS = 999_999_999;
    private static final long DAY_MICROS = 86_400_000_000L;
    /** Durations of fewer days have fewer microseconds than a long takes. */
    private static final int LONG_DAYS = 100_000_000;

    final int days;
    final int seconds;
    final int micros;
    /** {@code hash()}; -1, which no hash is, while nobody asked. */
    private long hash = -1;

    private PyTimeDelta(PyType type, int days, int seconds, int micros) {
        super(type);
        this.days = days;
        this.seconds = seconds;
        this.micros = micros;
    }

    /** The duration of any days, seconds and microseconds; OverflowError. */
    static PyTimeDelta of(long days, long seconds, long micros) {
        return of(TYPE, days, seconds, micros);
    }

    /** As {@link #of(long, long, long)}, of a type. */
    static PyTimeDelta of(PyType type, long days, long seconds, long micros) {
        long s = seconds;
        long us = micros;
        if (us < 0 || us >= Calendar.MICROS) {
            s += Math.floorDiv(us, (long) Calendar.MICROS);
            us = Math.floorMod(us, (long) Calendar.MICROS);
        }
        long d = days;
        if (s < 0 || s >= Calendar.DAY_SECONDS) {
            d += Math.floorDiv(s, (long) Calendar.DAY_SECONDS);
            s = Math.floorMod(s, (long) Calendar.DAY_SECONDS);
        }
        if (d < -MAX_DAYS || d > MAX_DAYS) {
            throw tooLarge(d);
        }
        return new PyTimeDelta(type, (int) d, (int) s, (int) us);
    }

    private static PyException tooLarge(long days) {
        if (days != (int) days) {
            return Errors.overflowError("Python int too large to convert to C int");
        }
        return Errors.overflowError("days=" + days + "; must have magnitude <= " + MAX_DAYS);
    }

    /** The duration of an int of microseconds. */
    static PyTimeDelta ofMicros(PyType type, Object micros) {
        if (micros instanceof Long us) {
            return of(type, 0, 0, us);
        }
        Object days = IntArithmetic.floorDiv(micros, (Object) DAY_MICROS);
        if (!(days instanceof Long d)) {
            throw tooLarge(Long.MAX_VALUE);
        }
        return of(type, d, 0, (Long) IntArithmetic.mod(micros, (Object) DAY_MICROS));
    }

    /** The whole duration in microseconds: an int. */
    Object inMicros() {
        if (isShort()) {
            return shortMicros();
        }
        long rest = (long) seconds * Calendar.MICROS + micros;
        return IntArithmetic.add(IntArithmetic.mul(days, DAY_MICROS), (Object) rest);
    }

    /** Whether {@link #shortMicros} may be asked. */
    boolean isShort() {
        return days > -LONG_DAYS && days < LONG_DAYS;
    }

    /** The whole duration in microseconds of a {@link #isShort short} one. */
    long shortMicros() {
        return days * DAY_MICROS + (long) seconds * Calendar.MICROS + micros;
    }

    boolean isZero() {
        return (days | seconds | micros) == 0;
    }

    int compareTo(PyTimeDelta other) {
        if (days != other.days) {
            return days < other.days ? -1 : 1;
        }
        return seconds != other.seconds ? seconds - other.seconds : micros - other.micros;
    }

    PyTimeDelta plus(PyTimeDelta other) {
        return of((long) days + other.days, (long) seconds + other.seconds, (long) micros + other.micros);
    }

    PyTimeDelta minus(PyTimeDelta other) {
        return of((long) days - other.days, (long) seconds - other.seconds, (long) micros - other.micros);
    }

    PyTimeDelta negated() {
        return of(-(long) days, -(long) seconds, -(long) micros);
    }

    /** {@code hash()}: that of the tuple of the three numbers. */
    long hash() {
        long h = hash;
        if (h == -1) {
            h = DeltaSlots.tupleHash(days, seconds, micros);
            hash = h;
        }
        return h;
    }

    @PythonGetter(value = "days", member = true, doc = "Number of days.")
    static int days(PyTimeDelta self) {
        return self.days;
    }

    @PythonGetter(value = "seconds", member = true, doc = "Number of seconds (>= 0 and less than 1 day).")
    static int seconds(PyTimeDelta self) {
        return self.seconds;
    }

    @PythonGetter(value = "microseconds", member = true, doc = "Number of microseconds (>= 0 and less than 1 second).")
    static int microseconds(PyTimeDelta self) {
        return self.micros;
    }

    @PythonConstant("resolution")
    static Object resolution() {
        return MICROSECOND;
    }

    @PythonConstant("min")
    static Object min() {
        return of(-MAX_DAYS, 0, 0);
    }

    @PythonConstant("max")
    static Object max() {
        return of(MAX_DAYS, Calendar.DAY_SECONDS - 1, Calendar.MICROS - 1);
    }

    @PythonMethod(value = "total_seconds", signature = "($self, /)", textSignature = false,
            doc = "The whole duration in seconds, a float.")
    static double totalSeconds(PyTimeDelta self) {
        return self.isShort() ? IntArithmetic.trueDivide(self.shortMicros(), Calendar.MICROS)
                : IntArithmetic.trueDivide(self.inMicros(), (Object) (long) Calendar.MICROS);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false, doc = "For pickling.")
    static Object reduce(PyTimeDelta self) {
        return PyTuple.of(self.type(), PyTuple.of((long) self.days, (long) self.seconds, (long) self.micros));
    }
}
