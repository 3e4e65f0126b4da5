package org.pyston.syntax;

/** Reads string literals, and the start of f-strings. */
final class StringLexer {

    private final LexerState s;
    private final char[] chars;

    StringLexer(LexerState s) {
        this.s = s;
        this.chars = s.chars;
    }

    /** Whether the one or two letters are a prefix of strings. */
    static boolean isPrefix(char[] chars, int from, int to) {
        int a = chars[from] | 0x20;
        if (to - from == 1) {
            return a == 'r' || a == 'b' || a == 'u' || a == 'f';
        }
        int b = chars[from + 1] | 0x20;
        return a == 'r' && (b == 'b' || b == 'f') || b == 'r' && (a == 'b' || a == 'f');
    }

    /** A string with a prefix, whose quote is at {@code quote}. */
    boolean prefixed(int quote) {
        boolean f = false;
        boolean raw = false;
        for (int i = s.start; i < quote; i++) {
            f |= (chars[i] | 0x20) == 'f';
            raw |= (chars[i] | 0x20) == 'r';
        }
        return string(quote, f, raw);
    }

    /** A string whose quote is at {@code at}. */
    boolean string(int at, boolean f, boolean raw) {
        char quote = chars[at];
        boolean triple = chars[at + 1] == quote && chars[at + 2] == quote;
        if (f) {
            s.pos = at + (triple ? 3 : 1);
            return s.fstrings.open(quote, triple, raw);
        }
        return triple ? triple(at + 3, quote) : single(at + 1, quote);
    }

    private boolean single(int from, char quote) {
        int i = from;
        while (true) {
            char c = chars[i];
            if (c == quote) {
                s.pos = i + 1;
                s.emit(PythonGrammar.STRING);
                return true;
            }
            if (c == '\n' || c == 0 && i >= s.source.length) {
                s.pos = i;
                return unterminated("unterminated string literal", from - 1, false);
            }
            if (c == '\\') {
                i++;
                if (chars[i] == '\n') {
                    s.pos = i + 1;
                    s.newLine();
                } else if (chars[i] >= 0x80) {
                    s.wide(chars[i]);
                } else if (chars[i] == 0) {
                    continue;
                }
            } else if (c >= 0x80) {
                s.wide(c);
            }
            i++;
        }
    }

    private boolean triple(int from, char quote) {
        int i = from;
        while (true) {
            char c = chars[i];
            if (c == quote && chars[i + 1] == quote && chars[i + 2] == quote) {
                s.pos = i + 3;
                s.emit(PythonGrammar.STRING);
                return true;
            }
            if (c == 0 && i >= s.source.length) {
                s.pos = i;
                return unterminated("unterminated triple-quoted string literal", from - 1, true);
            }
            if (c == '\\' && chars[i + 1] != 0) {
                i++;
                c = chars[i];
            }
            i++;
            if (c == '\n') {
                s.pos = i;
                s.newLine();
            } else if (c >= 0x80) {
                s.wide(c);
            }
        }
    }

    private boolean unterminated(String what, int quoteAt, boolean triple) {
        int line = s.line;
        if (s.pos >= s.source.length && s.pos > 0 && chars[s.pos - 1] == '\n') {
            line--;
        }
        if (s.fstrings.closedBy(chars[quoteAt], triple)) {
            s.failAt("f-string: expecting '}'", s.start);
            return false;
        }
        s.failAt(what + " (detected at line " + line + ")", s.start);
        return false;
    }
}
