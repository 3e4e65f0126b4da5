package org.pyston.syntax;

import java.util.ArrayList;
import org.antlr.v4.runtime.Token;
import org.pyston.ast.Expr;
import org.pyston.ast.Pattern;

/** A mapping pattern under construction. */
final class PatternMapping {

    private final GrammarSupport parser;
    private final ArrayList<Expr> keys = new ArrayList<>();
    private final ArrayList<Pattern> values = new ArrayList<>();
    private String rest;

    PatternMapping(GrammarSupport parser) {
        this.parser = parser;
    }

    void key(Expr key) {
        if (key instanceof Expr.Name) {
            throw parser.failure();
        }
        keys.add(key);
    }

    /** Before each item: the rest must be the last. */
    void begin(PyToken start) {
        if (rest != null) {
            throw parser.failureAt(start);
        }
    }

    void value(Pattern pattern) {
        values.add(pattern);
    }

    void rest(Token name) {
        if (((PyToken) name).name().equals("_")) {
            throw parser.failureAt((PyToken) name);
        }
        rest = ((PyToken) name).name();
    }

    Pattern build(PyToken start) {
        return new Pattern.MatchMapping(keys, values, rest, parser.span(start));
    }
}
