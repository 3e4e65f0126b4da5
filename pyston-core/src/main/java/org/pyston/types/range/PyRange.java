package org.pyston.types.range;

import java.math.BigInteger;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;

/**
 * A {@code range}. When start, stop, step and length fit a long (nearly always) the numbers are longs and every item is;
 * else they are big. Immutable.
 */
@PythonType(name = "range", matchSequence = true, sequenceItem = true, parts = {RangeMethods.class, RangeSlots.class},
        doc = "The integers from start to before stop, step apart.")
public final class PyRange extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyRangeExposed());

    private final long start;
    private final long step;
    private final long length;
    /** Start, stop, step and length as Python ints: what was given. */
    private final Object startObject;
    private final Object stopObject;
    private final Object stepObject;
    private final Object lengthObject;

    private PyRange(Object start, Object stop, Object step, Object length) {
        super(TYPE);
        this.startObject = start;
        this.stopObject = stop;
        this.stepObject = step;
        this.lengthObject = length;
        boolean small = start instanceof Long && stop instanceof Long && step instanceof Long && length instanceof Long;
        this.start = small ? (Long) start : 0;
        this.step = small ? (Long) step : 0;
        this.length = small ? (Long) length : -1;
    }

    /** A range of Python ints (Long, or BigInteger when they do not fit); {@code step} is not 0. */
    public static PyRange of(Object start, Object stop, Object step) {
        if (start instanceof Long a && stop instanceof Long b && step instanceof Long by) {
            long n = length(a, b, by);
            if (n >= 0) {
                return new PyRange(start, stop, step, n);
            }
        }
        return new PyRange(start, stop, step, small(length(big(start), big(stop), big(step))));
    }

    /** {@code range(stop)}. */
    public static PyRange of(long stop) {
        return of(0L, stop, 1L);
    }

    /** The number of items; negative when it does not fit a long. */
    private static long length(long start, long stop, long step) {
        boolean empty = step > 0 ? start >= stop : start <= stop;
        if (empty) {
            return 0;
        }
        long distance = step > 0 ? stop - start - 1 : start - stop - 1; // as an unsigned number
        long n = Long.divideUnsigned(distance, step > 0 ? step : -step) + 1;
        return n;
    }

    private static BigInteger length(BigInteger start, BigInteger stop, BigInteger step) {
        BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
        if (distance.signum() <= 0) {
            return BigInteger.ZERO;
        }
        return distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
    }

    static BigInteger big(Object i) {
        return i instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) i;
    }

    static Object small(BigInteger i) {
        return i.bitLength() < 64 ? (Object) i.longValue() : i;
    }

    /** Whether {@link #start}, {@link #step} and {@link #length} say everything, and every item is a long. */
    public boolean isLong() {
        return length >= 0;
    }

    /** The first item of a long range. */
    public long start() {
        return start;
    }

    /** The distance of two items of a long range. */
    public long step() {
        return step;
    }

    /** The number of items of a long range; -1 for a big one. */
    public long length() {
        return length;
    }

    /** The item at {@code index}, which is in range, of a long range. */
    public long get(long index) {
        return start + index * step;
    }

    /** {@code range.start}. */
    public Object startObject() {
        return startObject;
    }

    /** {@code range.stop}. */
    public Object stopObject() {
        return stopObject;
    }

    /** {@code range.step}. */
    public Object stepObject() {
        return stepObject;
    }

    /** The number of items, a Long or a BigInteger. */
    public Object lengthObject() {
        return lengthObject;
    }

    /** {@code len(self)}. Raises OverflowError when it does not fit a long. */
    public long checkedLength() {
        if (lengthObject instanceof Long n) {
            return n;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    /** The item at an index of any size, which is in range. */
    Object item(Object index) {
        if (isLong() && index instanceof Long i) {
            return get(i);
        }
        return small(big(startObject).add(big(index).multiply(big(stepObject))));
    }
}
