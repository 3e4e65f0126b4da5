package org.pyston.ops;

import org.pyston.runtime.Frame;

/** The warnings of numeric conversions. */
public final class NumberWarnings {
    private NumberWarnings() {
    }

    /** A DeprecationWarning at the caller's line. */
    public static void deprecated(Frame frame, String message) {
    }
}
