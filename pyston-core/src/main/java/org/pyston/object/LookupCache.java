package org.pyston.object;

import org.pyston.text.PyStr;

/**
 * A direct-mapped cache of MRO lookups. Races are harmless: entries are immutable and replaced whole, and a change of the
 * type replaces the whole cache, so that a late writer writes into one that nobody reads any more.
 */
final class LookupCache {
    private static final int SIZE = 64;

    /** A looked-up name and what was found, null for nothing. */
    record Entry(PyStr name, Object value) {
    }

    private final Entry[] entries = new Entry[SIZE];

    Entry find(PyStr name) {
        Entry e = entries[name.hashCode() & SIZE - 1];
        return e != null && (e.name == name || e.name.equals(name)) ? e : null;
    }

    void put(PyStr name, Object value) {
        entries[name.hashCode() & SIZE - 1] = new Entry(name, value);
    }
}
