package org.pyston.syntax;

/** What is to be parsed: a text, or bytes whose encoding they tell themselves (PEP 263). */
public final class Source {

    private final String filename;
    private final String text;
    private final byte[] bytes;

    private Source(String filename, String text, byte[] bytes) {
        this.filename = filename;
        this.text = text;
        this.bytes = bytes;
    }

    /** A text; an encoding declaration in it is ignored. */
    public static Source of(String text, String filename) {
        return new Source(filename, text, null);
    }

    /** A file's bytes. */
    public static Source of(byte[] bytes, String filename) {
        return new Source(filename, null, bytes);
    }

    /** The name as given; the parser does not open it. */
    public String filename() {
        return filename;
    }

    /**
     * The text, decoded where it was bytes.
     *
     * @throws SyntaxException where the bytes are not of their encoding, or that is unknown
     */
    public String text() {
        return text != null ? text : SourceDecoder.decode(bytes);
    }
}
