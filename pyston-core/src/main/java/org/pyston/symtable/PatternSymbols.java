package org.pyston.symtable;

import java.util.List;
import org.pyston.ast.Pattern;
import org.pyston.ast.Span;

/** Collects the names of patterns. */
final class PatternSymbols implements Pattern.Visitor<Void> {

    private final SymbolCollector collector;

    PatternSymbols(SymbolCollector collector) {
        this.collector = collector;
    }

    private void all(List<Pattern> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).accept(this);
        }
    }

    private void bind(String name, Span span) {
        if (name != null) {
            collector.define(name, SymbolFlags.DEF_LOCAL, span);
        }
    }

    @Override
    public Void visitMatchValue(Pattern.MatchValue node) {
        collector.expression(node.value());
        return null;
    }

    @Override
    public Void visitMatchSingleton(Pattern.MatchSingleton node) {
        return null;
    }

    @Override
    public Void visitMatchSequence(Pattern.MatchSequence node) {
        all(node.patterns());
        return null;
    }

    @Override
    public Void visitMatchMapping(Pattern.MatchMapping node) {
        collector.expressions(node.keys());
        all(node.patterns());
        bind(node.rest(), node.span());
        return null;
    }

    @Override
    public Void visitMatchClass(Pattern.MatchClass node) {
        collector.expression(node.cls());
        all(node.patterns());
        all(node.kwdPatterns());
        return null;
    }

    @Override
    public Void visitMatchStar(Pattern.MatchStar node) {
        bind(node.name(), node.span());
        return null;
    }

    @Override
    public Void visitMatchAs(Pattern.MatchAs node) {
        if (node.pattern() != null) {
            node.pattern().accept(this);
        }
        bind(node.name(), node.span());
        return null;
    }

    @Override
    public Void visitMatchOr(Pattern.MatchOr node) {
        all(node.patterns());
        return null;
    }
}
