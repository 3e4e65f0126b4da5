package org.pyston.types.set;

import java.lang.invoke.VarHandle;

/**
 * The storage of a set. Probing, growth and the place of every key are CPython's (Objects/setobject.c), because they decide in
 * which order a set is iterated: ten neighbouring places are looked at, then a jump by the perturbed hash.
 *
 * <p>A key's hash is written before the key, and a reader compares the key itself: so readers need no lock, also where a
 * deleted place gets another key.
 */
final class SetTable {
    /** Marks a place whose key was removed. */
    static final Object DELETED = new Object();

    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;
    private static final int SMALLEST = 8;

    final Object[] keys;
    final long[] hashes;
    final int mask;
    /** Places that are not empty: keys and deleted ones. */
    int fill;

    private SetTable(int size) {
        keys = new Object[size];
        hashes = new long[size];
        mask = size - 1;
    }

    /** An empty table of the smallest size. */
    static SetTable smallest() {
        return new SetTable(SMALLEST);
    }

    /** An empty table with more than {@code least} places. */
    static SetTable larger(long least) {
        int size = SMALLEST;
        while (size <= least && size < 1 << 30) {
            size <<= 1;
        }
        return new SetTable(size);
    }

    /** A table for the living keys of this one, with more than {@code least} places. */
    SetTable resized(long least) {
        SetTable t = larger(least);
        t.addAllClean(this);
        return t;
    }

    /** Number of keys that are not deleted. */
    int living() {
        int n = 0;
        for (Object key : keys) {
            if (key != null && key != DELETED) {
                n++;
            }
        }
        return n;
    }

    /** Adds the keys of another table to this one, which has none of them and room for all. */
    void addAllClean(SetTable other) {
        for (int i = 0; i <= other.mask; i++) {
            Object key = other.keys[i];
            if (key != null && key != DELETED) {
                addClean(key, other.hashes[i]);
            }
        }
    }

    private void addClean(Object key, long hash) {
        long perturb = hash;
        int i = (int) hash & mask;
        while (true) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int p = i; p <= last; p++) {
                if (keys[p] == null) {
                    put(p, key, hash);
                    return;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    /** A copy, place by place, deleted ones included. */
    SetTable copy() {
        SetTable t = new SetTable(mask + 1);
        for (int i = 0; i <= mask; i++) {
            Object key = keys[i];
            if (key != null) {
                t.put(i, key, hashes[i]);
            }
        }
        return t;
    }

    /** Fills an empty place. */
    void put(int place, Object key, long hash) {
        replaceDeleted(place, key, hash);
        fill++;
    }

    /** Fills a deleted place. */
    void replaceDeleted(int place, Object key, long hash) {
        hashes[place] = hash;
        VarHandle.releaseFence();
        keys[place] = key;
    }

    /** Walks over the places that a key with this hash may have. */
    static final class Probe {
        private final SetTable table;
        private long perturb;
        private int start;
        private int last;
        /** The present place. */
        int place;

        Probe(SetTable table, long hash) {
            this.table = table;
            this.perturb = hash;
            this.start = (int) hash & table.mask;
            begin();
        }

        private void begin() {
            place = start;
            last = start + LINEAR_PROBES <= table.mask ? start + LINEAR_PROBES : start;
        }

        /** Goes on to the next place. */
        void advance() {
            if (place < last) {
                place++;
                return;
            }
            perturb >>>= PERTURB_SHIFT;
            start = (int) (start * 5L + 1 + perturb) & table.mask;
            begin();
        }
    }
}
