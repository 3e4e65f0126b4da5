package org.pyston.syntax;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.ExceptHandler;
import org.pyston.ast.Expr;
import org.pyston.ast.NodeList;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.WithItem;

/** Builds the statements of control flow. */
final class FlowBuilder {

    private final GrammarSupport parser;

    FlowBuilder(GrammarSupport parser) {
        this.parser = parser;
    }

    Stmt returns(PyToken start, Expr value) {
        return new Stmt.Return(value, parser.span(start));
    }

    Stmt raises(PyToken start, Expr exception, Expr cause) {
        return new Stmt.Raise(exception, cause, parser.span(start));
    }

    Stmt pass(PyToken start) {
        return new Stmt.Pass(parser.span(start));
    }

    Stmt breaks(PyToken start) {
        return new Stmt.Break(parser.span(start));
    }

    Stmt continues(PyToken start) {
        return new Stmt.Continue(parser.span(start));
    }

    Stmt asserts(PyToken start, Expr test, Expr message) {
        return new Stmt.Assert(test, message, parser.span(start));
    }

    Stmt global(PyToken start, List<String> names) {
        return new Stmt.Global(names, parser.span(start));
    }

    Stmt nonlocal(PyToken start, List<String> names) {
        return new Stmt.Nonlocal(names, parser.span(start));
    }

    /** Notes one condition with its block, for {@link #ifs}. */
    void branch(List<Object> branches, PyToken start, Expr test, List<Stmt> body) {
        branches.add(start);
        branches.add(test);
        branches.add(body);
    }

    /** The branches are nested, each in the {@code orelse} of the one before it. */
    @SuppressWarnings("unchecked")
    Stmt ifs(ArrayList<Object> branches, List<Stmt> otherwise) {
        List<Stmt> rest = otherwise;
        Stmt result = null;
        for (int i = branches.size() - 3; i >= 0; i -= 3) {
            Span span = parser.span((PyToken) branches.get(i));
            result = new Stmt.If((Expr) branches.get(i + 1), (List<Stmt>) branches.get(i + 2), rest, span);
            rest = NodeList.of(result);
        }
        return result;
    }

    Stmt whiles(PyToken start, Expr test, List<Stmt> body, List<Stmt> otherwise) {
        return new Stmt.While(test, body, otherwise, parser.span(start));
    }

    Stmt fors(PyToken start, boolean async, Expr target, Expr iterable, List<Stmt> body, List<Stmt> otherwise) {
        Span span = parser.span(start);
        return async ? new Stmt.AsyncFor(target, iterable, body, otherwise, null, span)
                : new Stmt.For(target, iterable, body, otherwise, null, span);
    }

    Stmt withs(PyToken start, boolean async, List<WithItem> items, List<Stmt> body) {
        Span span = parser.span(start);
        return async ? new Stmt.AsyncWith(items, body, null, span) : new Stmt.With(items, body, null, span);
    }

    ExceptHandler handler(PyToken start, Expr type, String name, List<Stmt> body) {
        return new ExceptHandler(type, name, body, parser.span(start));
    }

    Stmt tries(PyToken start, TryParts parts) {
        if (parts.handlers.isEmpty() && parts.last == null) {
            throw parser.here().type == PythonGrammar.ERROR ? parser.failure()
                    : parser.errorHere(SyntaxException.Kind.SYNTAX, "expected 'except' or 'finally' block");
        }
        List<Stmt> last = parts.last == null ? NodeList.empty() : parts.last;
        Span span = parser.span(start);
        return parts.star ? new Stmt.TryStar(parts.body, parts.handlers, parts.otherwise, last, span)
                : new Stmt.Try(parts.body, parts.handlers, parts.otherwise, last, span);
    }
}
