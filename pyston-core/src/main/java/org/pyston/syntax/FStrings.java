package org.pyston.syntax;

import java.util.Arrays;

/**
 * The f-strings that are open (PEP 701), innermost last. Each is in its text, or in a replacement field, where the
 * lexer reads ordinary tokens until the field's brace, colon or exclamation mark.
 *
 * <p>{@code depth} counts the brackets that are open in the f-string; {@code fields} tells the depth at which each open
 * replacement field began, so that a field in a format spec lies in another field.
 */
final class FStrings {

    private static final int MAX_NESTED = 150;
    private static final int MAX_FIELDS = 3;

    private static final class Open {
        char quote;
        boolean triple;
        boolean raw;
        boolean text = true;
        int depth;
        int fieldCount;
        int[] fields = new int[4];
        int start;
        /** The number of brackets open outside. */
        int outerLevel;

        boolean inSpec() {
            return fieldCount > 0;
        }
    }

    private final LexerState s;
    private Open[] open = new Open[4];
    private int count;

    FStrings(LexerState s) {
        this.s = s;
    }

    /** Whether the next characters are an f-string's text. */
    boolean inText() {
        return count > 0 && open[count - 1].text;
    }

    /** Whether a string that lacks its end rather is the end of the f-string around it. */
    boolean closedBy(char quote, boolean triple) {
        return count > 0 && open[count - 1].quote == quote && open[count - 1].triple == triple;
    }

    boolean open(char quote, boolean triple, boolean raw) {
        if (count >= MAX_NESTED) {
            s.failAt("too many nested f-strings", s.start);
            return false;
        }
        if (count == open.length) {
            open = Arrays.copyOf(open, count * 2);
        }
        Open f = new Open();
        f.quote = quote;
        f.triple = triple;
        f.raw = raw;
        f.start = s.start;
        f.outerLevel = s.level;
        open[count++] = f;
        s.emit(PythonGrammar.FSTRING_START);
        return true;
    }

    // ---- in a replacement field ----

    void opened(char c) {
        if (count > 0) {
            open[count - 1].depth++;
        }
    }

    /** Whether a closing bracket fits the f-string; else the error is out. */
    boolean mayClose(char c) {
        if (count == 0) {
            return true;
        }
        Open f = open[count - 1];
        if (f.depth > 0) {
            return true;
        }
        s.failAt(c == '}' ? "f-string: single '}' is not allowed" : "f-string: unmatched '" + c + "'", s.pos - 1);
        return false;
    }

    void closed(char c) {
        if (count == 0) {
            return;
        }
        Open f = open[count - 1];
        f.depth--;
        if (c == '}' && f.fieldCount > 0 && f.depth == f.fields[f.fieldCount - 1]) {
            f.fieldCount--;
            f.text = true;
        }
    }

    /** Whether the bracket at a level opened a replacement field. */
    boolean startsReplacement(int level) {
        if (count == 0) {
            return false;
        }
        Open f = open[count - 1];
        int inside = level - f.outerLevel;
        return f.fieldCount > 0 && f.fields[f.fieldCount - 1] == inside;
    }

    /** Whether a colon or exclamation mark ends the expression of a replacement field; the colon begins its spec. */
    boolean ends(char c, char next) {
        if (count == 0) {
            return false;
        }
        Open f = open[count - 1];
        if (f.fieldCount == 0 || f.depth - 1 != f.fields[f.fieldCount - 1]) {
            return false;
        }
        if (c == ':') {
            f.text = true;
            return true;
        }
        return next != '=';
    }

    // ---- in the text ----

    /** Reads text up to a field, the end, or a doubled brace. */
    boolean text() {
        Open f = open[count - 1];
        s.begin();
        char[] chars = s.chars;
        char c = chars[s.pos];
        if (c == '{' && (chars[s.pos + 1] != '{' || f.inSpec())) {
            emptyInSpec(chars[s.pos + 1] == '{');
            return field(f);
        }
        if (c == '}' && (chars[s.pos + 1] != '}' || f.inSpec())) {
            emptyInSpec(f.inSpec() && s.tokens.last().type == PythonGrammar.RBRACE);
            f.text = false;
            return true;
        }
        if (atEnd(f)) {
            s.pos += f.triple ? 3 : 1;
            count--;
            s.emit(PythonGrammar.FSTRING_END);
            return true;
        }
        return middle(f);
    }

    /** CPython 3.12 has an empty constant in a format spec behind its last field, and before a doubled brace. */
    private void emptyInSpec(boolean needed) {
        if (needed) {
            s.emit(PythonGrammar.FSTRING_MIDDLE);
        }
    }

    private boolean field(Open f) {
        if (f.fieldCount >= MAX_FIELDS) {
            s.failAt("f-string: expressions nested too deeply", s.pos - 1);
            return false;
        }
        if (f.fieldCount == f.fields.length) {
            f.fields = Arrays.copyOf(f.fields, f.fieldCount * 2);
        }
        f.fields[f.fieldCount++] = f.depth;
        f.text = false;
        return true;
    }

    private boolean atEnd(Open f) {
        char[] chars = s.chars;
        return chars[s.pos] == f.quote
                && (!f.triple || chars[s.pos + 1] == f.quote && chars[s.pos + 2] == f.quote);
    }

    private boolean middle(Open f) {
        char[] chars = s.chars;
        while (true) {
            char c = chars[s.pos];
            if (atEnd(f)) {
                s.emit(PythonGrammar.FSTRING_MIDDLE);
                return true;
            }
            if (c == 0 && s.atEnd() || c == '\n' && !f.triple) {
                if (c == '\n' && f.inSpec()) {
                    s.emit(PythonGrammar.FSTRING_MIDDLE);
                    f.text = false;
                    return true;
                }
                return unterminated(f);
            }
            s.pos++;
            if (c == '{' || c == '}') {
                brace(f, c);
                return true;
            }
            if (c == '\n') {
                s.newLine();
            } else if (c >= 0x80) {
                s.wide(c);
            } else if (c == '\\') {
                escape(f);
            }
        }
    }

    /** A doubled brace: one is the token's last character, though its place covers both. A single one ends the token. */
    private void brace(Open f, char c) {
        if (s.chars[s.pos] == c && !f.inSpec()) {
            s.pos++;
            s.emit(PythonGrammar.FSTRING_MIDDLE, s.pos - 1, s.line, s.pos - s.columnBase, null);
        } else {
            s.pos--;
            s.emit(PythonGrammar.FSTRING_MIDDLE);
        }
    }

    private void escape(Open f) {
        char[] chars = s.chars;
        char c = chars[s.pos];
        if (c == '{' || c == '}' || c == 0) {
            return;
        }
        if (f.raw) {
            if (c == f.quote || c == '\\') {
                s.pos++;
            }
            return;
        }
        s.pos++;
        if (c == '\n') {
            s.newLine();
        } else if (c >= 0x80) {
            s.wide(c);
        } else if (c == 'N' && chars[s.pos] == '{') {
            int i = s.pos;
            while (chars[i] != '}' && chars[i] != '\n' && chars[i] != f.quote && i < s.source.length) {
                i++;
            }
            s.pos = chars[i] == '}' ? i + 1 : i;
        }
    }

    private boolean unterminated(Open f) {
        int line = s.line;
        if (s.atEnd() && s.pos > 0 && s.chars[s.pos - 1] == '\n') {
            line--;
        }
        String what = f.triple ? "unterminated triple-quoted f-string literal" : "unterminated f-string literal";
        s.failAt(what + " (detected at line " + line + ")", f.start);
        return false;
    }
}
