package org.pyston.types.dict;

import java.util.Arrays;

/**
 * The storage of a dict: entries in order of insertion and an index into them by hash (open addressing, linear probing).
 *
 * <p>Entries are only appended, never reused: a deleted entry's key and value become null and stay so until the dict gets
 * another table. So a reader without a lock sees an entry, or "not there", and never another key's value. An entry is
 * written before the index leads to it.
 */
final class DictTable {
    static final DictTable EMPTY = new DictTable(0, 63, new int[] {-1, -1});

    final int[] index;
    final Object[] keys;
    final Object[] values;
    final long[] hashes;
    /** Number of entries ever appended, deleted ones included. */
    int used;
    private final int shift;

    private DictTable(int capacity, int shift, int[] index) {
        this.index = index;
        this.shift = shift;
        this.keys = new Object[capacity];
        this.values = new Object[capacity];
        this.hashes = new long[capacity];
    }

    /** A table with room for {@code entries}. */
    static DictTable withRoomFor(int entries) {
        int size = 8;
        while (size / 3 * 2 < entries) {
            size *= 2;
        }
        int[] index = new int[size];
        Arrays.fill(index, -1);
        return new DictTable(Math.max(entries, size / 3 * 2), 64 - Integer.numberOfTrailingZeros(size), index);
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
        used = i + 1;
        int mask = index.length - 1;
        int p = start(hash);
        while (index[p] >= 0) {
            p = p + 1 & mask;
        }
        java.lang.invoke.VarHandle.releaseFence();
        index[p] = i;
        return i;
    }

    /** A copy of the living entries with room for {@code entries}. */
    DictTable rebuilt(int entries) {
        DictTable t = withRoomFor(entries);
        for (int i = 0; i < used; i++) {
            Object key = keys[i];
            if (key != null) {
                t.append(key, hashes[i], values[i]);
            }
        }
        return t;
    }
}
