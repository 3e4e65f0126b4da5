package org.pyston.code;

/** Bytes that are not code units as this version writes them: damaged, of another version or something else. */
public final class BadCodeUnitException extends Exception {

    private static final long serialVersionUID = 1L;

    BadCodeUnitException(String message, Throwable cause) {
        super(message, cause);
    }
}
