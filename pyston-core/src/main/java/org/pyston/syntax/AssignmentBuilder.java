package org.pyston.syntax;

import org.antlr.v4.runtime.Token;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.Operator;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.UnaryOp;

/** Builds assignments of all kinds, {@code del}, {@code :=} and expression statements. */
final class AssignmentBuilder {

    private final GrammarSupport parser;

    AssignmentBuilder(GrammarSupport parser) {
        this.parser = parser;
    }

    Stmt expression(PyToken start, Expr value) {
        return new Stmt.Expr(value, parser.span(start));
    }

    /** Refuses the last of {@code targets} where it cannot be one; an equal sign has been read behind it. */
    void checkTarget(Items targets) {
        int last = targets.size() - 1;
        Expr target = targets.get(last);
        if (target instanceof Expr.Name) {
            return;
        }
        PyToken start = targets.start(last);
        if (target instanceof Expr.Yield || target instanceof Expr.YieldFrom) {
            if (start.type == PythonGrammar.YIELD) {
                throw parser.error(target.span(), "assignment to yield expression not possible");
            }
        }
        if (Targets.invalid(target, Targets.Use.STAR) != null) {
            checkComparison(targets.start(0), targets.get(0), last > 0 ? targets.start(0).index + 2
                    : parser.tokens().index());
        }
        parser.targets.check(target, Targets.Use.STAR);
    }

    /** Among bad targets, CPython takes {@code f() = a} for a comparison where the right side is one operand. */
    private void checkComparison(PyToken start, Expr target, int right) {
        Expr left = target;
        PyToken leftStart = start;
        if (target instanceof Expr.Tuple t && start.type != PythonGrammar.LPAR) {
            left = t.elts().get(t.elts().size() - 1);
            leftStart = parser.tokens().get0(right - 2);
            if (left instanceof Expr.UnaryOp u && u.op() == UnaryOp.NOT) {
                return;
            }
        }
        SubParser sub = new SubParser(parser);
        int end = mayBeOperand(leftStart, left) ? sub.endOf(SubParser.Part.OPERAND, right) : -1;
        int next = end < 0 ? PythonGrammar.EQUAL : parser.tokens().get0(end).type;
        if (parser.tokens().get0(right - 1).type != PythonGrammar.EQUAL || next == PythonGrammar.EQUAL
                || next == PythonGrammar.COLONEQUAL) {
            return;
        }
        if (left instanceof Expr.Name n) {
            Span a = n.span();
            Span b = sub.result().span();
            throw parser.error(new Span(a.lineno(), a.colOffset(), b.endLineno(), b.endColOffset()),
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        throw parser.error(left.span(), "cannot assign to " + Targets.describe(left)
                + " here. Maybe you meant '==' instead of '='?");
    }

    private static boolean mayBeOperand(PyToken start, Expr target) {
        return !(target instanceof Expr.Tuple || target instanceof Expr.List || target instanceof Expr.GeneratorExp
                || target instanceof Expr.Starred || target instanceof Expr.Compare || target instanceof Expr.BoolOp
                || target instanceof Expr.IfExp || target instanceof Expr.Lambda
                || target instanceof Expr.UnaryOp u && u.op() == UnaryOp.NOT && start.type == PythonGrammar.NOT
                || start.type == PythonGrammar.TRUE || start.type == PythonGrammar.FALSE
                || start.type == PythonGrammar.NONE);
    }

    Stmt assign(PyToken start, Items parts) {
        int last = parts.size() - 1;
        for (int i = 0; i < last; i++) {
            parts.set(i, parser.targets.convert(parts.get(i), ExprContext.STORE));
        }
        return new Stmt.Assign(parts.init(), parts.get(last), null, parser.span(start));
    }

    void checkAugmented(PyToken start, Expr target, Token operator) {
        boolean fits = target instanceof Expr.Name || target instanceof Expr.Attribute
                || target instanceof Expr.Subscript;
        if (!fits) {
            throw parser.error(target.span(),
                    "'" + Targets.describe(target) + "' is an illegal expression for augmented assignment");
        }
    }

    Stmt augmented(PyToken start, Expr target, Token operator, Expr value) {
        return new Stmt.AugAssign(parser.targets.convert(target, ExprContext.STORE),
                (Operator) ((PyToken) operator).value, value, parser.span(start));
    }

    private static boolean mayBeAnnotated(Expr target) {
        return target instanceof Expr.Name || target instanceof Expr.Attribute || target instanceof Expr.Subscript;
    }

    /** Behind the colon: CPython has not read it when nothing of an annotation fits. */
    void beginAnnotation(Expr target) {
        if (target instanceof Expr.Starred || !mayBeAnnotated(target) && new SubParser(parser).endOf(SubParser.Part.EXPRESSION,
                parser.tokens().index()) < 0) {
            throw parser.failureAt(parser.tokens().before());
        }
    }

    /** Behind the annotation. */
    void checkAnnotated(PyToken start, Expr target) {
        if (mayBeAnnotated(target)) {
            return;
        }
        String list = target instanceof Expr.List ? "list" : target instanceof Expr.Tuple ? "tuple" : null;
        if (list == null) {
            throw parser.error(target.span(), "illegal target for annotation");
        }
        Expr at = target instanceof Expr.Tuple t && start.type != PythonGrammar.LPAR ? t.elts().get(0) : target;
        throw parser.error(at.span(), "only single target (not " + list + ") can be annotated");
    }

    Stmt annotated(PyToken start, Expr target, Expr annotation, Expr value) {
        int simple = target instanceof Expr.Name && start.type == PythonGrammar.NAME ? 1 : 0;
        return new Stmt.AnnAssign(parser.targets.convert(target, ExprContext.STORE), annotation, value, simple,
                parser.span(start));
    }

    void checkNamed(PyToken start, Expr target) {
        if (!(target instanceof Expr.Name) || start.type != PythonGrammar.NAME) {
            throw parser.error(target.span(), "cannot use assignment expressions with " + Targets.describe(target));
        }
    }

    Expr named(PyToken start, Expr target, Expr value) {
        return new Expr.NamedExpr(parser.targets.convert(target, ExprContext.STORE), value, parser.span(start));
    }

    Stmt delete(PyToken start, Items targets) {
        for (int i = 0; i < targets.size(); i++) {
            parser.targets.check(targets.get(i), Targets.Use.DEL);
            targets.set(i, parser.targets.convert(targets.get(i), ExprContext.DEL));
        }
        return new Stmt.Delete(targets.list(), parser.span(start));
    }
}
