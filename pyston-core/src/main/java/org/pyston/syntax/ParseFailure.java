package org.pyston.syntax;

/** The parser stopped at a token; what to say about it is the diagnosis's concern. */
final class ParseFailure extends RuntimeException {

    static final ParseFailure INSTANCE = new ParseFailure();

    private static final long serialVersionUID = 1L;

    private ParseFailure() {
        super(null, null, false, false);
    }
}
