package org.pyston.syntax;

/** Says what is wrong with a text whose parse stopped at a token. */
final class Diagnosis {

    private final LexerState lexer;
    private final TokenBuffer tokens;
    private final ParseOptions options;
    private final SyntaxException found;

    Diagnosis(LexerState lexer, TokenBuffer tokens, ParseOptions options, SyntaxException found) {
        this.lexer = lexer;
        this.tokens = tokens;
        this.options = options;
        this.found = found;
    }

    SyntaxException explain() {
        PyToken at = tokens.here();
        if (options.allowIncompleteInput() && at.type == PythonGrammar.ENDMARKER) {
            return lexer.source.error(SyntaxException.Kind.SYNTAX, "incomplete input", at.start, at.end);
        }
        if (found != null) {
            return found;
        }
        if (at.type == PythonGrammar.ERROR && at.value instanceof SyntaxException e) {
            return e;
        }
        if (at.type == PythonGrammar.ERROR) {
            return unclosed();
        }
        if (at.type == PythonGrammar.INDENT) {
            return lexer.source.error(SyntaxException.Kind.INDENTATION, "unexpected indent", at.start, at.end);
        }
        return lexer.source.error(SyntaxException.Kind.SYNTAX, "invalid syntax", at.start, at.end);
    }

    private SyntaxException unclosed() {
        int offset = lexer.bracketOffsets[lexer.level - 1];
        return lexer.source.error(SyntaxException.Kind.SYNTAX,
                "'" + lexer.brackets[lexer.level - 1] + "' was never closed", offset, offset);
    }
}
