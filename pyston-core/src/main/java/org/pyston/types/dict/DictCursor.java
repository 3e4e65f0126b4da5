package org.pyston.types.dict;

/**
 * Walks over the entries of a dict in order of insertion. Sees its own table to the end; {@link #isStale} tells whether keys
 * came or went, in which case Python iterators raise RuntimeError. One cursor belongs to one thread at a time.
 */
public final class DictCursor {
    private final PyDict dict;
    private final DictTable table;
    private final int version;
    private final int startSize;
    private int position;
    private Object key;
    private Object value;
    private long hash;

    DictCursor(PyDict dict) {
        this.dict = dict;
        this.version = dict.keysVersion();
        this.startSize = dict.size();
        this.table = dict.table();
    }

    /** Moves to the next entry; false at the end. */
    public boolean advance() {
        DictTable t = table;
        int used = t.used;
        for (int i = Math.max(position, t.first); i < used; i++) {
            Object k = t.keys[i];
            Object v = t.values[i];
            if (v instanceof NamespaceCell c) {
                v = c.value;
            }
            if (k != null && v != null) {
                key = k;
                value = v;
                hash = t.hashes[i];
                position = i + 1;
                return true;
            }
        }
        position = used;
        key = null;
        value = null;
        return false;
    }

    /** The present entry's key. */
    public Object key() {
        return key;
    }

    /** The present entry's value. */
    public Object value() {
        return value;
    }

    /** The hash of the present entry's key. */
    public long hash() {
        return hash;
    }

    /** Whether a key was added or removed since the cursor was made. */
    public boolean isStale() {
        return dict.keysVersion() != version;
    }

    /** Whether the number of keys is another than when the cursor was made. */
    public boolean sizeChanged() {
        return dict.size() != startSize;
    }
}
