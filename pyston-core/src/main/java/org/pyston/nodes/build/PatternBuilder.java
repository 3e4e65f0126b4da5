package org.pyston.nodes.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.MatchCase;
import org.pyston.ast.Pattern;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.expr.TempNode;
import org.pyston.nodes.pattern.ClassPattern;
import org.pyston.nodes.pattern.MappingPattern;
import org.pyston.nodes.pattern.MatchNode;
import org.pyston.nodes.pattern.PatternNode;
import org.pyston.nodes.pattern.SequencePattern;
import org.pyston.nodes.pattern.SimplePatterns;
import org.pyston.text.PyStr;
import org.pyston.types.code.Constants;

/** Builds {@code match} statements. */
final class PatternBuilder implements Pattern.Visitor<PatternNode> {
    private final UnitBuilder unit;
    /** The temporaries of the names that the present case captures. */
    private Map<String, Integer> captures = new LinkedHashMap<>();

    PatternBuilder(UnitBuilder unit) {
        this.unit = unit;
    }

    StmtNode match(Stmt.Match node) {
        int id = unit.number(node.span());
        ExprNode subject = unit.expr(node.subject(), 0);
        int n = node.cases().size();
        PatternNode[] patterns = new PatternNode[n];
        StmtNode[] binds = new StmtNode[n];
        ExprNode[] guards = new ExprNode[n];
        StmtNode[] bodies = new StmtNode[n];
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            MatchCase c = node.cases().get(i);
            places[i] = unit.number(c.pattern().span());
            captures = new LinkedHashMap<>();
            patterns[i] = c.pattern().accept(this);
            binds[i] = binds(c.pattern().span());
            guards[i] = c.guard() == null ? null : unit.expr(c.guard(), 0);
            bodies[i] = unit.statements.block(c.body());
        }
        return new MatchNode(id, subject, unit.temps(1), patterns, binds, guards, bodies, places);
    }

    private StmtNode binds(Span span) {
        if (captures.isEmpty()) {
            return null;
        }
        List<StmtNode> out = new ArrayList<>();
        for (Map.Entry<String, Integer> e : captures.entrySet()) {
            Expr target = new Expr.Name(e.getKey(), ExprContext.STORE, span);
            unit.targets.assign(target, new TempNode(unit.number(span), e.getValue()), span, out);
        }
        return unit.sequence(span, out);
    }

    private int capture(String name) {
        if (name == null) {
            return -1;
        }
        Integer temp = captures.get(name);
        if (temp == null) {
            temp = unit.temps(1);
            captures.put(name, temp);
        }
        return temp;
    }

    private PatternNode[] all(List<Pattern> patterns) {
        PatternNode[] result = new PatternNode[patterns.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = patterns.get(i).accept(this);
        }
        return result;
    }

    /** An expression of a pattern: a literal or a dotted name, which cannot suspend. */
    private ExprNode value(Expr e) {
        return unit.expressions.buildWithoutStress(e);
    }

    @Override
    public PatternNode visitMatchValue(Pattern.MatchValue node) {
        return new SimplePatterns.Value(value(node.value()));
    }

    @Override
    public PatternNode visitMatchSingleton(Pattern.MatchSingleton node) {
        return new SimplePatterns.Singleton(Constants.toPython(node.value()));
    }

    @Override
    public PatternNode visitMatchSequence(Pattern.MatchSequence node) {
        int star = -1;
        for (int i = 0; i < node.patterns().size(); i++) {
            if (node.patterns().get(i) instanceof Pattern.MatchStar) {
                star = i;
            }
        }
        return new SequencePattern(all(node.patterns()), star, unit.number(node.span()));
    }

    @Override
    public PatternNode visitMatchMapping(Pattern.MatchMapping node) {
        ExprNode[] keys = new ExprNode[node.keys().size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = value(node.keys().get(i));
        }
        PatternNode[] patterns = all(node.patterns());
        return new MappingPattern(keys, patterns, capture(node.rest()), unit.number(node.span()));
    }

    @Override
    public PatternNode visitMatchClass(Pattern.MatchClass node) {
        ExprNode cls = value(node.cls());
        PyStr[] names = new PyStr[node.kwdAttrs().size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.of(node.kwdAttrs().get(i)).intern();
        }
        PatternNode[] positional = all(node.patterns());
        return new ClassPattern(cls, positional, names, all(node.kwdPatterns()), unit.number(node.span()));
    }

    @Override
    public PatternNode visitMatchStar(Pattern.MatchStar node) {
        return new SimplePatterns.Capture(null, capture(node.name()));
    }

    @Override
    public PatternNode visitMatchAs(Pattern.MatchAs node) {
        PatternNode inner = node.pattern() == null ? null : node.pattern().accept(this);
        return new SimplePatterns.Capture(inner, capture(node.name()));
    }

    @Override
    public PatternNode visitMatchOr(Pattern.MatchOr node) {
        return new SimplePatterns.Or(all(node.patterns()));
    }
}
