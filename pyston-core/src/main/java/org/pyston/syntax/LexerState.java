package org.pyston.syntax;

/**
 * Where the lexer is, shared by its parts, and how tokens and errors are made there. A token's column is its distance
 * from {@code columnBase}, which lies as much before the line's start as there are more UTF-8 bytes than characters.
 */
final class LexerState {

    final SourceText source;
    final char[] chars;
    final TokenBuffer tokens;
    final ParseOptions options;
    int pos;
    int line = 1;
    int columnBase;
    /** The start of the token under way. */
    int start;
    int startLine = 1;
    int startCol;
    /** Open brackets: the character, its offset and line. */
    char[] brackets = new char[16];
    int[] bracketOffsets = new int[16];
    int[] bracketLines = new int[16];
    int level;
    final FStrings fstrings;
    /** For tokenize: brackets that do not match and numbers that are no literals are tokens, not errors. */
    boolean lenient;
    private int count;

    LexerState(SourceText source, ParseOptions options, TokenBuffer tokens) {
        this.source = source;
        this.chars = source.chars;
        this.options = options;
        this.tokens = tokens;
        this.fstrings = new FStrings(this);
    }

    boolean atEnd() {
        return pos >= source.length;
    }

    void begin() {
        start = pos;
        startLine = line;
        startCol = pos - columnBase;
    }

    /** A newline has just been passed. */
    void newLine() {
        line++;
        columnBase = pos;
    }

    /** A character that is not ASCII has just been passed. */
    void wide(char c) {
        columnBase -= c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
    }

    void emit(int type) {
        emit(type, null);
    }

    void emit(int type, Object value) {
        emit(type, pos, line, pos - columnBase, value);
    }

    void emit(int type, int end, int endLine, int endCol, Object value) {
        tokens.add(new PyToken(type, start, end, startLine, startCol, endLine, endCol, count++, value));
    }

    /** Ends the tokens with an error, of which the parser hears when it comes there. */
    void fail(SyntaxException error) {
        emit(PythonGrammar.ERROR, error);
    }

    void fail(String message, int from, int to) {
        fail(source.error(SyntaxException.Kind.SYNTAX, message, from, to));
    }

    /** An error at one character, without an end. */
    void failAt(String message, int at) {
        SyntaxException e = source.error(SyntaxException.Kind.SYNTAX, message, at, at);
        fail(new SyntaxException(e.kind(), message, e.lineno(), e.offset(), e.lineno(), e.offset(), e.text()));
    }

    /** The text ends behind a backslash. */
    void failAtEnd() {
        int at = pos > 0 && chars[pos - 1] == '\n' ? pos - 1 : pos;
        SyntaxException e = source.error(SyntaxException.Kind.SYNTAX, "unexpected EOF while parsing", at, at);
        fail(new SyntaxException(e.kind(), e.getMessage(), e.lineno(), e.offset(), e.lineno(), -1, e.text()));
    }

    /** An error at one character that names no end. */
    void failOpen(String message, int at) {
        SyntaxException e = source.error(SyntaxException.Kind.SYNTAX, message, at, at);
        fail(source.openEnd(e, false));
    }

    boolean push(char c) {
        if (level == brackets.length) {
            brackets = java.util.Arrays.copyOf(brackets, level * 2);
            bracketOffsets = java.util.Arrays.copyOf(bracketOffsets, level * 2);
            bracketLines = java.util.Arrays.copyOf(bracketLines, level * 2);
        }
        if (level >= 200) {
            failAt("too many nested parentheses", pos - 1);
            return false;
        }
        brackets[level] = c;
        bracketOffsets[level] = pos - 1;
        bracketLines[level++] = line;
        return true;
    }

    /** Warns; whether to go on (a listener may make an error of it). */
    boolean warn(String message) {
        if (options.warnings() != null && options.warnings().warn(message, line)) {
            failAt(message, start);
            return false;
        }
        return true;
    }
}
