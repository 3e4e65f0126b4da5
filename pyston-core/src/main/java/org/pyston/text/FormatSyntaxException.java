package org.pyston.text;

/** A format specification or template that is wrong; the text is that of CPython's ValueError. No stack trace. */
public final class FormatSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public FormatSyntaxException(String message) {
        super(message, null, false, false);
    }
}
