package org.pyston.syntax;

/** Parses a part of the tokens once more, only to see how far it reaches. The parser's own place stays. */
final class SubParser {

    /** What to parse. */
    enum Part { EXPRESSION, EXPRESSIONS, STAR_EXPRESSIONS, ASSIGNED, OPERAND, DISJUNCTION }

    private final GrammarSupport parser;

    SubParser(GrammarSupport parser) {
        this.parser = parser;
    }

    /** The index of the token behind the part that starts at {@code from}; -1 where there is none such. */
    int endOf(Part part, int from) {
        TokenBuffer tokens = parser.tokens();
        int place = tokens.index();
        tokens.seek(from);
        try {
            PythonGrammar grammar = new PythonGrammar(tokens);
            grammar.start(parser.source(), ParseOptions.DEFAULT);
            switch (part) {
                case EXPRESSION -> grammar.expression();
                case EXPRESSIONS -> grammar.expressions();
                case STAR_EXPRESSIONS -> grammar.starExpressions();
                case ASSIGNED -> grammar.assigned();
                case OPERAND -> grammar.bitwise();
                default -> grammar.disjunction();
            }
            return tokens.index();
        } catch (ParseFailure | SyntaxException e) {
            return -1;
        } finally {
            tokens.seek(place);
        }
    }
}
