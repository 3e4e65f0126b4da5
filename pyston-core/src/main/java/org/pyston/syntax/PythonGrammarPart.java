package org.pyston.syntax;

import org.pyston.ast.Expr;

/** Parses one operand again for its tree, which a message describes. */
final class PythonGrammarPart {

    private final GrammarSupport parser;

    PythonGrammarPart(GrammarSupport parser) {
        this.parser = parser;
    }

    /** The operand that starts at a token, or null. */
    Expr operand(PyToken start) {
        TokenBuffer tokens = parser.tokens();
        int place = tokens.index();
        tokens.seek(start.index);
        try {
            PythonGrammar grammar = new PythonGrammar(tokens);
            grammar.start(parser.source(), ParseOptions.DEFAULT);
            return grammar.bitwise().r;
        } catch (ParseFailure | SyntaxException e) {
            return null;
        } finally {
            tokens.seek(place);
        }
    }
}
