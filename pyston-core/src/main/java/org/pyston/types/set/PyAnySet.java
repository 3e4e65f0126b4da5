package org.pyston.types.set;

import java.lang.invoke.VarHandle;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Sharing;
import org.pyston.text.PyStr;

/**
 * A {@code set} or {@code frozenset}: storage and single operations. Sets of the same history are iterated in CPython's order.
 *
 * <p>Thread rule: readers take the table once and never lock. A change looks for the key first, which may run Python code,
 * then locks when several threads may be in Python, checks that no key came or went, and commits or tries again. The count of
 * changes is written after a change and read before a search: who reads the new count sees the whole change.
 */
public abstract class PyAnySet extends PyObject {
    private SetTable table = SetTable.smallest();
    private static final int ASK_PYTHON = Integer.MIN_VALUE;

    private int size;
    /** Counts the keys that came and went. */
    private int version;
    /** Where {@code pop()} goes on. */
    private int finger;

    PyAnySet(PyType type) {
        super(type);
    }

    public final int size() {
        return size;
    }

    final SetTable table() {
        return table;
    }

    /** {@code value in self}. May run {@code __hash__} and {@code __eq__}. */
    public final boolean contains(Frame frame, Object value) {
        return contains(frame, value, ObjectHash.hash(frame, value));
    }

    /** As {@link #contains(Frame, Object)} with the hash at hand. */
    public final boolean contains(Frame frame, Object value, long hash) {
        return find(frame, table, value, hash) >= 0;
    }

    /** {@code value in self} for an int or a string: 1 or 0; -1 when the answer would take a comparison in Python. */
    public final int quickContains(Object value) {
        if (!isSimple(value)) {
            return -1;
        }
        int place = quickFind(table, value, ObjectHash.hash(null, value));
        return place == ASK_PYTHON ? -1 : place >= 0 ? 1 : 0;
    }

    /** {@code self.add(value)} for an int or a string; false when {@link #add(Frame, Object)} must be asked. */
    public final boolean quickAdd(Object value) {
        if (!isSimple(value)) {
            return false;
        }
        long hash = ObjectHash.hash(null, value);
        while (true) {
            int seen = version;
            VarHandle.loadLoadFence();
            SetTable t = table;
            int place = quickFind(t, value, hash);
            if (place == ASK_PYTHON) {
                return false;
            }
            if (place >= 0 || commitAdd(t, seen, -1 - place, value, hash)) {
                return true;
            }
        }
    }

    private static boolean isSimple(Object value) {
        return value instanceof Long || value instanceof PyStr;
    }

    /** As {@link #find} for an int or a string; {@link #ASK_PYTHON} when it meets another kind of key with that hash. */
    private static int quickFind(SetTable t, Object key, long hash) {
        SetTable.Probe probe = new SetTable.Probe(t, hash);
        int free = -1;
        while (true) {
            int place = probe.place;
            Object k = t.keys[place];
            if (k == null) {
                return -1 - (free >= 0 ? free : place);
            }
            if (k == SetTable.DELETED) {
                free = place;
            } else if (t.hashes[place] == hash) {
                if (!isSimple(k)) {
                    return ASK_PYTHON;
                }
                if (equal(null, k, key)) {
                    return place;
                }
            }
            probe.advance();
        }
    }

    /**
     * The place of a key; {@code -1 - place} of the place where it would go, when it is absent: the last deleted one that was
     * passed, else the empty one that ended the search.
     */
    private static int find(Frame frame, SetTable t, Object key, long hash) {
        SetTable.Probe probe = new SetTable.Probe(t, hash);
        int free = -1;
        while (true) {
            int place = probe.place;
            Object k = t.keys[place];
            if (k == null) {
                return -1 - (free >= 0 ? free : place);
            }
            if (k == SetTable.DELETED) {
                free = place;
            } else if (t.hashes[place] == hash && equal(frame, k, key)) {
                return place;
            }
            probe.advance();
        }
    }

    private static boolean equal(Frame frame, Object stored, Object key) {
        if (stored == key) {
            return true;
        }
        if (stored instanceof Long a && key instanceof Long b) {
            return a.longValue() == b.longValue();
        }
        if (stored instanceof PyStr a && key instanceof PyStr b) {
            return a.equals(b);
        }
        if (isSimple(stored) && isSimple(key)) {
            return false; // a string and an int
        }
        return ObjectRichCompare.isOrEqual(frame, stored, key);
    }

    /** {@code self.add(value)}; false when it was there. For frozensets only while they are made. */
    public final boolean add(Frame frame, Object value) {
        return add(frame, value, ObjectHash.hash(frame, value));
    }

    /** As {@link #add(Frame, Object)} with the hash at hand. */
    public final boolean add(Frame frame, Object value, long hash) {
        while (true) {
            int seen = version;
            VarHandle.loadLoadFence();
            SetTable t = table;
            int place = find(frame, t, value, hash);
            if (place >= 0) {
                return false;
            }
            if (commitAdd(t, seen, -1 - place, value, hash)) {
                return true;
            }
        }
    }

