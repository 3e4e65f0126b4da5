package org.pyston.types.dict;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.pyston.text.PyStr;

/**
 * The storage of a dict: entries in order of insertion and an index into them by hash (open addressing, linear probing).
 * It grows when CPython's does, so that what a loop sees that changes the dict is the same.
 *
 * <p>Entries are only appended, never reused: a deleted entry's key and value become null and stay so until the dict gets
 * another table. So a reader without a lock sees an entry, or "not there", and never another key's value. An entry is
 * written before the index leads to it, and before {@link #used} counts it.
 */
final class DictTable {
    static final DictTable EMPTY = new DictTable(0, 63, new int[] {-1, -1});

    final int[] index;
    final Object[] keys;
    final Object[] values;
    final long[] hashes;
    /** Number of entries ever appended, deleted ones included. */
    int used;
    /** Entries before this one are deleted. */
    int first;
    /** Entries from this one on are deleted. */
    int end;
    /** Whether all keys ever appended were exact strings. */
    boolean onlyStrings = true;
    private final int shift;

    private DictTable(int capacity, int shift, int[] index) {
        this.index = index;
        this.shift = shift;
        this.keys = new Object[capacity];
        this.values = new Object[capacity];
        this.hashes = new long[capacity];
    }

    /** A table with at least {@code slots} places in its index, of which two thirds may be used. */
    static DictTable withSlots(long slots) {
        int size = 8;
        while (size < slots && size < 1 << 30) {
            size *= 2;
        }
        int[] index = new int[size];
        Arrays.fill(index, -1);
        return new DictTable((int) (size * 2L / 3), 64 - Integer.numberOfTrailingZeros(size), index);
    }

    /** A table with room for {@code entries}. */
    static DictTable withRoomFor(int entries) {
        return withSlots((entries * 3L + 1) / 2);
    }

    /** Where probing for a hash begins. */
    int start(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> shift);
    }

    boolean isFull() {
        return used == keys.length;
    }

    /** Appends an entry; the caller holds the lock and knows that there is room and no equal key. Returns its number. */
    int append(Object key, long hash, Object value) {
        int i = used;
        keys[i] = key;
        values[i] = value;
        hashes[i] = hash;
        if (onlyStrings && !(key instanceof PyStr)) {
            onlyStrings = false;
        }
        VarHandle.releaseFence();
        used = i + 1;
        end = i + 1;
        int mask = index.length - 1;
        int p = start(hash);
        while (index[p] >= 0) {
            p = p + 1 & mask;
        }
        index[p] = i;
        return i;
    }

    /** Entry {@code i} was deleted: so iteration and popitem() need not look at rows of deleted entries again. */
    void deleted(int i) {
        if (i == first) {
            int f = i + 1;
            while (f < end && keys[f] == null) {
                f++;
            }
            first = f;
        }
        if (i == end - 1) {
            int e = i;
            while (e > first && keys[e - 1] == null) {
                e--;
            }
            end = e;
        }
    }

    /** A copy of the living entries with at least {@code slots} places; the caller holds the lock of the dict. */
    DictTable rebuilt(long slots) {
        DictTable t = withSlots(slots);
        for (int i = first; i < used; i++) {
            Object key = keys[i];
            if (key != null) {
                t.append(key, hashes[i], values[i]);
            }
        }
        return t;
    }

    /** A copy with entry {@code i} at the end or at the beginning, with room to grow. */
    DictTable reordered(int i, boolean last, int size) {
        DictTable t = withSlots(size * 3L);
        if (!last) {
            t.append(keys[i], hashes[i], values[i]);
        }
        for (int j = first; j < used; j++) {
            if (j != i && keys[j] != null) {
                t.append(keys[j], hashes[j], values[j]);
            }
        }
        if (last) {
            t.append(keys[i], hashes[i], values[i]);
        }
        return t;
    }

    /** A copy of the living entries, cells unwrapped, made while others may change the table. */
    DictTable copy() {
        int n = used;
        VarHandle.loadLoadFence();
        int living = 0;
        for (int i = first; i < n; i++) {
            if (keys[i] != null) {
                living++;
            }
        }
        DictTable t = withRoomFor(Math.max(5, living));
        for (int i = first; i < n && !t.isFull(); i++) {
            Object key = keys[i];
            Object value = PyDict.unwrap(values[i]);
            if (key != null && value != null) {
                t.append(key, hashes[i], value);
            }
        }
        return t;
    }
}
