package org.pyston.types.list;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.pyston.annotations.PythonType;
import org.pyston.object.Identity;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Sharing;

/**
 * A {@code list}. Storage is private, so that it can become unboxed.
 *
 * <p>Thread rule: readers take the size, then the array, and treat an index beyond the array, or a null element, as beyond
 * the end. Writers lock when several threads may be in Python, and publish elements before the size.
 */
@PythonType(name = "list", subclassable = true, hashable = false, matchSelf = true, matchSequence = true,
        sequenceItem = true, parts = {ListSlots.class, ListMethods.class}, textSignature = "(iterable=(), /)", doc = "A mutable sequence.")
public final class PyList extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyListExposed());

    private static final Object[] NO_ITEMS = new Object[0];
    /** The storage while {@code sort} has the items: any change replaces it. */
    private static final Object[] SORTING = new Object[0];

    private Object[] items;
    private int size;

    public PyList() {
        this(TYPE);
    }

    /** An empty list of a subclass. */
    public PyList(PyType type) {
        super(type);
        items = NO_ITEMS;
    }

    private PyList(Object[] items, int size) {
        super(TYPE);
        this.items = items;
        this.size = size;
    }

    /** A list of a subclass or of list itself with the items; the array is owned by the list from now on. */
    public PyList(PyType type, Object[] items) {
        super(type);
        this.items = items;
        this.size = items.length;
    }

    /** A list of the items; the array is owned by the list from now on. */
    public static PyList of(Object... items) {
        return new PyList(items, items.length);
    }

    /** An empty list with room for {@code capacity} items. */
    public static PyList withCapacity(int capacity) {
        return new PyList(capacity == 0 ? NO_ITEMS : new Object[capacity], 0);
    }

    public int size() {
        return size;
    }

    /** The item; null when the index is beyond the end (another thread may have shortened the list). */
    public Object get(int index) {
        int n = size;
        Object[] a = items;
        return index < n && index < a.length ? a[index] : null;
    }

    /** As {@link #get}, but a negative index counts from the end; null when it is out of range. */
    public Object getFromEnd(long index) {
        int n = size;
        long i = index < 0 ? index + n : index;
        Object[] a = items;
        return i >= 0 && i < n && i < a.length ? a[(int) i] : null;
    }

    /** Replaces an item; false when the index is beyond the end. */
    public boolean set(int index, Object value) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return setLocked(index, value);
            }
        }
        return setLocked(index, value);
    }

    private boolean setLocked(int index, Object value) {
        if (index >= size || index < 0) {
            return false;
        }
        items[index] = value;
        return true;
    }

    /** {@code self.append(value)}. */
    public void append(Object value) {
        if (Sharing.isOn()) {
            synchronized (this) {
                appendLocked(value);
            }
        } else {
            appendLocked(value);
        }
    }

    private void appendLocked(Object value) {
        Object[] a = items;
        int n = size;
        if (n == a.length) {
            if (n >= Integer.MAX_VALUE - 8) {
                throw Errors.memoryError();
            }
            a = Arrays.copyOf(a, (int) Math.min(Integer.MAX_VALUE - 8L, n + (n >> 1) + 4L));
            items = a;
        }
        a[n] = value;
        VarHandle.releaseFence();
        size = n + 1;
    }

    /** A copy of the items of one moment. */
    public Object[] toArray() {
        if (Sharing.isOn()) {
            synchronized (this) {
                return Arrays.copyOf(items, size);
            }
        }
        return Arrays.copyOf(items, size);
    }

    /**
     * {@code self[from:to] = replacement} for {@code 0 <= from <= to}; both are cut to the size. The other structural
     * changes of lists (insert, delete, clear, extend) are this one.
     */
    public void replace(int from, int to, Object[] replacement) {
        if (Sharing.isOn()) {
            synchronized (this) {
                replaceLocked(from, to, replacement);
            }
        } else {
            replaceLocked(from, to, replacement);
        }
    }

    private void replaceLocked(int from, int to, Object[] replacement) {
        int n = size;
        int begin = Math.min(from, n);
        int end = Math.max(begin, Math.min(to, n));
        int added = replacement.length;
        int length = n - (end - begin) + added;
        if (length < 0) {
            throw Errors.memoryError();
        }
        Object[] a = items;
        if (length > a.length) {
            a = new Object[Math.max(length, (int) Math.min(Integer.MAX_VALUE - 8L, length + (length >> 3) + 4L))];
            System.arraycopy(items, 0, a, 0, begin);
            System.arraycopy(items, end, a, begin + added, n - end);
        } else if (begin + added != end) {
            System.arraycopy(a, end, a, begin + added, n - end);
        }
        System.arraycopy(replacement, 0, a, begin, added);
        items = a;
        VarHandle.releaseFence();
        size = length;
        if (length < n) {
            shrunk(a, length, n);
        }
    }

    /** Forgets the items from {@code length} on; gives memory back when most of the array is unused. */
    private void shrunk(Object[] a, int length, int oldLength) {
        Arrays.fill(a, length, oldLength, null);
        if (length < a.length >> 2 && a.length > 16) {
            items = length == 0 ? NO_ITEMS : Arrays.copyOf(a, length + (length >> 1) + 4);
        }
    }

    /** {@code self.insert(index, value)} for {@code index >= 0}, which is cut to the size. */
    public void insert(int index, Object value) {
        if (Sharing.isOn()) {
            synchronized (this) {
                insertLocked(index, value);
            }
        } else {
            insertLocked(index, value);
        }
    }

    private void insertLocked(int index, Object value) {
        int n = size;
        if (index >= n) {
            appendLocked(value);
            return;
        }
        Object last = items[n - 1];
        appendLocked(last);
        Object[] a = items;
        System.arraycopy(a, index, a, index + 1, n - index);
        a[index] = value;
    }

    /** Removes and returns an item; null when the index is beyond the end. A negative index counts from the end. */
    public Object remove(int index) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return removeLocked(index);
            }
        }
        return removeLocked(index);
    }

    private Object removeLocked(int index) {
        int n = size;
        int i = index < 0 ? index + n : index;
        if (i >= n || i < 0) {
            return null;
        }
        Object[] a = items;
        Object removed = a[i];
        System.arraycopy(a, i + 1, a, i, n - i - 1);
        size = n - 1;
        shrunk(a, n - 1, n);
        return removed;
    }

    /** Removes the item at {@code index} if it is {@code expected}; false when it is another by now. */
    public boolean removeIf(int index, Object expected) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return removeIfLocked(index, expected);
            }
        }
        return removeIfLocked(index, expected);
    }

    private boolean removeIfLocked(int index, Object expected) {
        if (index >= size || !Identity.is(items[index], expected)) {
            return false;
        }
        removeLocked(index);
        return true;
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
        items = NO_ITEMS;
    }

    /** {@code self.reverse()}. */
    public void reverse() {
        if (Sharing.isOn()) {
            synchronized (this) {
                reverseLocked();
            }
        } else {
            reverseLocked();
        }
    }

    private void reverseLocked() {
        Object[] a = items;
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object o = a[i];
            a[i] = a[j];
            a[j] = o;
        }
    }

    /** {@code self[from:to]}, both cut to the size. */
    public Object[] toArray(int from, int to) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return rangeLocked(from, to);
            }
        }
        return rangeLocked(from, to);
    }

    private Object[] rangeLocked(int from, int to) {
        int end = Math.min(to, size);
        return from >= end ? new Object[0] : Arrays.copyOfRange(items, from, end);
    }

    /**
     * Replaces the items at {@code start, start + step, ...}, one for each value; false, and no change, when the list does not have
     * {@code length} items any more.
     */
    public boolean setAll(int start, int step, Object[] newValues, int length) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return setAllLocked(start, step, newValues, length);
            }
        }
        return setAllLocked(start, step, newValues, length);
    }

    private boolean setAllLocked(int start, int step, Object[] newValues, int length) {
        if (size != length) {
            return false;
        }
        Object[] a = items;
        int at = start;
        for (Object value : newValues) {
            a[at] = value;
            at += step;
        }
        return true;
    }

    /** Removes {@code count} items at {@code start, start + step, ...} (step positive) as far as there are. */
    public void removeAll(int start, int step, int count) {
        if (Sharing.isOn()) {
            synchronized (this) {
                removeAllLocked(start, step, count);
            }
        } else {
            removeAllLocked(start, step, count);
        }
    }

    private void removeAllLocked(int start, int step, int count) {
        int n = size;
        Object[] a = items;
        int to = start;
        int next = start;
        int removed = 0;
        for (int i = start; i < n; i++) {
            if (i == next && removed < count) {
                removed++;
                next = removed < count ? next + step : n;
            } else {
                a[to++] = a[i];
            }
        }
        if (to < n) {
            size = to;
            shrunk(a, to, n);
        }
    }

    // ---- sorting

    /** Takes all items out for sorting: the list is empty until {@link #attach}. The array belongs to the caller. */
    public Object[] detach() {
        if (Sharing.isOn()) {
            synchronized (this) {
                return detachLocked();
            }
        }
        return detachLocked();
    }

    private Object[] detachLocked() {
        Object[] taken = Arrays.copyOf(items, size);
        size = 0;
        items = SORTING;
        return taken;
    }

    /** Puts items back after {@link #detach}, in place of what the list holds; false when it was changed meanwhile. */
    public boolean attach(Object[] sorted) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return attachLocked(sorted);
            }
        }
        return attachLocked(sorted);
    }

    private boolean attachLocked(Object[] sorted) {
        boolean unchanged = items == SORTING;
        items = sorted.length == 0 ? NO_ITEMS : sorted;
        VarHandle.releaseFence();
        size = sorted.length;
        return unchanged;
    }
}
