package org.pyston.syntax;

import org.pyston.ast.Expr;

/** Parses a part of the tokens once more, only to see how far it reaches. The parser's own place stays. */
final class SubParser {

    /** What to parse. */
    enum Part { EXPRESSION, EXPRESSIONS, STAR_EXPRESSIONS, ASSIGNED, OPERAND, DISJUNCTION }

    private final GrammarSupport parser;
    private boolean reachedError;
    private int furthest;
    private int stoppedAt;
    private GrammarSupport grammar;
    private SyntaxException error;
    private Expr result;

    SubParser(GrammarSupport parser) {
        this.parser = parser;
    }

    /** Whether a part ended at the token where the lexer failed. */
    boolean reachedError() {
        return reachedError;
    }

    /** The index of the last token that any part has looked at. */
    int furthest() {
        return furthest;
    }

    /** The index of the token where the last part ended or failed. */
    int stoppedAt() {
        return stoppedAt;
    }

    /** The parser of the last part. */
    GrammarSupport grammar() {
        return grammar;
    }

    /** Counts what another one has looked at. */
    void include(SubParser other) {
        furthest = Math.max(furthest, other.furthest);
        reachedError |= other.reachedError;
    }

    /** The tree of the last part that was one. */
    Expr result() {
        return result;
    }

    /** What was wrong with the last part that was no such part, where it has a message of its own; else null. */
    SyntaxException error() {
        return error;
    }

    /** The index of the token behind the part that starts at {@code from}; -1 where there is none such. */
    int endOf(Part part, int from) {
        TokenBuffer tokens = parser.tokens();
        int place = tokens.index();
        tokens.seek(from);
        error = null;
        try {
            PythonGrammar grammar = new PythonGrammar(tokens);
            grammar.start(parser.source(), ParseOptions.DEFAULT);
            this.grammar = grammar;
            result = switch (part) {
                case EXPRESSION -> grammar.expression().r;
                case EXPRESSIONS -> grammar.expressions().r;
                case STAR_EXPRESSIONS -> grammar.starExpressions().r;
                case ASSIGNED -> grammar.assigned().r;
                case OPERAND -> grammar.bitwise().r;
                case DISJUNCTION -> grammar.disjunction().r;
            };
            return tokens.index();
        } catch (ParseFailure e) {
            return -1;
        } catch (SyntaxException e) {
            error = e;
            return -1;
        } finally {
            stoppedAt = tokens.index();
            furthest = Math.max(furthest, stoppedAt);
            reachedError |= tokens.type() == PythonGrammar.ERROR;
            tokens.seek(place);
        }
    }
}
