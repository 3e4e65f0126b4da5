package org.pyston.syntax;

/**
 * A text is not Python: what a Python {@code SyntaxError} is made of. Lines and offsets count from 1, offsets in
 * characters; {@code endOffset} is behind the last character. Without a Java stack trace.
 */
public final class SyntaxException extends RuntimeException {

    /** Which Python exception it is. */
    public enum Kind {
        SYNTAX("SyntaxError"), INDENTATION("IndentationError"), TAB("TabError"),
        /** Too deeply nested for the parser. */
        MEMORY("MemoryError"),
        /** Not a fault of the text's syntax: a lone surrogate cannot be encoded. */
        ENCODE("UnicodeEncodeError");

        private final String pythonName;

        Kind(String pythonName) {
            this.pythonName = pythonName;
        }

        /** The name of the Python class. */
        public String pythonName() {
            return pythonName;
        }
    }

    /** An end that is not known: None in Python. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int lineno;
    private final int offset;
    private final int endLineno;
    private final int endOffset;
    private final String text;

    /** An error at a range; {@code text} may be null where the caller knows the line. */
    public SyntaxException(Kind kind, String message, int lineno, int offset, int endLineno, int endOffset, String text) {
        super(message, null, false, false);
        this.kind = kind;
        this.lineno = lineno;
        this.offset = offset;
        this.endLineno = endLineno;
        this.endOffset = endOffset;
        this.text = text;
    }

    public Kind kind() {
        return kind;
    }

    /** The line, 0 where none is known. */
    public int lineno() {
        return lineno;
    }

    public int offset() {
        return offset;
    }

    public int endLineno() {
        return endLineno;
    }

    public int endOffset() {
        return endOffset;
    }

    /** The line of the text, with its line end where it has one; null where none is known. */
    public String text() {
        return text;
    }
}
