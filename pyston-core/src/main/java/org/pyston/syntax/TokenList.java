package org.pyston.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a text as {@code tokenize} shows them: with comments and blank lines, and every operator and word for itself.
 * Positions are characters of {@link #text}.
 */
public final class TokenList {
    /** What a token is; operators are told apart by their text. */
    public enum Kind { END, NAME, NUMBER, STRING, NEWLINE, INDENT, DEDENT, OP, FSTRING_START, FSTRING_MIDDLE, FSTRING_END, COMMENT,
        NL }

    /** A token: characters {@code start} to before {@code end}. */
    public record Item(Kind kind, int start, int end) {
    }

    private final SourceText source;
    private final List<Item> items = new ArrayList<>();
    private final SyntaxException error;
    private int at;

    private TokenList(SourceText source, boolean lenient) {
        this.source = source;
        TokenBuffer tokens = new TokenBuffer();
        new Lexer(source, ParseMode.EXEC, ParseOptions.DEFAULT, tokens).lenient(lenient).run();
        this.error = collect(tokens);
    }

    /** The tokens of a text; {@code lenient}: brackets that do not match and numbers that are no literals are no errors. */
    public static TokenList of(String text, boolean lenient) {
        return new TokenList(new SourceText(text, true), lenient);
    }

    /** The tokens before the end, or before the error. */
    public List<Item> items() {
        return items;
    }

    /** What ended the list early; null for nothing. */
    public SyntaxException error() {
        return error;
    }

    /** The text, with line feeds at all line ends, the last one included. */
    public String text() {
        return source.slice(0, source.length);
    }

    /** Returns the error that ends the tokens, or null. */
    private SyntaxException collect(TokenBuffer tokens) {
        List<Kind> pending = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            PyToken t = tokens.get0(i);
            if (t.type == PythonGrammar.ERROR) {
                return t.value instanceof SyntaxException e ? e : openAtEnd();
            }
            if (t.type == PythonGrammar.INDENT || t.type == PythonGrammar.DEDENT) {
                pending.add(t.type == PythonGrammar.INDENT ? Kind.INDENT : Kind.DEDENT);
                continue;
            }
            boolean end = t.type == PythonGrammar.ENDMARKER;
            int start = end ? source.length : t.type == PythonGrammar.NEWLINE ? newlineOf(t) : t.start;
            gap(start);
            for (Kind kind : pending) {
                items.add(new Item(kind, kind == Kind.INDENT ? lineStart(start) : start, start));
            }
            pending.clear();
            add(t, start);
        }
        return null;
    }

    /** The text ends inside brackets. */
    private SyntaxException openAtEnd() {
        gap(source.length);
        int line = source.line(source.length - 1);
        return new SyntaxException(SyntaxException.Kind.SYNTAX, "unexpected EOF in multi-line statement", line, 0, line, 0,
                source.lineText(line));
    }

    private int newlineOf(PyToken t) {
        int i = Math.max(at, t.start);
        while (i < source.length && source.chars[i] != '\n') {
            i++;
        }
        return i;
    }

    private int lineStart(int offset) {
        int i = offset;
        while (i > 0 && source.chars[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    /** Comments and line ends before the next token. */
    private void gap(int end) {
        int i = at;
        while (i < end) {
            char c = source.chars[i];
            if (c == '#') {
                int start = i;
                while (i < end && source.chars[i] != '\n') {
                    i++;
                }
                items.add(new Item(Kind.COMMENT, start, i));
            } else if (c == '\\') {
                i += 2;
            } else {
                if (c == '\n') {
                    items.add(new Item(Kind.NL, i, i + 1));
                }
                i++;
            }
        }
        at = Math.max(at, end);
    }

    private void add(PyToken t, int start) {
        Kind kind = kind(t.type);
        int end = kind == Kind.NEWLINE ? start + 1 : kind == Kind.END ? start : t.end;
        if (t.type == PythonGrammar.IS_NOT || t.type == PythonGrammar.NOT_IN) {
            int first = t.type == PythonGrammar.IS_NOT ? 2 : 3;
            int second = t.type == PythonGrammar.IS_NOT ? 3 : 2;
            items.add(new Item(Kind.NAME, start, start + first));
            at = start + first;
            gap(end - second);
            items.add(new Item(Kind.NAME, end - second, end));
        } else {
            items.add(new Item(kind == Kind.OP && isWord(start) ? Kind.NAME : kind, start, end));
        }
        at = end;
    }

    private boolean isWord(int start) {
        return start < source.length && (Character.isLetter(source.chars[start]) || source.chars[start] == '_');
    }

    private static Kind kind(int type) {
        return switch (type) {
            case PythonGrammar.ENDMARKER -> Kind.END;
            case PythonGrammar.NAME -> Kind.NAME;
            case PythonGrammar.NUMBER -> Kind.NUMBER;
            case PythonGrammar.STRING -> Kind.STRING;
            case PythonGrammar.NEWLINE -> Kind.NEWLINE;
            case PythonGrammar.FSTRING_START -> Kind.FSTRING_START;
            case PythonGrammar.FSTRING_MIDDLE -> Kind.FSTRING_MIDDLE;
            case PythonGrammar.FSTRING_END -> Kind.FSTRING_END;
            default -> Kind.OP;
        };
    }
}
