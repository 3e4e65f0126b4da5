package org.pyston.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.MatchCase;
import org.pyston.ast.Pattern;
import org.pyston.ast.Span;

/** Walks patterns in the order of code and checks them. Source: language reference 8.6. */
final class PatternWalk implements Pattern.Visitor<Void> {

    private final Compilation compilation;
    /** The names bound so far by the pattern, in order. */
    private LinkedHashSet<String> stores = new LinkedHashSet<>();
    private boolean allowIrrefutable;

    PatternWalk(Compilation compilation) {
        this.compilation = compilation;
    }

    void cases(List<MatchCase> cases) {
        LinkedHashSet<String> outerStores = stores;
        boolean outerAllow = allowIrrefutable;
        for (int i = 0; i < cases.size(); i++) {
            MatchCase c = cases.get(i);
            boolean last = i == cases.size() - 1;
            stores = new LinkedHashSet<>();
            allowIrrefutable = c.guard() != null || last;
            c.pattern().accept(this);
            for (String name : stores) {
                compilation.load(name);
            }
            compilation.expression(c.guard());
            compilation.statements(c.body());
        }
        stores = outerStores;
        allowIrrefutable = outerAllow;
    }

    private void store(String name, Span span) {
        if (name == null) {
            return;
        }
        compilation.refuseDebug(name, span, ExprContext.STORE);
        if (!stores.add(name)) {
            throw Compilation.error("multiple assignments to name '" + name + "' in pattern", span);
        }
    }

    /** A pattern inside another: it may match anything. */
    private void inner(Pattern node) {
        boolean outer = allowIrrefutable;
        allowIrrefutable = true;
        node.accept(this);
        allowIrrefutable = outer;
    }

    private void inner(List<Pattern> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            inner(nodes.get(i));
        }
    }

    @Override
    public Void visitMatchValue(Pattern.MatchValue node) {
        if (node.value() instanceof Expr.JoinedStr) {
            throw Compilation.error("patterns may only match literals and attribute lookups", node.span());
        }
        compilation.expression(node.value());
        return null;
    }

    @Override
    public Void visitMatchSingleton(Pattern.MatchSingleton node) {
        return null;
    }

    @Override
    public Void visitMatchSequence(Pattern.MatchSequence node) {
        boolean seen = false;
        for (int i = 0; i < node.patterns().size(); i++) {
            if (node.patterns().get(i) instanceof Pattern.MatchStar) {
                if (seen) {
                    throw Compilation.error("multiple starred names in sequence pattern", node.span());
                } else if (i >= 1 << 8) {
                    throw Compilation.error("too many expressions in star-unpacking sequence pattern", node.span());
                }
                seen = true;
            }
        }
        inner(node.patterns());
        return null;
    }

    @Override
    public Void visitMatchMapping(Pattern.MatchMapping node) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < node.keys().size(); i++) {
            Expr key = node.keys().get(i);
            if (key instanceof Expr.JoinedStr) {
                throw Compilation.error("mapping pattern keys may only match literals and attribute lookups", node.span());
            }
            LiteralValue value = LiteralValue.of(key);
            if (value != null && !seen.add(value.equality())) {
                throw Compilation.error("mapping pattern checks duplicate key (" + value.repr() + ")", node.span());
            }
            compilation.expression(key);
        }
        inner(node.patterns());
        store(node.rest(), node.span());
        return null;
    }

    @Override
    public Void visitMatchClass(Pattern.MatchClass node) {
        List<String> names = node.kwdAttrs();
        for (int i = 0; i < names.size(); i++) {
            compilation.refuseDebug(names.get(i), node.kwdPatterns().get(i).span(), ExprContext.STORE);
            for (int j = i + 1; j < names.size(); j++) {
                if (names.get(i).equals(names.get(j))) {
                    throw Compilation.error("attribute name repeated in class pattern: " + names.get(i),
                            node.kwdPatterns().get(j).span());
                }
            }
        }
        compilation.expression(node.cls());
        inner(node.patterns());
        inner(node.kwdPatterns());
        return null;
    }

    @Override
    public Void visitMatchStar(Pattern.MatchStar node) {
        store(node.name(), node.span());
        return null;
    }

    @Override
    public Void visitMatchAs(Pattern.MatchAs node) {
        if (node.pattern() != null) {
            node.pattern().accept(this);
        } else if (!allowIrrefutable) {
            throw Compilation.error(node.name() == null ? "wildcard makes remaining patterns unreachable"
                    : "name capture '" + node.name() + "' makes remaining patterns unreachable", node.span());
        }
        store(node.name(), node.span());
        return null;
    }

    @Override
    public Void visitMatchOr(Pattern.MatchOr node) {
        LinkedHashSet<String> outer = stores;
        boolean outerAllow = allowIrrefutable;
        List<String> bound = null;
        for (int i = 0; i < node.patterns().size(); i++) {
            stores = new LinkedHashSet<>();
            allowIrrefutable = outerAllow && i == node.patterns().size() - 1;
            node.patterns().get(i).accept(this);
            if (bound == null) {
                bound = new ArrayList<>(stores);
            } else if (!stores.equals(new HashSet<>(bound))) {
                throw Compilation.error("alternative patterns bind different names", node.span());
            }
        }
        stores = outer;
        allowIrrefutable = outerAllow;
        for (String name : bound) {
            store(name, node.span());
        }
        return null;
    }
}
