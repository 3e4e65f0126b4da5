package org.pyston.syntax;

/** What a text is: the {@code mode} of Python's {@code compile}. */
public enum ParseMode {
    /** A module. */
    EXEC,
    /** One expression. */
    EVAL,
    /** One interactive statement. */
    SINGLE,
    /** The signature in a type comment, {@code (int) -> str}. */
    FUNC_TYPE
}
