package org.pyston.types.iterator;

import org.pyston.annotations.Slot;

/** The part of iterators' declarations that is always the same: {@code iter(self) is self}. */
public final class SelfIterator {
    private SelfIterator() {
    }

    @Slot("__iter__")
    public static Object iter(Object self) {
        return self;
    }
}
