package org.pyston.types.list;

import org.pyston.annotations.PythonType;
import org.pyston.object.PyType;
import org.pyston.object.Shape;
import org.pyston.runtime.Sharing;

/** A {@code list}. {@link ListItems} has its storage and single items; here are construction and structural changes. */
@PythonType(name = "list", subclassable = true, hashable = false, matchSelf = true, matchSequence = true,
        sequenceItem = true, parts = {ListSlots.class, ListMethods.class}, textSignature = "(iterable=(), /)", doc = "A mutable sequence.")
public final class PyList extends ListItems {
    public static final PyType TYPE = PyType.builtin(new PyListExposed());

    /** What exact lists have in common, and subclasses' instances do not have. */
    private static final Shape EXACT = TYPE.instanceShape();
    public PyList() {
        this(TYPE);
    }

    /** An empty list of a subclass. */
    public PyList(PyType type) {
        super(type, ListStorage.NONE, 0);
    }

    /** A list of a subclass or of list itself with the items; the array is owned by the list from now on. */
    public PyList(PyType type, Object[] items) {
        super(type, ListStorage.packed(items), items.length);
    }

    /** A list with this storage. */
    PyList(Object items, int size) {
        super(TYPE, items, size);
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

    /** Whether it is a list and not an instance of a subclass. */
    public boolean isExact() {
        return shape == EXACT;
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
