package org.pyston.ops;

import org.pyston.numeric.NumericException;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;

/** Turns what {@code org.pyston.numeric} refuses into the Python exception. */
public final class NumericErrors {
    private NumericErrors() {
    }

    /** The Python exception of the same kind and text. */
    public static PyException of(NumericException e) {
        return switch (e.kind()) {
            case VALUE_ERROR -> Errors.valueError(e.getMessage());
            case OVERFLOW_ERROR -> Errors.overflowError(e.getMessage());
            case ZERO_DIVISION_ERROR -> Errors.zeroDivisionError(e.getMessage());
        };
    }
}
