package org.pyston.syntax;

/** Hears of what CPython reports as SyntaxWarning while it parses. */
public interface SyntaxWarningListener {

    /**
     * A warning at a line.
     *
     * @return whether the warning is to be an error; the parser then throws a {@link SyntaxException} of that text
     */
    boolean warn(String message, int lineno);
}
