package org.pyston.lib.build;

/** The library cannot be built from what is there; the message says what to mend. */
final class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LibraryException(String message) {
        super(message);
    }
}
