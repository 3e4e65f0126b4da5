package org.pyston.types.list;

import java.lang.invoke.VarHandle;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.object.Shape;
import org.pyston.runtime.Sharing;

/**
 * A {@code list}. Items that are all ints that fit, or all floats, are kept unboxed; see {@link ListStorage}.
 *
 * <p>Thread rule: readers load the array once, and take an index beyond it, or an element that stands for none, as beyond the
 * end. Writers lock when several threads may be in Python; they publish a new array when it is complete, and elements before
 * the size.
 */
@PythonType(name = "list", subclassable = true, hashable = false, matchSelf = true, matchSequence = true,
        sequenceItem = true, parts = {ListSlots.class, ListMethods.class}, textSignature = "(iterable=(), /)", doc = "A mutable sequence.")
public final class PyList extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyListExposed());

    /** Stands for "no int" in what {@link #longAt} answers: no int that is kept unboxed. */
    public static final long NO_LONG = 0x8000_0000_5bd1_e995L;
    /** Stands for "no float" in what {@link #doubleAt} answers: a NaN that no operation gives. To be asked for by its bits. */
    public static final double NO_DOUBLE = Double.longBitsToDouble(0x7ff8_5bd1_e995_0001L);

    private static final long NO_DOUBLE_BITS = 0x7ff8_5bd1_e995_0001L;
    /** What exact lists have in common, and subclasses' instances do not have. */
    private static final Shape EXACT = TYPE.instanceShape();
    /** An {@code Object[]}, {@code long[]} or {@code double[]}. */
    Object items;
    int size;

    public PyList() {
        this(TYPE);
    }

    /** An empty list of a subclass. */
    public PyList(PyType type) {
        super(type);
        items = ListStorage.NONE;
    }

    /** A list of a subclass or of list itself with the items; the array is owned by the list from now on. */
    public PyList(PyType type, Object[] items) {
        super(type);
        this.items = ListStorage.packed(items);
        this.size = items.length;
    }

    /** A list with this storage. */
    PyList(Object items, int size) {
        super(TYPE);
        this.items = items;
        this.size = size;
    }

    /** A list of the items; the array is owned by the list from now on. */
    public static PyList of(Object... items) {
        return new PyList(ListStorage.packed(items), items.length);
    }

    /** A list of ints; the array is owned by the list from now on. */
    public static PyList ofLongs(long... items) {
        return new PyList(ListStorage.checked(items), items.length);
    }

    /** A list of floats; the array is owned by the list from now on. */
    public static PyList ofDoubles(double... items) {
        return new PyList(ListStorage.checked(items), items.length);
    }

    /** Whether a float is {@link #NO_DOUBLE}. */
    public static boolean isNoDouble(double x) {
        return x != x && Double.doubleToRawLongBits(x) == NO_DOUBLE_BITS;
    }

    public int size() {
        return size;
    }

    /** Whether it is a list and not an instance of a subclass. */
    public boolean isExact() {
        return shape == EXACT;
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

    /** A copy of the items of one moment. */
    public Object[] toArray() {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListStorage.boxed(items, size, size);
            }
        }
        return ListStorage.boxed(items, size, size);
    }

    /** {@code self[:]}. */
    public PyList copy() {
        return slice(0, 1, Integer.MAX_VALUE);
    }

    /** {@code count} items at {@code start, start + step, ...}, or as many of them as there are. */
    public PyList slice(int start, int step, int count) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListChanges.slice(this, start, step, count);
            }
        }
        return ListChanges.slice(this, start, step, count);
    }

    /** {@code self * count}; null when that is more than a list can hold. */
    public PyList repeated(long count) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListChanges.repeated(this, count);
            }
        }
        return ListChanges.repeated(this, count);
    }

    /**
     * {@code self[from:to] = replacement} for {@code 0 <= from <= to}; both are cut to the size. The other structural
     * changes of lists (insert, delete, clear, extend) are this one.
     */
    public void replace(int from, int to, Object[] replacement) {
        Object added = items instanceof Object[] && size > 0 ? replacement : ListStorage.packed(replacement);
        replaceBy(from, to, added);
    }

    /** As {@link #replace(int, int, Object[])} with the items of another list, which may be this one. */
    public void replace(int from, int to, PyList replacement) {
        if (Sharing.isOn() || replacement == this) {
            replaceBy(from, to, replacement.range());
        } else {
            ListChanges.replace(this, from, to, replacement.items, replacement.size);
        }
    }

    private Object range() {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListStorage.range(items, 0, size);
            }
        }
        return ListStorage.range(items, 0, size);
    }

    private void replaceBy(int from, int to, Object added) {
        if (Sharing.isOn()) {
            synchronized (this) {
                ListChanges.replace(this, from, to, added, ListStorage.length(added));
            }
        } else {
            ListChanges.replace(this, from, to, added, ListStorage.length(added));
        }
    }

    /** {@code self.insert(index, value)} for {@code index >= 0}, which is cut to the size. */
    public void insert(int index, Object value) {
        if (Sharing.isOn()) {
            synchronized (this) {
                ListChanges.insert(this, index, value);
            }
        } else {
            ListChanges.insert(this, index, value);
        }
    }

    /** Removes and returns an item; null when the index is beyond the end. A negative index counts from the end. */
    public Object remove(int index) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListChanges.remove(this, index);
            }
        }
        return ListChanges.remove(this, index);
    }

    /** Removes the item at {@code index} if it is {@code expected}; false when it is another by now. */
    public boolean removeIf(int index, Object expected) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListChanges.removeIf(this, index, expected);
            }
        }
        return ListChanges.removeIf(this, index, expected);
    }

    /** {@code self.clear()}. */
    public void clear() {
        if (Sharing.isOn()) {
            synchronized (this) {
                clearLocked();
            }
        } else {
            clearLocked();
        }
    }

    private void clearLocked() {
        size = 0;
        items = ListStorage.NONE;
    }

    /** {@code self.reverse()}. */
    public void reverse() {
        if (Sharing.isOn()) {
            synchronized (this) {
                ListStorage.reverse(items, size);
            }
        } else {
            ListStorage.reverse(items, size);
        }
    }

    /**
     * Replaces the items at {@code start, start + step, ...}, one for each value; false, and no change, when the list does not have
     * {@code length} items any more.
     */
    public boolean setAll(int start, int step, Object[] newValues, int length) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListChanges.setAll(this, start, step, newValues, length);
            }
        }
        return ListChanges.setAll(this, start, step, newValues, length);
    }

    /** Removes {@code count} items at {@code start, start + step, ...} (step positive) as far as there are. */
    public void removeAll(int start, int step, int count) {
        if (Sharing.isOn()) {
            synchronized (this) {
                ListChanges.removeAll(this, start, step, count);
            }
        } else {
            ListChanges.removeAll(this, start, step, count);
        }
    }

    // ---- sorting

    /** Sorts a list of ints, or of floats, that are kept unboxed; false, and no change, for other lists. */
    public boolean sortUnboxed(boolean reverse) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListStorage.sort(items, size, reverse);
            }
        }
        return ListStorage.sort(items, size, reverse);
    }

    /** Takes all items out for sorting: the list is empty until {@link #attach}. The array belongs to the caller. */
    public Object[] detach() {
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListChanges.detach(this);
            }
        }
        return ListChanges.detach(this);
    }

    /** Puts items back after {@link #detach}, in place of what the list holds; false when it was changed meanwhile. */
    public boolean attach(Object[] sorted) {
        Object array = ListStorage.packed(sorted);
        if (Sharing.isOn()) {
            synchronized (this) {
                return ListChanges.attach(this, array);
            }
        }
        return ListChanges.attach(this, array);
    }
}
