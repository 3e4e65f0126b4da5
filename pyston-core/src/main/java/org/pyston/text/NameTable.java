package org.pyston.text;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The interned strings of the JVM ({@code sys.intern}, identifiers). Weak: a name that nobody holds any longer goes.
 * Strings are immutable and belong to no interpreter, so one table serves all of them, as CPython has one a process;
 * it is a cache without meaning of its own.
 */
final class NameTable {

    private static final ConcurrentHashMap<Object, Entry> NAMES = new ConcurrentHashMap<>(1024);
    private static final ReferenceQueue<PyStr> DEAD = new ReferenceQueue<>();

    private NameTable() {
    }

    static PyStr intern(PyStr name) {
        Entry found = NAMES.get(new Probe(name));
        PyStr known = found == null ? null : found.get();
        return known != null ? known : add(name);
    }

    private static PyStr add(PyStr name) {
        Object dead;
        while ((dead = DEAD.poll()) != null) {
            NAMES.remove(dead);
        }
        Entry mine = new Entry(name);
        while (true) {
            Entry other = NAMES.putIfAbsent(mine, mine);
            PyStr known = other == null ? name : other.get();
            if (known != null) {
                return known;
            }
            NAMES.remove(other);
        }
    }

    /** Looks a string up without making a reference. */
    private record Probe(PyStr name) {
        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Entry e && name.equals(e.get());
        }
    }

    private static final class Entry extends WeakReference<PyStr> {
        private final int hash;

        Entry(PyStr name) {
            super(name, DEAD);
            hash = name.hashCode();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object o) {
            if (this == o) {
                return true;
            }
            PyStr name = get();
            return name != null && o instanceof Entry e && name.equals(e.get());
        }
    }
}
