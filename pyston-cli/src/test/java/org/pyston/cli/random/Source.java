package org.pyston.cli.random;

/** The text of a program, line by line. */
final class Source {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String line) {
        text.append("    ".repeat(depth)).append(line).append('\n');
    }

    /** A line that ends in a colon, and what is indented below it. */
    void block(String header, Runnable body) {
        line(header);
        depth++;
        body.run();
        depth--;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
