package org.pyston.types.dict;

import java.lang.invoke.VarHandle;
import org.pyston.annotations.PythonType;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectRichCompare;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Sharing;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/**
 * A {@code dict}. Storage is private: a {@link DictTable}, whose values are {@link NamespaceCell}s in a module's namespace.
 *
 * <p>Not final for the types that derive from dict in Java ({@code defaultdict}, {@code OrderedDict}); they add state only.
 *
 * <p>Thread rule: readers take the table once and never lock. A change hashes and compares first, which may run Python
 * code, then locks (when several threads may be in Python), checks that no key came or went in between, and commits or
 * tries again. The count of changes is written after a change and read before a search.
 */
@PythonType(name = "dict", subclassable = true, hashable = false, matchSelf = true, matchMapping = true,
        parts = {DictSlots.class, DictMethods.class}, doc = "A mapping from keys to values, in order of insertion.")
public class PyDict extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyDictExposed());

    private final boolean cells;
    private DictTable table = DictTable.EMPTY;
    private int size;
    /** Counts the keys that came and went: iterators and optimistic changes compare it. */
    private int keysVersion;

    /** The answer of {@link #quickGet} when it has none. */
    public static final Object ASK = new Object();
    private static final int ASK_PYTHON = -2;

    public PyDict() {
        this(TYPE);
    }

    /** An empty dict of a subclass. */
    public PyDict(PyType type) {
        super(type);
        this.cells = false;
    }

    private PyDict(boolean cells) {
        super(TYPE);
        this.cells = cells;
    }

    /** An empty namespace of a module: every name has a {@link NamespaceCell}. */
    public static PyDict newNamespace() {
        return new PyDict(true);
    }

    public final int size() {
        return size;
    }

    /** Changes with every key that is added or removed. */
    public final int keysVersion() {
        return keysVersion;
    }

    // ---- lookup

    /** {@code self[key]}, null when absent. May run {@code __hash__} and {@code __eq__}. */
    public final Object get(Frame frame, Object key) {
        return get(frame, key, ObjectHash.hash(frame, key));
    }

    /** As {@link #get(Frame, Object)} with the hash at hand. */
    public final Object get(Frame frame, Object key, long hash) {
        DictTable t = table;
        int i = find(frame, t, key, hash);
        return i < 0 ? null : unwrap(t.values[i]);
    }

    /** {@code key in self}. */
    public final boolean contains(Frame frame, Object key) {
        return find(frame, table, key, ObjectHash.hash(frame, key)) >= 0;
    }

    /**
     * The value of a key that is an int or a string, null when absent; {@link #ASK} for other keys, and when the answer would
     * take a comparison in Python.
     */
    public final Object quickGet(Object key) {
        DictTable t = table;
        int i = quickFind(t, key);
        return i == ASK_PYTHON ? ASK : i < 0 ? null : unwrap(t.values[i]);
    }

    /** {@code self[key] = value} for a key that is an int or a string; false when {@link #put} must be asked. */
    public final boolean quickPut(Object key, Object value) {
        DictTable t;
        int version;
        int i;
        do {
            version = keysVersion;
            VarHandle.loadLoadFence();
            t = table;
            i = quickFind(t, key);
            if (i == ASK_PYTHON) {
                return false;
            }
        } while (!store(t, version, i, key, key instanceof Long l ? ObjectHash.ofLong(l) : ((PyStr) key).hash(), value));
        return true;
    }

    private static int quickFind(DictTable t, Object key) {
        if (key instanceof PyStr s) {
            return t.onlyStrings ? findStr(t, s, s.hash()) : ASK_PYTHON;
        }
        if (!(key instanceof Long l)) {
            return ASK_PYTHON;
        }
        int[] index = t.index;
        int mask = index.length - 1;
        long number = l;
        long hash = ObjectHash.ofLong(number);
        for (int p = t.start(hash);; p = p + 1 & mask) {
            int i = index[p];
            if (i < 0) {
                return -1;
            }
            if (t.hashes[i] == hash) {
                Object k = t.keys[i];
                if (k instanceof Long other) {
                    if (other == number) {
                        return i;
                    }
                } else if (k != null && !(k instanceof PyStr)) {
                    return ASK_PYTHON;
                }
            }
        }
    }

    /** The value of a name, null when absent. Runs no Python code: keys that are not strings are not asked. */
    public final Object getStr(PyStr name) {
        DictTable t = table;
        int i = findStr(t, name, name.hash());
        return i < 0 ? null : unwrap(t.values[i]);
    }

    /** The cell of a name in a namespace of cells; null when the name is absent or this is no such namespace. */
    public final NamespaceCell cell(PyStr name) {
        if (!cells) {
            return null;
        }
        DictTable t = table;
        int i = findStr(t, name, name.hash());
        return i < 0 ? null : (NamespaceCell) t.values[i];
    }

    static Object unwrap(Object value) {
        return value instanceof NamespaceCell c ? c.value : value;
    }

    private static int findStr(DictTable t, PyStr name, long hash) {
        int[] index = t.index;
        int mask = index.length - 1;
        for (int p = t.start(hash);; p = p + 1 & mask) {
            int i = index[p];
            if (i < 0) {
                return -1;
            }
            if (t.hashes[i] == hash) {
                Object k = t.keys[i];
                if (k == name || k instanceof PyStr s && s.equals(name)
                        || k instanceof PyStrInstance v && v.value().equals(name)) {
                    return i;
                }
            }
        }
    }

    private static int findLong(Frame frame, DictTable t, Long key, long hash) {
        int[] index = t.index;
        int mask = index.length - 1;
        long number = key;
        for (int p = t.start(hash);; p = p + 1 & mask) {
            int i = index[p];
            if (i < 0) {
                return -1;
            }
            if (t.hashes[i] == hash) {
                Object k = t.keys[i];
                if (k instanceof Long l ? l == number : k != null && ObjectRichCompare.isOrEqual(frame, k, key)) {
                    return i;
                }
            }
        }
    }

    private static int find(Frame frame, DictTable t, Object key, long hash) {
        if (key instanceof PyStr s && t.onlyStrings) {
            return findStr(t, s, hash);
        }
        if (key instanceof Long l) {
            return findLong(frame, t, l, hash);
        }
        int[] index = t.index;
        int mask = index.length - 1;
        for (int p = t.start(hash);; p = p + 1 & mask) {
            int i = index[p];
            if (i < 0) {
                return -1;
            }
            if (t.hashes[i] == hash) {
                Object k = t.keys[i];
                if (k != null && (k == key || ObjectRichCompare.isOrEqual(frame, k, key))) {
                    return i;
                }
            }
        }
    }

    // ---- change

    /** {@code self[key] = value}. May run {@code __hash__} and {@code __eq__}. */
    public final void put(Frame frame, Object key, Object value) {
        put(frame, key, ObjectHash.hash(frame, key), value);
    }

    /** As {@link #put(Frame, Object, Object)} with the hash at hand. */
    public final void put(Frame frame, Object key, long hash, Object value) {
        DictTable t;
        int version;
        int i;
        do {
            version = keysVersion;
            VarHandle.loadLoadFence();
            t = table;
            i = find(frame, t, key, hash);
        } while (!store(t, version, i, key, hash, value));
    }

    /** {@code self[name] = value}; runs no Python code. */
    public final void putStr(PyStr name, Object value) {
        long hash = name.hash();
        DictTable t;
        int version;
        do {
            version = keysVersion;
            VarHandle.loadLoadFence();
            t = table;
        } while (!store(t, version, findStr(t, name, hash), name, hash, value));
    }

    /** {@code self[key] = value} for keys of built-in types, whose hash and comparison run no Python code. */
    public final void put(Object key, Object value) {
        put(null, key, value);
    }

    private boolean store(DictTable t, int version, int i, Object key, long hash, Object value) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return storeLocked(t, version, i, key, hash, value);
            }
        }
        return storeLocked(t, version, i, key, hash, value);
    }

    private boolean storeLocked(DictTable t, int version, int i, Object key, long hash, Object value) {
        if (table != t || keysVersion != version) {
            return false;
        }
        if (i < 0) {
            insert(key, hash, value);
        } else if (cells) {
            ((NamespaceCell) t.values[i]).value = value;
        } else {
            t.values[i] = value;
        }
        return true;
    }

    private void insert(Object key, long hash, Object value) {
        DictTable t = table;
        Object stored = cells ? new NamespaceCell(value) : value;
        if (t.isFull()) {
            t = t.rebuilt(size * 3L);
            t.append(key, hash, stored);
            VarHandle.releaseFence();
            table = t;
        } else {
            t.append(key, hash, stored);
        }
        size++;
        changed();
    }

    /** Counts a change after it was made: who reads the new count sees the whole change. */
    private void changed() {
        VarHandle.releaseFence();
        keysVersion++;
    }

    /** {@code self.setdefault(key, value)}: the present value, or null after adding {@code value}. */
    public final Object putIfAbsent(Frame frame, Object key, Object value) {
        long hash = ObjectHash.hash(frame, key);
        while (true) {
            int version = keysVersion;
            VarHandle.loadLoadFence();
            DictTable t = table;
            int i = find(frame, t, key, hash);
            if (i >= 0) {
                Object present = unwrap(t.values[i]);
                if (present != null) {
                    return present;
                }
            } else if (store(t, version, -1, key, hash, value)) {
                return null;
            }
        }
    }

    /** {@code self.pop(key)}: the value, null when absent. */
    public final Object remove(Frame frame, Object key) {
        return remove(frame, key, ObjectHash.hash(frame, key));
    }

    /** As {@link #remove(Frame, Object)} with the hash at hand. */
    public final Object remove(Frame frame, Object key, long hash) {
        while (true) {
            int version = keysVersion;
            VarHandle.loadLoadFence();
            DictTable t = table;
            int i = find(frame, t, key, hash);
            if (i < 0) {
                return null;
            }
            Object value = delete(t, version, i);
            if (value != null) {
                return value;
            }
        }
    }

    /** Removes a name; null when absent. Runs no Python code. */
    public final Object removeStr(PyStr name) {
        while (true) {
            int version = keysVersion;
            VarHandle.loadLoadFence();
            DictTable t = table;
            int i = findStr(t, name, name.hash());
            if (i < 0) {
                return null;
            }
            Object value = delete(t, version, i);
            if (value != null) {
                return value;
            }
        }
    }

    /** Removes entry {@code i}; null when keys came or went since {@code version}. */
    private Object delete(DictTable t, int version, int i) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return deleteLocked(t, version, i);
            }
        }
        return deleteLocked(t, version, i);
    }

    private Object deleteLocked(DictTable t, int version, int i) {
        if (table != t || keysVersion != version) {
            return null;
        }
        Object value = t.values[i];
        size--;
        t.values[i] = null;
        t.keys[i] = null;
        t.deleted(i);
        if (value instanceof NamespaceCell c) {
            value = c.value;
            c.value = null;
        }
        changed();
        return value;
    }

    /** {@code self.popitem()}: key and value of the last entry; null when empty. */
    public final Object[] removeLast() {
        if (Sharing.isOn()) {
            synchronized (this) {
                return removeLastLocked();
            }
        }
        return removeLastLocked();
    }

    private Object[] removeLastLocked() {
        DictTable t = table;
        int i = t.end - 1;
        return i < t.first || size == 0 ? null : new Object[] {t.keys[i], deleteLocked(t, keysVersion, i)};
    }

    /** {@code self.clear()}. */
    public final void clear() {
        if (Sharing.isOn()) {
            synchronized (this) {
                clearLocked();
            }
        } else {
            clearLocked();
        }
    }

    private void clearLocked() {
        if (cells) {
            DictTable t = table;
            for (int i = 0; i < t.used; i++) {
                if (t.values[i] instanceof NamespaceCell c) {
                    c.value = null;
                }
            }
        }
        size = 0;
        table = DictTable.EMPTY;
        changed();
    }

    // ---- iteration and copies

    /** For {@link DictCursor}. */
    DictTable table() {
        return table;
    }

    /** A cursor over the entries as they are now or come to be; see {@link DictCursor}. */
    public final DictCursor cursor() {
        return new DictCursor(this);
    }

    /** Keys and values alternating, of one moment. */
    public final Object[] itemsSnapshot() {
        DictTable t = table;
        int used = t.used;
        VarHandle.loadLoadFence();
        Object[] items = new Object[2 * used];
        int n = 0;
        for (int i = 0; i < used; i++) {
            Object key = t.keys[i];
            Object value = unwrap(t.values[i]);
            if (key != null && value != null) {
                items[n++] = key;
                items[n++] = value;
            }
        }
        return n == items.length ? items : java.util.Arrays.copyOf(items, n);
    }

    /** The keys of one moment. */
    public final Object[] keysSnapshot() {
        DictTable t = table;
        int used = t.used;
        Object[] keys = new Object[used];
        int n = 0;
        for (int i = 0; i < used; i++) {
            Object key = t.keys[i];
            if (key != null) {
                keys[n++] = key;
            }
        }
        return n == used ? keys : java.util.Arrays.copyOf(keys, n);
    }

    /** A plain dict with the same entries. */
    public final PyDict copy() {
        PyDict copy = new PyDict();
        copy.fill(this);
        return copy;
    }

    /** Fills this new dict, which nobody else sees, with the entries of another; runs no Python code. */
    private void fill(PyDict other) {
        if (other.size > 0) {
            DictTable t = other.table.copy();
            size = t.used;
            table = t;
            changed();
        }
    }

    /** {@code self.update(other)} for a dict. Raises RuntimeError when a comparison changes {@code other} meanwhile. */
    public final void putAll(Frame frame, PyDict other) {
        if (other == this || other.size == 0) {
            return;
        }
        DictTable t = other.table;
        int used = t.used;
        VarHandle.loadLoadFence();
        for (int i = t.first; i < used; i++) {
            Object key = t.keys[i];
            Object value = unwrap(t.values[i]);
            if (key != null && value != null) {
                put(frame, key, t.hashes[i], value);
                if ((other.table != t || t.used != used) && !Sharing.isOn()) {
                    throw Errors.runtimeError("dict mutated during update");
                }
            }
        }
    }

    /** The key that the dict holds for an equal one; null when absent. */
    public final Object storedKey(Frame frame, Object key) {
        DictTable t = table;
        int i = find(frame, t, key, ObjectHash.hash(frame, key));
        return i < 0 ? null : t.keys[i];
    }

    /** {@code next(iter(self.items()))} and its removal: key and value of the first entry; null when empty. */
    public final Object[] removeFirst() {
        if (Sharing.isOn()) {
            synchronized (this) {
                return removeFirstLocked();
            }
        }
        return removeFirstLocked();
    }

    private Object[] removeFirstLocked() {
        DictTable t = table;
        int i = t.first;
        return i >= t.end || size == 0 ? null : new Object[] {t.keys[i], deleteLocked(t, keysVersion, i)};
    }

    /**
     * Moves an entry to the end, or to the beginning, which copies the table; false when the key is absent. For
     * {@code OrderedDict}.
     */
    public final boolean move(Frame frame, Object key, boolean last) {
        long hash = ObjectHash.hash(frame, key);
        while (true) {
            int version = keysVersion;
            VarHandle.loadLoadFence();
            DictTable t = table;
            int i = find(frame, t, key, hash);
            if (i < 0) {
                return false;
            }
            if (commitMove(t, version, i, last)) {
                return true;
            }
        }
    }

    private boolean commitMove(DictTable t, int version, int i, boolean last) {
        if (Sharing.isOn()) {
            synchronized (this) {
                return moveLocked(t, version, i, last);
            }
        }
        return moveLocked(t, version, i, last);
    }

    private boolean moveLocked(DictTable t, int version, int i, boolean last) {
        if (table != t || keysVersion != version) {
            return false;
        }
        if (i == (last ? t.end - 1 : t.first)) {
            return true;
        }
        if (last && !t.isFull()) {
            t.append(t.keys[i], t.hashes[i], t.values[i]); // first: the key is there all the time
            t.values[i] = null;
            t.keys[i] = null;
            t.deleted(i);
        } else {
            DictTable moved = t.reordered(i, last, size);
            VarHandle.releaseFence();
            table = moved;
        }
        changed();
        return true;
    }
}
