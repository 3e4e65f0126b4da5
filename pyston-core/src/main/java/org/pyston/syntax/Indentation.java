package org.pyston.syntax;

import java.util.Arrays;

/**
 * The start of lines: skips blank ones and emits INDENT and DEDENT. Columns are counted with tabs to multiples of 8,
 * and again with tabs as wide as one space: where the two disagree, tabs and spaces are mixed.
 */
final class Indentation {

    private static final int MAX_LEVELS = 100;

    private final LexerState s;
    private int[] columns = new int[16];
    private int[] alternatives = new int[16];
    private int level;
    private int column;
    private int alternative;

    Indentation(LexerState s) {
        this.s = s;
    }

    /** Reads to the first token of the next line that has one; false where there is an error. */
    boolean begin() {
        while (true) {
            if (!measure()) {
                return false;
            }
            char c = s.chars[s.pos];
            if (c == '#') {
                while (s.chars[s.pos] != '\n' && !s.atEnd()) {
                    s.pos++;
                }
                c = s.chars[s.pos];
                if (s.atEnd()) {
                    return true;
                }
            }
            if (c != '\n') {
                return s.atEnd() || change();
            }
            s.pos++;
            s.newLine();
        }
    }

    private boolean measure() {
        int i = s.pos;
        int continued = 0;
        boolean joined = false;
        column = 0;
        alternative = 0;
        while (true) {
            char c = s.chars[i];
            if (c == ' ') {
                column++;
                alternative++;
            } else if (c == '\t') {
                column = (column / 8 + 1) * 8;
                alternative++;
            } else if (c == '\f') {
                column = 0;
                alternative = 0;
            } else if (c == '\\' && s.chars[i + 1] == '\n') {
                continued = continued == 0 ? column : continued;
                joined = true;
                i++;
                s.pos = i + 1;
                s.newLine();
            } else {
                break;
            }
            i++;
        }
        s.pos = i;
        if (joined && s.atEnd()) {
            s.begin();
            s.failAtEnd();
            return false;
        }
        if (continued > 0) {
            column = continued;
            alternative = continued;
        }
        return true;
    }

    private boolean change() {
        if (s.level > 0) {
            return true;
        }
        s.begin();
        if (column == columns[level]) {
            return alternative == alternatives[level] || inconsistent();
        }
        if (column > columns[level]) {
            return alternative > alternatives[level] ? indent() : inconsistent();
        }
        int outer = level;
        while (outer > 0 && column < columns[outer]) {
            outer--;
        }
        if (column != columns[outer]) {
            s.fail(unindent());
            return false;
        }
        while (level > outer) {
            level--;
            s.emit(PythonGrammar.DEDENT);
        }
        return alternative == alternatives[level] || inconsistent();
    }

    private SyntaxException unindent() {
        int end = s.pos;
        while (s.chars[end] != '\n' && end < s.source.length) {
            end++;
        }
        SyntaxException e = s.source.error(SyntaxException.Kind.INDENTATION,
                "unindent does not match any outer indentation level", end, end);
        int offset = end < s.source.length ? e.offset() : e.offset() - 1;
        return new SyntaxException(e.kind(), e.getMessage(), e.lineno(), offset, e.lineno(), -1, e.text());
    }

    private boolean indent() {
        if (level + 1 >= MAX_LEVELS) {
            s.fail(new SyntaxException(SyntaxException.Kind.INDENTATION, "too many levels of indentation", s.line, 0,
                    s.line, -1, s.source.lineText(s.line)));
            return false;
        }
        if (++level == columns.length) {
            columns = Arrays.copyOf(columns, level * 2);
            alternatives = Arrays.copyOf(alternatives, level * 2);
        }
        columns[level] = column;
        alternatives[level] = alternative;
        s.emit(PythonGrammar.INDENT);
        return true;
    }

    private boolean inconsistent() {
        s.fail(new SyntaxException(SyntaxException.Kind.TAB, "inconsistent use of tabs and spaces in indentation",
                s.line, 1, s.line, 0, s.source.lineText(s.line)));
        return false;
    }

    /** Ends all blocks; whether there was one. */
    boolean closeAll() {
        boolean any = level > 0;
        while (level > 0) {
            level--;
            s.emit(PythonGrammar.DEDENT);
        }
        return any;
    }
}
