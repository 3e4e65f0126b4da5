package org.pyston.runtime.traceback;

import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/** Collects the text of a traceback, each line with the margin of the exception group it is in. */
final class Margin {
    private final PyStrBuilder out = new PyStrBuilder();
    /** How many groups the present exception is in. */
    int depth;
    /** Whether the frame around the present group still has to be closed by whom began it. */
    boolean needClose;

    void line(String text) {
        line(text, '|');
    }

    /** A whole line; {@code text} has no line end. */
    void line(String text, char margin) {
        begin(margin);
        out.append(text).append('\n');
    }

    /** Begins a line. */
    void begin(char margin) {
        indent();
        if (depth > 0) {
            out.append(margin).append(' ');
        }
    }

    void indent() {
        out.append(' ', 2 * depth);
    }

    Margin text(String text) {
        out.append(text);
        return this;
    }

    Margin text(PyStr text) {
        out.append(text);
        return this;
    }

    PyStr build() {
        return out.build();
    }
}
