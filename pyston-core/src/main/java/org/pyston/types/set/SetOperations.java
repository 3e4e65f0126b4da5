package org.pyston.types.set;

import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectIter;
import org.pyston.runtime.Frame;
import org.pyston.types.dict.DictCursor;
import org.pyston.types.dict.PyDict;
import org.pyston.types.dict.PyDictView;

/**
 * The operations of sets on other sets, dicts and any iterables, each in the order of CPython's setobject.c, so that the results
 * are iterated in the same order.
 */
public final class SetOperations {
    private SetOperations() {
    }

    /** An empty set, or frozenset when {@code like} is one. */
    private static PyAnySet empty(PyAnySet like) {
        return like instanceof PySet ? new PySet() : new PyFrozenSet();
    }

    /** A set or frozenset with the same members. */
    static PyAnySet copy(Frame frame, PyAnySet self) {
        PyAnySet result = empty(self);
        update(frame, result, self);
        return result;
    }

    private static boolean isDict(Object o) {
        return o instanceof PyDict d && d.type() == PyDict.TYPE;
    }

    // ---- update

    /** {@code self |= other} for any iterable. */
    public static void update(Frame frame, PyAnySet self, Object other) {
        if (other instanceof PyAnySet set) {
            merge(frame, self, set);
        } else if (isDict(other)) {
            PyDict dict = (PyDict) other;
            self.reserve(dict.size());
            DictCursor cursor = dict.cursor();
            while (cursor.advance()) {
                self.add(frame, cursor.key(), cursor.hash());
            }
        } else if (other instanceof PyDictView v && v.snapshot() != null) {
            for (Object item : v.snapshot()) {
                self.add(frame, item);
            }
        } else {
            Object iterator = ObjectIter.iter(frame, other);
            Object item;
            while ((item = ObjectIter.next(frame, iterator)) != null) {
                self.add(frame, item);
            }
        }
    }

    private static void merge(Frame frame, PyAnySet self, PyAnySet other) {
        if (other == self || other.size() == 0) {
            return;
        }
        SetTable t = other.stableTable();
        int size = t.living();
        self.reserve(size);
        if (self.fillFrom(t, size)) {
            return;
        }
        for (int i = 0; i <= t.mask; i++) {
            Object key = t.keys[i];
            if (key != null && key != SetTable.DELETED) {
                self.add(frame, key, t.hashes[i]);
            }
        }
    }

    /** Puts each member into the dict, as a key with that value. */
    public static void putAll(Frame frame, PyDict dict, PyAnySet set, Object value) {
        SetTable t = set.stableTable();
        for (int i = 0; i <= t.mask; i++) {
            Object key = t.keys[i];
            if (key != null && key != SetTable.DELETED) {
                dict.put(frame, key, t.hashes[i], value);
            }
        }
    }

    /** {@code self | other | ...}. */
    static PyAnySet union(Frame frame, PyAnySet self, Object... others) {
        PyAnySet result = copy(frame, self);
        for (Object other : others) {
            if (other != self) {
                update(frame, result, other);
            }
        }
        return result;
    }

    // ---- intersection

