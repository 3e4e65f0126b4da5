package org.pyston.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A token: its type (a constant of {@link PythonGrammar}), its characters {@code start} to {@code end} in the text and
 * their places. Lines count from 1, columns are offsets in UTF-8 bytes from 0. Immutable but for the lexer, which
 * turns a soft keyword into a keyword and joins {@code is not}.
 */
final class PyToken implements Token {

    int type;
    final int start;
    int end;
    final int line;
    final int col;
    int endLine;
    int endCol;
    /** Where it stands among the tokens. */
    final int index;
    /** The name of a NAME, the operator of an AUGASSIGN, the message of an ERROR; else null. */
    final Object value;

    PyToken(int type, int start, int end, int line, int col, int endLine, int endCol, int index, Object value) {
        this.type = type;
        this.start = start;
        this.end = end;
        this.line = line;
        this.col = col;
        this.endLine = endLine;
        this.endCol = endCol;
        this.index = index;
        this.value = value;
    }

    /** The name of a NAME token, normalised. */
    String name() {
        return (String) value;
    }

    @Override
    public String getText() {
        return value instanceof String s ? s : PythonGrammar.VOCABULARY.getSymbolicName(type);
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getCharPositionInLine() {
        return col;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }
}
