package org.pyston.numeric;

/** What a numeric operation refuses, with CPython's text. Has no stack trace. */
public final class NumericException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The Python exception that the runtime raises. */
    public enum Kind {
        VALUE_ERROR, OVERFLOW_ERROR, ZERO_DIVISION_ERROR
    }

    private final Kind kind;

    private NumericException(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public static NumericException value(String message) {
        return new NumericException(Kind.VALUE_ERROR, message);
    }

    public static NumericException overflow(String message) {
        return new NumericException(Kind.OVERFLOW_ERROR, message);
    }

    public static NumericException zeroDivision(String message) {
        return new NumericException(Kind.ZERO_DIVISION_ERROR, message);
    }
}
