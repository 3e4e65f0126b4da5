package org.pyston.syntax;

import java.util.ArrayList;
import org.pyston.ast.Expr;
import org.pyston.ast.Pattern;

/** A class pattern under construction. */
final class PatternClass {

    private final GrammarSupport parser;
    private final Expr type;
    private final ArrayList<Pattern> positional = new ArrayList<>();
    private final ArrayList<String> names = new ArrayList<>();
    private final ArrayList<Pattern> values = new ArrayList<>();

    PatternClass(GrammarSupport parser, Expr type) {
        this.parser = parser;
        this.type = type;
    }

    void keyword(PyToken start, Pattern name) {
        boolean plain = start.type == PythonGrammar.NAME && start.index + 2 == parser.here().index;
        if (!plain) {
            throw parser.failure();
        }
        names.add(start.name());
    }

    void value(Pattern value) {
        values.add(value);
    }

    void positional(Pattern pattern) {
        if (!names.isEmpty()) {
            throw parser.error(first(pattern), "positional patterns follow keyword patterns");
        }
        positional.add(pattern);
    }

    private static org.pyston.ast.Span first(Pattern pattern) {
        return pattern.span();
    }

    Pattern build(PyToken start) {
        return new Pattern.MatchClass(type, positional, names, values, parser.span(start));
    }
}
