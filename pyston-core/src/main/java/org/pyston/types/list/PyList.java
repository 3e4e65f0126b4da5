package org.pyston.types.list;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Sharing;

/**
 * A {@code list}. Storage is private, so that it can become unboxed.
 *
 * <p>Thread rule: readers take the size, then the array, and treat an index beyond the array, or a null element, as beyond
 * the end. Writers lock when several threads may be in Python, and publish elements before the size.
 */
@PythonType(name = "list", subclassable = true, hashable = false, matchSelf = true, matchSequence = true,
        sequenceItem = true, parts = {ListMethods.class}, doc = "A mutable sequence.")
public final class PyList extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyListExposed());

    private static final Object[] NO_ITEMS = new Object[0];

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
        if (index >= size) {
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
            a = Arrays.copyOf(a, n + (n >> 1) + 4);
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
        int length = n - (end - begin) + replacement.length;
        Object[] a = items;
        if (begin == n && length <= a.length) {
            System.arraycopy(replacement, 0, a, n, replacement.length);
        } else {
            Object[] b = new Object[length + (replacement.length > 0 ? length >> 3 : 0)];
            System.arraycopy(a, 0, b, 0, begin);
            System.arraycopy(replacement, 0, b, begin, replacement.length);
            System.arraycopy(a, end, b, begin + replacement.length, n - end);
            a = b;
        }
        items = a;
        VarHandle.releaseFence();
        size = length;
    }

    /** Removes and returns an item; null when the index is beyond the end. */
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
        if (index >= n) {
            return null;
        }
        Object[] a = items;
        Object removed = a[index];
        System.arraycopy(a, index + 1, a, index, n - index - 1);
        size = n - 1;
        a[n - 1] = null;
        return removed;
    }
}
