package org.pyston.syntax;

import org.pyston.ast.Span;

/**
 * Says what is wrong with a text whose parse stopped at a token, in CPython's order: an error of the lexer at that
 * token; a message that the rules of {@link SyntaxHints} have; else "invalid syntax". Both of the latter give way to an
 * error of the lexer, or a bracket that is never closed, further down.
 */
final class Diagnosis {

    private final LexerState lexer;
    private final TokenBuffer tokens;
    private final GrammarSupport parser;

    Diagnosis(LexerState lexer, GrammarSupport parser) {
        this.lexer = lexer;
        this.tokens = parser.tokens();
        this.parser = parser;
    }

    /** The error to report; {@code found} is the one that the parser has already, or null. */
    SyntaxException explain(SyntaxException found) {
        PyToken at = tokens.here();
        if (parser.options().allowIncompleteInput() && endsHere(at, found)) {
            return lexer.source.errorAt(SyntaxException.Kind.SYNTAX, "incomplete input", at);
        }
        if (found != null && found.kind() == SyntaxException.Kind.MEMORY) {
            return found;
        }
        if (at.type == PythonGrammar.ERROR) {
            return at.value instanceof SyntaxException e ? e : unclosed();
        }
        SyntaxHints hints = new SyntaxHints(parser);
        SyntaxException error = found != null ? found : hints.find(at);
        if (hints.reachedError()) {
            return tokens.last().value instanceof SyntaxException e ? e : unclosed();
        }
        if (error == null && (at.type == PythonGrammar.INDENT || at.type == PythonGrammar.DEDENT)) {
            return lexer.source.errorAt(SyntaxException.Kind.INDENTATION,
                    at.type == PythonGrammar.INDENT ? "unexpected indent" : "unexpected unindent", at);
        }
        if (error == null) {
            boolean sawNot = at.type == PythonGrammar.NOT && parser.operandEnd == at.index;
            PyToken next = tokens.clamped(at.index + 1);
            if (sawNot && next.type == PythonGrammar.ERROR) {
                return next.value instanceof SyntaxException e ? e : unclosed();
            }
            error = plain(sawNot ? next : at); // CPython has looked for "not in"
        }
        return furtherDown(error, Math.max(at.line, tokens.clamped(hints.furthest()).line));
    }

    /** Whether the lexer has come to the end of the text when it makes this token. */
    private boolean endsHere(PyToken at, SyntaxException found) {
        int length = lexer.source.length;
        if (at.type == PythonGrammar.ERROR) {
            return !(at.value instanceof SyntaxException e) || e.getMessage().startsWith("unterminated triple-quoted s")
                    || e.getMessage().startsWith("unexpected EOF")
                    || e.getMessage().startsWith("unterminated string") && lexer.pos >= length;
        }
        boolean whole = found == null || found.kind() == SyntaxException.Kind.INDENTATION;
        return at.start >= length || whole && at.end >= length && lexer.chars[length - 1] != '\n';
    }

    private SyntaxException furtherDown(SyntaxException error, int line) {
        PyToken last = tokens.last();
        if (last.type != PythonGrammar.ERROR) {
            return error;
        }
        if (last.value instanceof SyntaxException e) {
            return e.getMessage().startsWith("f-string: expecting '}'") && error.getMessage().startsWith("f-string")
                    || !fromCharacters(e) ? error : e;
        }
        return line > lexer.bracketLines[lexer.level - 1] ? unclosed() : error;
    }

    /** Whether the lexer refused characters; what it says of lines and indentation is heard only where it stands. */
    private static boolean fromCharacters(SyntaxException e) {
        return e.kind() == SyntaxException.Kind.SYNTAX && !e.getMessage().startsWith("unexpected ")
                && !e.getMessage().startsWith("unterminated f-string");
    }

    /** A place for "invalid syntax"; of the joined operators only the word that does not fit. */
    private SyntaxException plain(PyToken at) {
        if (at.type == PythonGrammar.ENDMARKER || at.start >= lexer.source.length) {
            SyntaxException e = lexer.source.errorAt(SyntaxException.Kind.SYNTAX, "invalid syntax", at);
            return new SyntaxException(e.kind(), e.getMessage(), e.lineno(), 0, e.endLineno(), 0, e.text());
        }
        Span span = GrammarSupport.span(at, at);
        if (at.type == PythonGrammar.NOT_IN) {
            span = new Span(at.endLine, at.endCol - 2, at.endLine, at.endCol);
        } else if (at.type == PythonGrammar.IS_NOT) {
            span = new Span(at.line, at.col, at.line, at.col + 2);
        }
        return parser.error(span, "invalid syntax");
    }

    private SyntaxException unclosed() {
        int offset = lexer.bracketOffsets[lexer.level - 1];
        char bracket = lexer.brackets[lexer.level - 1];
        return lexer.source.openEnd(lexer.source.error(SyntaxException.Kind.SYNTAX,
                "'" + bracket + "' was never closed", offset, offset), false);
    }
}
