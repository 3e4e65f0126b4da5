package org.pyston.syntax;

import org.pyston.ast.CmpOp;
import org.pyston.ast.ConstantSingleton;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.NodeList;

/** Makes targets of expressions, and says why an expression cannot be one. */
final class Targets {

    /** What a target is for: it decides what is allowed and what the message says. */
    enum Use { STAR, FOR, DEL }

    private final GrammarSupport parser;

    Targets(GrammarSupport parser) {
        this.parser = parser;
    }

    /** The target of {@code for}. */
    Expr loop(PyToken start, Expr target) {
        check(target, Use.FOR);
        return convert(target, ExprContext.STORE);
    }

    /** The target of {@code with} or {@code =}. */
    Expr store(PyToken start, Expr target) {
        check(target, Use.STAR);
        return convert(target, ExprContext.STORE);
    }

    void check(Expr target, Use use) {
        Expr wrong = invalid(target, use);
        if (wrong != null) {
            throw parser.error(wrong.span(), (use == Use.DEL ? "cannot delete " : "cannot assign to ") + describe(wrong));
        }
    }

    /** The same expression with another context; it must have passed the check. */
    Expr convert(Expr e, ExprContext context) {
        if (e instanceof Expr.Name n) {
            return new Expr.Name(n.id(), context, n.span());
        }
        if (e instanceof Expr.Attribute a) {
            return new Expr.Attribute(a.value(), a.attr(), context, a.span());
        }
        if (e instanceof Expr.Subscript s) {
            return new Expr.Subscript(s.value(), s.slice(), context, s.span());
        }
        if (e instanceof Expr.Tuple t) {
            return new Expr.Tuple(convertAll(t.elts(), context), context, t.span());
        }
        if (e instanceof Expr.List l) {
            return new Expr.List(convertAll(l.elts(), context), context, l.span());
        }
        if (e instanceof Expr.Starred s) {
            return new Expr.Starred(convert(s.value(), context), context, s.span());
        }
        throw parser.failure();
    }

    private NodeList<Expr> convertAll(java.util.List<Expr> all, ExprContext context) {
        Object[] converted = new Object[all.size()];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = convert(all.get(i), context);
        }
        return NodeList.wrap(converted);
    }

    /** The part that cannot be a target, or null (CPython's {@code _PyPegen_get_invalid_target}). */
    static Expr invalid(Expr e, Use use) {
        if (e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript) {
            return null;
        }
        if (e instanceof Expr.Tuple t) {
            return firstInvalid(t.elts(), use);
        }
        if (e instanceof Expr.List l) {
            return firstInvalid(l.elts(), use);
        }
        if (e instanceof Expr.Starred s) {
            return use == Use.DEL ? e : invalid(s.value(), use);
        }
        if (e instanceof Expr.Compare c && use == Use.FOR) {
            return c.ops().get(0) == CmpOp.IN ? invalid(c.left(), use) : null;
        }
        return e;
    }

    private static Expr firstInvalid(java.util.List<Expr> elements, Use use) {
        for (Expr e : elements) {
            Expr wrong = invalid(e, use);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    /** What messages call an expression (CPython's {@code _PyPegen_get_expr_name}). */
    static String describe(Expr e) {
        if (e instanceof Expr.Constant c) {
            return c.value() == ConstantSingleton.NONE ? "None"
                    : c.value() == ConstantSingleton.ELLIPSIS ? "ellipsis"
                    : c.value() instanceof Boolean b ? (b ? "True" : "False") : "literal";
        }
        return e.accept(ExprNames.INSTANCE);
    }
}
