package org.pyston.types.list;

import java.lang.invoke.VarHandle;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Sharing;

/**
 * The items of a list, one by one. Items that are all ints that fit, all floats or all bools are kept unboxed; see
 * {@link ListStorage}.
 *
 * <p>Thread rule: readers load the array once, and take an index beyond it, or an element that stands for none, as beyond the
 * end. Writers lock when several threads may be in Python; they publish a new array when it is complete, and elements before
 * the size.
 */
public abstract class ListItems extends PyObject {
    /** Stands for "no int" in what {@link #longAt} answers: no int that is kept unboxed. */
    public static final long NO_LONG = 0x8000_0000_5bd1_e995L;
    /** Stands for "no float" in what {@link #doubleAt} answers: a NaN that no operation gives. To be asked for by its bits. */
    public static final double NO_DOUBLE = Double.longBitsToDouble(0x7ff8_5bd1_e995_0001L);

    private static final long NO_DOUBLE_BITS = 0x7ff8_5bd1_e995_0001L;
    /** An {@code Object[]}, {@code long[]}, {@code double[]} or {@code byte[]}. */
    Object items;
    int size;

    ListItems(PyType type, Object items, int size) {
        super(type);
        this.items = items;
        this.size = size;
    }

    /** Whether a float is {@link #NO_DOUBLE}. */
    public static boolean isNoDouble(double x) {
        return x != x && Double.doubleToRawLongBits(x) == NO_DOUBLE_BITS;
    }

    public int size() {
        return size;
    }

    /** The item; null when the index is beyond the end (another thread may have shortened the list). */
    public Object get(int index) {
        return ListStorage.get(items, index);
    }

    /** As {@link #get}, but a negative index counts from the end; null when it is out of range. */
    public Object getFromEnd(long index) {
        long i = index < 0 ? index + size : index;
        return i >= 0 && i <= Integer.MAX_VALUE ? ListStorage.get(items, (int) i) : null;
    }

    /** The item at an index, which may count from the end, if it is an int that fits; else {@link #NO_LONG}. */
    public long longAt(long index) {
        long i = index < 0 ? index + size : index;
        Object array = items;
        if (array instanceof long[] a) {
            return i >= 0 && i < a.length ? a[(int) i] : NO_LONG;
        }
        return array instanceof Object[] a && i >= 0 && i < a.length && a[(int) i] instanceof Long n ? n : NO_LONG;
    }

    /** The item at an index, which may count from the end, if it is a float; else {@link #NO_DOUBLE}. */
    public double doubleAt(long index) {
        long i = index < 0 ? index + size : index;
        Object array = items;
        if (array instanceof double[] a) {
            return i >= 0 && i < a.length ? a[(int) i] : NO_DOUBLE;
        }
        return array instanceof Object[] a && i >= 0 && i < a.length && a[(int) i] instanceof Double x ? x : NO_DOUBLE;
    }

    /** The item at an index, which may count from the end, as 0 or 1 if it is a bool; else -1. */
    public int boolAt(long index) {
        long i = index < 0 ? index + size : index;
        Object array = items;
        if (array instanceof byte[] a) {
            byte b = i >= 0 && i < a.length ? a[(int) i] : ListStorage.NO_BOOL;
            return b == ListStorage.NO_BOOL ? -1 : b;
        }
        return array instanceof Object[] a && i >= 0 && i < a.length && a[(int) i] instanceof Boolean b ? b ? 1 : 0 : -1;
    }

    /** Replaces an item; false when the index is beyond the end. */
    public boolean set(int index, Object value) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListChanges.set(this, index, value);
            }
        }
        if (items instanceof Object[] a && index >= 0 && index < size) {
            a[index] = value;
            return true;
        }
        return ListChanges.set(this, index, value);
    }

    /** Replaces an item; a negative index counts from the end. False when it is out of range. */
    public boolean setFromEnd(long index, Object value) {
        long i = index < 0 ? index + size : index;
        return i >= 0 && i <= Integer.MAX_VALUE && set((int) i, value);
    }

    /** As {@link #setFromEnd} for an int. */
    public boolean setLong(long index, long value) {
        if (items instanceof long[] a && value != NO_LONG && !Sharing.isOn()) {
            int n = size;
            long i = index < 0 ? index + n : index;
            if (i < 0 || i >= n) {
                return false;
            }
            a[(int) i] = value;
            return true;
        }
        return setFromEnd(index, value);
    }

    /** As {@link #setFromEnd} for a float. */
    public boolean setDouble(long index, double value) {
        if (items instanceof double[] a && value == value && !Sharing.isOn()) {
            int n = size;
            long i = index < 0 ? index + n : index;
            if (i < 0 || i >= n) {
                return false;
            }
            a[(int) i] = value;
            return true;
        }
        return setFromEnd(index, value);
    }

    /** As {@link #setFromEnd} for a bool. */
    public boolean setBool(long index, boolean value) {
        if (items instanceof byte[] a && !Sharing.isOn()) {
            int n = size;
            long i = index < 0 ? index + n : index;
            if (i < 0 || i >= n) {
                return false;
            }
            a[(int) i] = (byte) (value ? 1 : 0);
            return true;
        }
        return setFromEnd(index, value);
    }

    /** {@code self.append(value)}. */
    public void append(Object value) {
        if (Sharing.isOn()) {
            synchronized (this) {
                ListChanges.append(this, value);
            }
            return;
        }
        int n = size;
        if (items instanceof Object[] a && n < a.length) {
            a[n] = value;
            VarHandle.releaseFence();
            size = n + 1;
        } else {
            ListChanges.append(this, value);
        }
    }

    /** {@code self.append(value)} for an int. */
    public void appendLong(long value) {
        int n = size;
        if (items instanceof long[] a && n < a.length && value != NO_LONG && !Sharing.isOn()) {
            a[n] = value;
            size = n + 1;
        } else {
            append(value);
        }
    }

    /** {@code self.append(value)} for a float. */
    public void appendDouble(double value) {
        int n = size;
        if (items instanceof double[] a && n < a.length && value == value && !Sharing.isOn()) {
            a[n] = value;
            size = n + 1;
        } else {
            append(value);
        }
    }
}
