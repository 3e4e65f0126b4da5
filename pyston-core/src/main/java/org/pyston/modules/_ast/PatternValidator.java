package org.pyston.modules._ast;

import java.math.BigInteger;
import java.util.List;
import org.pyston.ast.BytesValue;
import org.pyston.ast.ComplexValue;
import org.pyston.ast.ConstantSingleton;
import org.pyston.ast.Expr;
import org.pyston.ast.ImaginaryValue;
import org.pyston.ast.Operator;
import org.pyston.ast.Pattern;
import org.pyston.ast.UnaryOp;
import org.pyston.runtime.Errors;
import org.pyston.text.PyStr;

/** Checks patterns that a program made. CPython's validate_pattern and what it calls. */
final class PatternValidator implements Pattern.Visitor<Void> {
    private final ExprValidator exprs;

    PatternValidator(ExprValidator exprs) {
        this.exprs = exprs;
    }

    void pattern(Pattern p, boolean starAllowed) {
        Checks.notNull(p, "pattern");
        Checks.span(p.span());
        if (!starAllowed && p instanceof Pattern.MatchStar) {
            throw Errors.valueError("can't use MatchStar here");
        }
        p.accept(this);
    }

    private void patterns(List<Pattern> all, boolean starAllowed) {
        for (Pattern p : all) {
            pattern(p, starAllowed);
        }
    }

    private static void capture(String name) {
        if (name != null) {
            if (name.equals("_")) {
                throw Errors.valueError("can't capture name '_' in patterns");
            }
            Checks.name(name);
        }
    }

    private void value(Expr e) {
        exprs.load(e);
        if (e instanceof Expr.Constant c) {
            if (!isNumber(c, true, true) && !(c.value() instanceof PyStr) && !(c.value() instanceof BytesValue)) {
                throw Errors.valueError("unexpected constant inside of a literal pattern");
            }
        } else if (!(e instanceof Expr.Attribute) && !(e instanceof Expr.JoinedStr) && !isNegative(e, true)
                && !isComplex(e)) {
            throw Errors.valueError("patterns may only match literals and attribute lookups");
        }
    }

    private static boolean isNumber(Expr e, boolean real, boolean imaginary) {
        if (!(e instanceof Expr.Constant c)) {
            return false;
        }
        Object v = c.value();
        return real && (v instanceof Long || v instanceof Double || v instanceof BigInteger)
                || imaginary && (v instanceof ImaginaryValue || v instanceof ComplexValue);
    }

    private static boolean isNegative(Expr e, boolean imaginary) {
        return e instanceof Expr.UnaryOp u && u.op() == UnaryOp.U_SUB && isNumber(u.operand(), true, imaginary);
    }

    private static boolean isComplex(Expr e) {
        return e instanceof Expr.BinOp b && (b.op() == Operator.ADD || b.op() == Operator.SUB)
                && (isNumber(b.left(), true, false) || isNegative(b.left(), false)) && isNumber(b.right(), false, true);
    }

    private static boolean isSingleton(Object value) {
        return value == ConstantSingleton.NONE || value instanceof Boolean;
    }

    @Override
    public Void visitMatchValue(Pattern.MatchValue node) {
        value(node.value());
        return null;
    }

    @Override
    public Void visitMatchSingleton(Pattern.MatchSingleton node) {
        if (!isSingleton(node.value())) {
            throw Errors.valueError("MatchSingleton can only contain True, False and None");
        }
        return null;
    }

    @Override
    public Void visitMatchSequence(Pattern.MatchSequence node) {
        patterns(node.patterns(), true);
        return null;
    }

    @Override
    public Void visitMatchMapping(Pattern.MatchMapping node) {
        if (node.keys().size() != node.patterns().size()) {
            throw Errors.valueError("MatchMapping doesn't have the same number of keys as patterns");
        }
        capture(node.rest());
        for (Expr key : node.keys()) {
            if (key == null) {
                throw Errors.valueError("can't use NULL keys in MatchMapping (set 'rest' parameter instead)");
            }
            if (!(key instanceof Expr.Constant c && isSingleton(c.value()))) {
                value(key);
            }
        }
        patterns(node.patterns(), false);
        return null;
    }

    @Override
    public Void visitMatchClass(Pattern.MatchClass node) {
        if (node.kwdAttrs().size() != node.kwdPatterns().size()) {
            throw Errors.valueError("MatchClass doesn't have the same number of keyword attributes as patterns");
        }
        exprs.load(node.cls());
        Expr e = node.cls();
        while (e instanceof Expr.Attribute a) {
            e = a.value();
        }
        if (!(e instanceof Expr.Name)) {
            throw Errors.valueError("MatchClass cls field can only contain Name or Attribute nodes.");
        }
        Checks.names(node.kwdAttrs(), "kwd_attrs of MatchClass");
        for (String name : node.kwdAttrs()) {
            Checks.name(name);
        }
        patterns(node.patterns(), false);
        patterns(node.kwdPatterns(), false);
        return null;
    }

    @Override
    public Void visitMatchStar(Pattern.MatchStar node) {
        capture(node.name());
        return null;
    }

    @Override
    public Void visitMatchAs(Pattern.MatchAs node) {
        capture(node.name());
        if (node.pattern() != null) {
            if (node.name() == null) {
                throw Errors.valueError("MatchAs must specify a target name if a pattern is given");
            }
            pattern(node.pattern(), false);
        }
        return null;
    }

    @Override
    public Void visitMatchOr(Pattern.MatchOr node) {
        if (node.patterns().size() < 2) {
            throw Errors.valueError("MatchOr requires at least 2 patterns");
        }
        patterns(node.patterns(), false);
        return null;
    }
}