    /** {@code self & other}. */
    public static PyAnySet intersection(Frame frame, PyAnySet self, Object other) {
        if (self == other) {
            return copy(frame, self);
        }
        PyAnySet result = empty(self);
        if (other instanceof PyAnySet set) {
            PyAnySet larger = self;
            PyAnySet smaller = set;
            if (set.size() > self.size()) {
                larger = set;
                smaller = self;
            }
            SetTable t = smaller.table();
            for (int i = 0; i <= t.mask; i++) {
                Object key = t.keys[i];
                if (key != null && key != SetTable.DELETED && larger.contains(frame, key, t.hashes[i])) {
                    result.add(frame, key, t.hashes[i]);
                }
            }
            return result;
        }
        Object iterator = ObjectIter.iter(frame, other);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            long hash = ObjectHash.hash(frame, item);
            if (self.contains(frame, item, hash)) {
                result.add(frame, item, hash);
            }
        }
        return result;
    }

    /** {@code self & a & b & ...}. */
    static PyAnySet intersection(Frame frame, PyAnySet self, Object[] others) {
        if (others.length == 0) {
            return copy(frame, self);
        }
        PyAnySet result = self;
        for (Object other : others) {
            result = intersection(frame, result, other);
        }
        return result;
    }

    // ---- difference

    /** {@code self - other}. */
    static PyAnySet difference(Frame frame, PyAnySet self, Object other) {
        int otherSize;
        if (other instanceof PyAnySet set) {
            otherSize = set.size();
        } else if (isDict(other)) {
            otherSize = ((PyDict) other).size();
        } else {
            return copyAndSubtract(frame, self, other);
        }
        if (self.size() >> 2 > otherSize) {
            return copyAndSubtract(frame, self, other);
        }
        PyAnySet result = empty(self);
        SetTable t = self.table();
        for (int i = 0; i <= t.mask; i++) {
            Object key = t.keys[i];
            if (key != null && key != SetTable.DELETED && !isIn(frame, other, key, t.hashes[i])) {
                result.add(frame, key, t.hashes[i]);
            }
        }
        return result;
    }

    private static boolean isIn(Frame frame, Object setOrDict, Object key, long hash) {
        return setOrDict instanceof PyAnySet set ? set.contains(frame, key, hash)
                : ((PyDict) setOrDict).get(frame, key, hash) != null;
    }

    private static PyAnySet copyAndSubtract(Frame frame, PyAnySet self, Object other) {
        PyAnySet result = copy(frame, self);
        differenceUpdate(frame, result, other);
        return result;
    }

    /** {@code self - a - b - ...}. */
    static PyAnySet difference(Frame frame, PyAnySet self, Object[] others) {
        if (others.length == 0) {
            return copy(frame, self);
        }
        PyAnySet result = difference(frame, self, others[0]);
        for (int i = 1; i < others.length; i++) {
            differenceUpdate(frame, result, others[i]);
        }
        return result;
    }

    /** {@code self -= other} for any iterable. */
    public static void differenceUpdate(Frame frame, PyAnySet self, Object other) {
        if (self == other) {
            self.clear();
            return;
        }
        if (other instanceof PyAnySet set) {
            PyAnySet common = set.size() >> 3 > self.size() ? intersection(frame, self, set) : set;
            SetTable t = common.table();
            for (int i = 0; i <= t.mask; i++) {
                Object key = t.keys[i];
                if (key != null && key != SetTable.DELETED) {
                    self.discard(frame, key, t.hashes[i]);
                }
            }
        } else {
            Object iterator = ObjectIter.iter(frame, other);
            Object item;
            while ((item = ObjectIter.next(frame, iterator)) != null) {
                self.discard(frame, item);
            }
        }
        self.tidy();
    }

    // ---- symmetric difference

    /** {@code self ^= other} for any iterable. */
    public static void symmetricDifferenceUpdate(Frame frame, PyAnySet self, Object other) {
        if (self == other) {
            self.clear();
            return;
        }
        if (isDict(other)) {
            DictCursor cursor = ((PyDict) other).cursor();
            while (cursor.advance()) {
                toggle(frame, self, cursor.key(), cursor.hash());
            }
            return;
        }
        PyAnySet set;
        if (other instanceof PyAnySet s) {
            set = s;
        } else {
            set = empty(self);
            update(frame, set, other);
        }
        SetTable t = set.table();
        for (int i = 0; i <= t.mask; i++) {
            Object key = t.keys[i];
            if (key != null && key != SetTable.DELETED) {
                toggle(frame, self, key, t.hashes[i]);
            }
        }
    }

    private static void toggle(Frame frame, PyAnySet self, Object key, long hash) {
        if (!self.discard(frame, key, hash)) {
            self.add(frame, key, hash);
        }
    }

    /** {@code self ^ other}. */
    static PyAnySet symmetricDifference(Frame frame, PyAnySet self, Object other) {
        PyAnySet result = empty(self);
        update(frame, result, other);
        symmetricDifferenceUpdate(frame, result, self);
        return result;
    }

    // ---- tests

    /** Whether all members of {@code self} are in {@code other}. */
    static boolean isSubset(Frame frame, PyAnySet self, PyAnySet other) {
        if (self.size() > other.size()) {
            return false;
        }
        SetTable t = self.table();
        for (int i = 0; i <= t.mask; i++) {
            Object key = t.keys[i];
            if (key != null && key != SetTable.DELETED && !other.contains(frame, key, t.hashes[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing that is in both. */
    static boolean isDisjoint(Frame frame, PyAnySet self, Object other) {
        if (self == other) {
            return self.size() == 0;
        }
        if (other instanceof PyAnySet set && set.type().isBuiltin()) {
            PyAnySet larger = set.size() > self.size() ? set : self;
            SetTable t = (larger == set ? self : set).table();
            for (int i = 0; i <= t.mask; i++) {
                Object key = t.keys[i];
                if (key != null && key != SetTable.DELETED && larger.contains(frame, key, t.hashes[i])) {
                    return false;
                }
            }
            return true;
        }
        Object iterator = ObjectIter.iter(frame, other);
        Object item;
        while ((item = ObjectIter.next(frame, iterator)) != null) {
            if (self.contains(frame, item)) {
                return false;
            }
        }
        return true;
    }
}
