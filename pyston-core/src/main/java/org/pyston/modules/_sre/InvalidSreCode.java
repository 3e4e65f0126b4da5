package org.pyston.modules._sre;

/** The code words are not what {@code re._compiler} emits: {@code RuntimeError("invalid SRE code")} in Python. */
public final class InvalidSreCode extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidSreCode() {
        super("invalid SRE code", null, false, false);
    }
}
