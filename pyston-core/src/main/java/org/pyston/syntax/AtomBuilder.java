package org.pyston.syntax;

import org.antlr.v4.runtime.Token;
import org.pyston.ast.ConstantSingleton;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;

/** Builds names, numbers, attributes, subscripts and the small expressions around them. */
final class AtomBuilder {

    private final GrammarSupport parser;

    AtomBuilder(GrammarSupport parser) {
        this.parser = parser;
    }

    Expr name(Token token) {
        PyToken t = (PyToken) token;
        return new Expr.Name(t.name(), ExprContext.LOAD, GrammarSupport.span(t, t));
    }

    Expr number(Token token) {
        PyToken t = (PyToken) token;
        Object value = Numbers.value(parser.source(), t, parser.options().maxIntDigits());
        return new Expr.Constant(value, null, GrammarSupport.span(t, t));
    }

    Expr constant(Token token) {
        PyToken t = (PyToken) token;
        Object value = switch (t.type) {
            case PythonGrammar.TRUE -> Boolean.TRUE;
            case PythonGrammar.FALSE -> Boolean.FALSE;
            case PythonGrammar.NONE -> ConstantSingleton.NONE;
            default -> ConstantSingleton.ELLIPSIS;
        };
        return new Expr.Constant(value, null, GrammarSupport.span(t, t));
    }

    Expr attribute(PyToken start, Expr value, Token attr) {
        return new Expr.Attribute(value, ((PyToken) attr).name(), ExprContext.LOAD,
                GrammarSupport.span(start, (PyToken) attr));
    }

    Expr subscript(PyToken start, Expr value, Expr index) {
        return new Expr.Subscript(value, index, ExprContext.LOAD, parser.span(start));
    }

    void checkSlice(PyToken start, Expr lower) {
        if (lower instanceof Expr.NamedExpr && start.type != PythonGrammar.LPAR) {
            throw parser.failure();
        }
    }

    Expr slice(PyToken start, Expr lower, Expr upper, Expr step) {
        return new Expr.Slice(lower, upper, step, parser.span(start));
    }

    Expr starred(PyToken start, Expr value) {
        return new Expr.Starred(value, ExprContext.LOAD, parser.span(start));
    }

    /** The expression itself where there is no {@code await}. */
    Expr await(PyToken keyword, Expr value) {
        return keyword == null ? value : new Expr.Await(value, parser.span(keyword));
    }

    Expr yields(PyToken start, Expr value) {
        return new Expr.Yield(value, parser.span(start));
    }

    Expr yieldFrom(PyToken start, Expr value) {
        return new Expr.YieldFrom(value, parser.span(start));
    }

    Expr conditional(PyToken start, Expr test, Expr body, Expr otherwise) {
        return new Expr.IfExp(test, body, otherwise, parser.span(start));
    }
}
