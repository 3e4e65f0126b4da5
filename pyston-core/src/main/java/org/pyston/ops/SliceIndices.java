package org.pyston.ops;

import java.math.BigInteger;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.object.SlotId;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.types.slice.PySlice;

/**
 * The indices that a slice selects of a sequence: first {@link #unpack}, which may run {@code __index__} of Python classes and so
 * change the sequence, then {@link #adjust} to the length. Source: CPython's PySlice_Unpack and PySlice_AdjustIndices.
 */
public final class SliceIndices {
    /** The first index; in range when {@link #count} is positive. */
    public int start;
    /** The index at which to stop. */
    public int stop;
    /** The distance of two indices; never 0. */
    public int step;
    /** How many indices are selected. */
    public int count;
    private final long rawStart;
    private final long rawStop;
    private final long rawStep;

    private SliceIndices(long start, long stop, long step) {
        this.rawStart = start;
        this.rawStop = stop;
        this.rawStep = step;
    }

    /** The indices of a slice of a sequence of unchanging length. */
    public static SliceIndices of(Frame frame, PySlice slice, int length) {
        return unpack(frame, slice).adjust(length);
    }

    /** Start, stop and step as numbers; raises TypeError for what is no index, ValueError for a step of 0. */
    public static SliceIndices unpack(Frame frame, PySlice slice) {
        long step = 1;
        if (slice.step() != PyNone.NONE) {
            step = clip(frame, slice.step());
            if (step == 0) {
                throw Errors.valueError("slice step cannot be zero");
            }
            step = Math.max(step, -Long.MAX_VALUE);
        }
        long start = slice.start() == PyNone.NONE ? (step < 0 ? Long.MAX_VALUE : 0) : clip(frame, slice.start());
        long stop = slice.stop() == PyNone.NONE ? (step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE)
                : clip(frame, slice.stop());
        return new SliceIndices(start, stop, step);
    }

    /** Cuts the indices to a sequence of this length. */
    public SliceIndices adjust(int length) {
        start = bound(rawStart, length, rawStep < 0);
        stop = bound(rawStop, length, rawStep < 0);
        // A step beyond the length selects one item at most, so that its value does not matter.
        step = (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, rawStep));
        if (step < 0) {
            count = stop < start ? (int) ((start - (long) stop - 1) / -(long) step + 1) : 0;
        } else {
            count = start < stop ? (int) ((stop - (long) start - 1) / step + 1) : 0;
        }
        return this;
    }

    private static int bound(long index, int length, boolean backwards) {
        long i = index;
        if (i < 0) {
            i += length;
            if (i < 0) {
                return backwards ? -1 : 0;
            }
        } else if (i >= length) {
            return backwards ? length - 1 : length;
        }
        return (int) i;
    }

    /** For a slice with a negative step: turns the same indices round, so that the step is positive. */
    public SliceIndices ascending() {
        if (step < 0) {
            int first = start;
            start = count == 0 ? start : first + step * (count - 1);
            stop = first + 1;
            step = -step;
        }
        return this;
    }

    /** An end of a slice, cut to a long. */
    public static long clip(Frame frame, Object value) {
        if (value instanceof Long l) {
            return l;
        }
        if (!PyType.slotsOf(value).has(SlotId.INDEX)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return clipped(NumberIndex.index(frame, value));
    }

    /** An optional position such as that of {@code list.index}, cut to a long; {@code missing} when it was not given. */
    public static long position(Frame frame, Object value, long missing) {
        if (value == null) {
            return missing;
        }
        if (value instanceof Long l) {
            return l;
        }
        if (!PyType.slotsOf(value).has(SlotId.INDEX)) {
            throw Errors.typeError("slice indices must be integers or have an __index__ method");
        }
        return clipped(NumberIndex.index(frame, value));
    }

    private static long clipped(Object index) {
        if (index instanceof BigInteger b) {
            return b.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return (Long) index;
    }

    /** A position of {@link #position} cut to a sequence's length. */
    public static int within(long position, int length) {
        long p = position < 0 ? position + length : position;
        return (int) Math.max(0, Math.min(length, p));
    }

    /**
     * An index of {@code sequence[key]}: {@code what} names the sequence in the TypeError for other keys ("list indices must
     * be integers or slices, not str"). Raises IndexError when the number is too large for any index.
     */
    public static long index(Frame frame, Object key, String what) {
        if (key instanceof Long l) {
            return l;
        }
        if (!PyType.slotsOf(key).has(SlotId.INDEX)) {
            throw Errors.typeError(what + " indices must be integers or slices, not " + PyType.of(key).name());
        }
        if (NumberIndex.index(frame, key) instanceof Long l) {
            return l;
        }
        throw Errors.indexError("cannot fit '" + PyType.of(key).name() + "' into an index-sized integer");
    }

    /** An argument of C type Py_ssize_t. Raises TypeError for what is no integer, OverflowError for what does not fit. */
    public static long toSize(Frame frame, Object value) {
        if (value instanceof Long l) {
            return l;
        }
        if (NumberIndex.index(frame, value) instanceof Long l) {
            return l;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    /** The factor of a sequence repetition, cut to not negative. Raises OverflowError for what does not fit. */
    public static long repetitions(Frame frame, Object count) {
        if (count instanceof Long l) {
            return Math.max(0, l);
        }
        if (NumberIndex.index(frame, count) instanceof Long l) {
            return Math.max(0, l);
        }
        throw Errors.overflowError("cannot fit '" + PyType.of(count).name() + "' into an index-sized integer");
    }
}
