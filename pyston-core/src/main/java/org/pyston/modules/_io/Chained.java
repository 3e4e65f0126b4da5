package org.pyston.modules._io;

import org.pyston.runtime.PyException;

/** Two failures of one operation. */
final class Chained {
    private Chained() {
    }

    /** The later failure, which has the earlier one (null for none) as its context. */
    static PyException with(PyException later, PyException earlier) {
        if (earlier != null && later.value() != earlier.value() && later.value().context() == null) {
            later.value().setContext(earlier.value());
        }
        return later;
    }
}