    private boolean commitAdd(SetTable t, int seen, int place, Object value, long hash) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return addLocked(t, seen, place, value, hash);
            }
        }
        return addLocked(t, seen, place, value, hash);
    }

    private boolean addLocked(SetTable t, int seen, int place, Object value, long hash) {
        if (table != t || version != seen) {
            return false;
        }
        size++;
        if (t.keys[place] == SetTable.DELETED) {
            t.replaceDeleted(place, value, hash);
            changed();
            return true;
        }
        t.put(place, value, hash);
        changed();
        if (t.fill * 5L >= t.mask * 3L) {
            publish(t.resized(growth()));
        }
        return true;
    }

    private void changed() {
        VarHandle.releaseFence();
        version++;
    }

    private void publish(SetTable t) {
        VarHandle.releaseFence();
        table = t;
    }

    private long growth() {
        return size > 50_000 ? size * 2L : size * 4L;
    }

    /** {@code self.discard(value)}; false when it was not there. */
    public final boolean discard(Frame frame, Object value) {
        return discard(frame, value, ObjectHash.hash(frame, value));
    }

    /** As {@link #discard(Frame, Object)} with the hash at hand. */
    public final boolean discard(Frame frame, Object value, long hash) {
        while (true) {
            int seen = version;
            VarHandle.loadLoadFence();
            SetTable t = table;
            int place = find(frame, t, value, hash);
            if (place < 0) {
                return false;
            }
            if (commitDiscard(t, seen, place)) {
                return true;
            }
        }
    }

    private boolean commitDiscard(SetTable t, int seen, int place) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return discardLocked(t, seen, place);
            }
        }
        return discardLocked(t, seen, place);
    }

    private boolean discardLocked(SetTable t, int seen, int place) {
        if (table != t || version != seen) {
            return false;
        }
        size--;
        t.keys[place] = SetTable.DELETED;
        changed();
        return true;
    }

    /** {@code self.pop()}; null when the set is empty. */
    public final Object pop() {
        if (Sharing.isOn()) {
            synchronized (this) {
                return popLocked();
            }
        }
        return popLocked();
    }

    private Object popLocked() {
        if (size == 0) {
            return null;
        }
        SetTable t = table;
        int i = finger & t.mask;
        while (t.keys[i] == null || t.keys[i] == SetTable.DELETED) {
            i = i + 1 & t.mask;
        }
        Object key = t.keys[i];
        size--;
        t.keys[i] = SetTable.DELETED;
        finger = i + 1;
        changed();
        return key;
    }

    /** {@code self.clear()}. */
    public final void clear() {
        if (Sharing.isOn()) {
            synchronized (this) {
                replaceLocked(SetTable.smallest(), 0);
            }
        } else {
            replaceLocked(SetTable.smallest(), 0);
        }
    }

    private void replaceLocked(SetTable t, int newSize) {
        size = newSize;
        publish(t);
        changed();
    }

    /** Takes over the keys of a set that nobody else sees. */
    final void take(PyAnySet other) {
        if (Sharing.isOn()) {
            synchronized (this) {
                replaceLocked(other.table, other.size);
            }
        } else {
            replaceLocked(other.table, other.size);
        }
    }

    /** Makes room before {@code count} keys are added, where CPython does. */
    final void reserve(int count) {
        if (Sharing.isOn()) {
            synchronized (this) {
                reserveLocked(count);
            }
        } else {
            reserveLocked(count);
        }
    }

    private void reserveLocked(int count) {
        if ((table.fill + (long) count) * 5 >= table.mask * 3L) {
            publish(table.resized((size + (long) count) * 2));
            changed();
        }
    }

    /**
     * Copies the keys of a table with {@code otherSize} living ones, which nobody changes meanwhile, into this empty set
     * without comparing them; false when this is not empty.
     */
    final boolean fillFrom(SetTable other, int otherSize) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return fillLocked(other, otherSize);
            }
        }
        return fillLocked(other, otherSize);
    }

    private boolean fillLocked(SetTable other, int otherSize) {
        if (table.fill != 0) {
            return false;
        }
        SetTable t;
        if (table.mask == other.mask && other.fill == otherSize) {
            t = other.copy();
        } else {
            t = SetTable.larger(table.mask);
            t.addAllClean(other);
        }
        replaceLocked(t, otherSize);
        return true;
    }

    /** The table, or a copy of it when other threads may change it. */
    final SetTable stableTable() {
        if (Sharing.isOn()) {
            synchronized (this) {
                return table.copy();
            }
        }
        return table;
    }

    /** Drops deleted places when they are many (after {@code difference_update}). */
    final void tidy() {
        if (Sharing.isOn()) {
            synchronized (this) {
                tidyLocked();
            }
        } else {
            tidyLocked();
        }
    }

    private void tidyLocked() {
        SetTable t = table;
        if (t.fill - size > t.mask / 4) {
            publish(t.resized(growth()));
            changed();
        }
    }

    /** The keys of one moment, in order. */
    public final Object[] toArray() {
        SetTable t = table;
        Object[] items = new Object[t.mask + 1];
        int n = 0;
        for (int i = 0; i <= t.mask; i++) {
            Object key = t.keys[i];
            if (key != null && key != SetTable.DELETED) {
                items[n++] = key;
            }
        }
        return java.util.Arrays.copyOf(items, n);
    }
}
