package org.pyston.text;

import org.pyston.util.NotInlined;

/** The hash of a string that was not asked for it yet. */
final class FirstHash extends NotInlined {
    private FirstHash() {
    }

    static long of(PyStr s) {
        return StringHash.hash(s, HashSeed.current());
    }
}
