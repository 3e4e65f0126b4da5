package org.pyston.ops;

import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.exception.ExceptionTypes;

/** The warnings of numeric conversions. */
public final class NumberWarnings {
    private NumberWarnings() {
    }

    /** A DeprecationWarning at the caller's line, by {@code warnings.warn}; raises when filters make it an error. */
    public static void deprecated(Frame frame, String message) {
        Object warn = ImportModule.attribute(frame, "_warnings", "warn");
        ObjectCall.call2(frame, warn, PyStr.of(message), ExceptionTypes.DEPRECATION_WARNING);
    }
}
