package org.pyston.syntax;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;

/** Builds functions, classes, lambdas and type aliases. */
final class FunctionBuilder {

    private final GrammarSupport parser;

    FunctionBuilder(GrammarSupport parser) {
        this.parser = parser;
    }

    Stmt define(PyToken start, boolean async, Token name, ParameterList list, List<Stmt> body, List<Expr> decorators,
            Expr returns, List<TypeParam> params) {
        Span span = parser.span(start);
        String id = ((PyToken) name).name();
        return async ? new Stmt.AsyncFunctionDef(id, list.build(), body, decorators, returns, null, params, span)
                : new Stmt.FunctionDef(id, list.build(), body, decorators, returns, null, params, span);
    }

    Stmt defineClass(PyToken start, Token name, ArgumentList list, List<Stmt> body, List<Expr> decorators,
            List<TypeParam> params) {
        return new Stmt.ClassDef(((PyToken) name).name(), list.positional(), list.keywords(), body, decorators,
                params, parser.span(start));
    }

    Expr lambda(PyToken start, ParameterList list, Expr body) {
        return new Expr.Lambda(list.build(), body, parser.span(start));
    }

    Stmt typeAlias(PyToken start, Token name, List<TypeParam> params, Expr value) {
        PyToken t = (PyToken) name;
        Expr target = new Expr.Name(t.name(), ExprContext.STORE, GrammarSupport.span(t, t));
        return new Stmt.TypeAlias(target, params, value, parser.span(start));
    }

    TypeParam typeVar(PyToken start, Token name, Expr bound) {
        return new TypeParam.TypeVar(((PyToken) name).name(), bound, parser.span(start));
    }

    TypeParam typeVarTuple(PyToken start, Token name) {
        refuseBound("TypeVarTuple");
        return new TypeParam.TypeVarTuple(((PyToken) name).name(), parser.span(start));
    }

    TypeParam paramSpec(PyToken start, Token name) {
        refuseBound("ParamSpec");
        return new TypeParam.ParamSpec(((PyToken) name).name(), parser.span(start));
    }

    private void refuseBound(String kind) {
        PyToken colon = parser.here();
        if (colon.type == PythonGrammar.COLON) {
            boolean constraints = parser.tokens().clamped(colon.index + 1).type == PythonGrammar.LPAR;
            int end = new SubParser(parser).endOf(SubParser.Part.EXPRESSION, colon.index + 1);
            if (end < 0) {
                throw parser.failure();
            }
            throw parser.errorUpToNext(colon, parser.tokens().get0(end), "cannot use " + (constraints ? "constraints" : "bound") + " with " + kind);
        }
    }
}
