package org.pyston.modules._collections;

import java.util.Arrays;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.runtime.Sharing;

/**
 * {@code collections.deque}: a ring of items. Every operation here is atomic: it locks the deque when several threads may be
 * in Python, and runs no Python code.
 */
@PythonType(name = "deque", module = "collections", subclassable = true, hashable = false, matchSequence = true,
        parts = {DequeMethods.class, DequeSlots.class}, doc = "A sequence that grows and shrinks quickly at both ends.")
public final class PyDeque extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyDequeExposed());

    private Object[] ring = new Object[8];
    private int head;
    private int size;
    /** The most items to keep; -1 for any number. */
    private int maxLength = -1;
    /** Counts changes of the length. */
    private int version;

    /** An empty deque of the type or a subclass. */
    public PyDeque(PyType type) {
        super(type);
    }

    public int size() {
        return size;
    }

    int version() {
        return version;
    }

    /** -1 for any number. */
    int maxLength() {
        return maxLength;
    }

    void setMaxLength(int n) {
        maxLength = n;
    }

    private Object lockOrNull() {
        return Sharing.isOn() ? this : null;
    }

    /** The item; null when the index is out of range. */
    Object get(int index) {
        Object lock = lockOrNull();
        if (lock != null) {
            synchronized (lock) {
                return at(index);
            }
        }
        return at(index);
    }

    private Object at(int index) {
        return index < 0 || index >= size ? null : ring[place(index)];
    }

    private int place(int index) {
        return head + index & ring.length - 1;
    }

    /** Replaces an item; false when the index is out of range. */
    boolean set(int index, Object value) {
        synchronized (this) {
            if (index < 0 || index >= size) {
                return false;
            }
            ring[place(index)] = value;
            return true;
        }
    }

    /** Adds at the right end; drops from the left what is too many. */
    public void append(Object value) {
        Object lock = lockOrNull();
        if (lock != null) {
            synchronized (lock) {
                appendLocked(value);
            }
        } else {
            appendLocked(value);
        }
    }

    private void appendLocked(Object value) {
        grow();
        ring[place(size++)] = value;
        version++;
        if (maxLength >= 0 && size > maxLength) {
            popLeftLocked();
        }
    }

    /** Adds at the left end; drops from the right what is too many. */
    public void appendLeft(Object value) {
        Object lock = lockOrNull();
        if (lock != null) {
            synchronized (lock) {
                appendLeftLocked(value);
            }
        } else {
            appendLeftLocked(value);
        }
    }

    private void appendLeftLocked(Object value) {
        grow();
        head = head - 1 & ring.length - 1;
        ring[head] = value;
        size++;
        version++;
        if (maxLength >= 0 && size > maxLength) {
            popLocked();
        }
    }

    private void grow() {
        if (size == ring.length) {
            Object[] larger = new Object[size * 2];
            copyTo(larger, 0);
            ring = larger;
            head = 0;
        }
    }

    private void copyTo(Object[] target, int at) {
        int first = Math.min(size, ring.length - head);
        System.arraycopy(ring, head, target, at, first);
        System.arraycopy(ring, 0, target, at + first, size - first);
    }

    /** Removes and returns the rightmost item; null when empty. */
    public Object pop() {
        Object lock = lockOrNull();
        if (lock != null) {
            synchronized (lock) {
                return popLocked();
            }
        }
        return popLocked();
    }

    private Object popLocked() {
        if (size == 0) {
            return null;
        }
        int place = place(size - 1);
        Object value = ring[place];
        ring[place] = null;
        size--;
        version++;
        return value;
    }

    /** Removes and returns the leftmost item; null when empty. */
    public Object popLeft() {
        Object lock = lockOrNull();
        if (lock != null) {
            synchronized (lock) {
                return popLeftLocked();
            }
        }
        return popLeftLocked();
    }

    private Object popLeftLocked() {
        if (size == 0) {
            return null;
        }
        Object value = ring[head];
        ring[head] = null;
        head = head + 1 & ring.length - 1;
        size--;
        version++;
        return value;
    }

    /** The items of one moment. */
    Object[] toArray() {
        synchronized (this) {
            Object[] items = new Object[size];
            copyTo(items, 0);
            return items;
        }
    }

    /** Replaces all items; keeps the last {@link #maxLength} of them. */
    void replaceAll(Object[] items) {
        synchronized (this) {
            int from = maxLength >= 0 && items.length > maxLength ? items.length - maxLength : 0;
            int n = items.length - from;
            ring = Arrays.copyOf(Arrays.copyOfRange(items, from, items.length), capacity(n));
            head = 0;
            size = n;
            version++;
        }
    }

    private static int capacity(int n) {
        return n <= 8 ? 8 : Integer.highestOneBit(n - 1) * 2;
    }

    /** Inserts before {@code index}, which is in {@code 0..size}; false when the deque is full. */
    boolean insert(int index, Object value) {
        synchronized (this) {
            if (maxLength >= 0 && size >= maxLength) {
                return false;
            }
            Object[] items = new Object[size + 1];
            copyTo(items, 0);
            int at = Math.min(index, size);
            System.arraycopy(items, at, items, at + 1, size - at);
            items[at] = value;
            replaceAll(items);
            return true;
        }
    }

    /** Removes an item; false when the index is out of range. */
    boolean delete(int index) {
        synchronized (this) {
            if (index < 0 || index >= size) {
                return false;
            }
            if (index == 0) {
                popLeftLocked();
                return true;
            }
            for (int i = index; i < size - 1; i++) {
                ring[place(i)] = ring[place(i + 1)];
            }
            popLocked();
            return true;
        }
    }

    /** Rotates to the right by {@code n}, to the left when it is negative. */
    void rotate(long n) {
        synchronized (this) {
            if (size < 2) {
                return;
            }
            int steps = (int) Math.floorMod(n, (long) size);
            version++;
            if (steps <= size / 2) {
                for (int i = 0; i < steps; i++) {
                    Object value = popLocked();
                    grow();
                    head = head - 1 & ring.length - 1;
                    ring[head] = value;
                    size++;
                }
            } else {
                for (int i = size - steps; i > 0; i--) {
                    Object value = popLeftLocked();
                    ring[place(size++)] = value;
                }
            }
        }
    }

    /** Reverses in place. */
    void reverse() {
        synchronized (this) {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                Object value = ring[place(i)];
                ring[place(i)] = ring[place(j)];
                ring[place(j)] = value;
            }
        }
    }
}
