package org.pyston.syntax;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Comprehension;
import org.pyston.ast.ConstantSingleton;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.Keyword;
import org.pyston.ast.NodeList;
import org.pyston.ast.Span;

/** The arguments of one call or class definition under construction; checks their order. */
final class ArgumentList {

    /** The opening parenthesis of a class definition's arguments; null in a call. */
    PyToken open;

    private final GrammarSupport parser;
    private ArrayList<Expr> positional;
    private ArrayList<Keyword> keywords;
    private boolean unpackedKeywords;
    /** An argument that is a generator expression without parentheses of its own: it must be alone. */
    private Expr bareGenerator;
    private PyToken bareGeneratorStart;
    private PyToken bareGeneratorEnd;
    private int count;

    ArgumentList(GrammarSupport parser) {
        this.parser = parser;
    }

    void positional(PyToken start, Expr value) {
        if (keywords != null) {
            PyToken at = parser.tokens().get0(new TokenScan(parser.tokens()).enclosingClose(parser.here().index));
            throw parser.error(at, at, unpackedKeywords ? "positional argument follows keyword argument unpacking"
                    : "positional argument follows keyword argument");
        }
        addPositional(value);
    }

    private void addPositional(Expr value) {
        if (positional == null) {
            positional = new ArrayList<>(4);
        }
        positional.add(value);
        count++;
        checkGenerator();
    }

    void checkUnpack(PyToken star) {
        if (unpackedKeywords) {
            throw parser.error(star, star, "iterable argument unpacking follows keyword argument unpacking");
        }
    }

    /** A generator expression is no argument of a class. */
    void beforeLoops() {
        if (open != null) {
            throw parser.failure();
        }
    }

    void unpack(PyToken start, Expr value) {
        addPositional(new Expr.Starred(value, ExprContext.LOAD, parser.span(start)));
    }

    void checkKeyword(PyToken start, Expr name) {
        if (name instanceof Expr.Name && start.type == PythonGrammar.NAME) {
            PyToken next = parser.here();
            if (next.type == PythonGrammar.COMMA || next.type == PythonGrammar.RPAR) {
                throw parser.error(start, parser.tokens().before(), "expected argument value expression");
            }
            return;
        }
        PyToken equal = parser.tokens().before();
        if (name instanceof Expr.Constant c && (c.value() instanceof Boolean || c.value() == ConstantSingleton.NONE)
                && start.type != PythonGrammar.LPAR) {
            throw parser.error(start, equal, "cannot assign to " + Targets.describe(name));
        }
        Span a = name.span();
        throw parser.error(new Span(a.lineno(), a.colOffset(), equal.endLine, equal.endCol), "expression cannot contain assignment, perhaps you meant \"==\"?");
    }

    void keyword(PyToken start, Expr name, Expr value) {
        if (parser.here().type == PythonGrammar.FOR || parser.here().type == PythonGrammar.ASYNC) {
            throw parser.error(start, parser.tokens().get0(start.index + 1),
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        addKeyword(new Keyword(((Expr.Name) name).id(), value, parser.span(start)));
    }

    void unpackKeywords(PyToken start, Expr value) {
        unpackedKeywords = true;
        addKeyword(new Keyword(null, value, parser.span(start)));
    }

    private void addKeyword(Keyword keyword) {
        if (keywords == null) {
            keywords = new ArrayList<>(4);
        }
        keywords.add(keyword);
        count++;
        checkGenerator();
    }

    void generator(PyToken start, Expr element, List<Comprehension> loops) {
        PyToken end = parser.tokens().before();
        Expr generator = new Expr.GeneratorExp(element, loops, GrammarSupport.span(start, end));
        bareGenerator = generator;
        bareGeneratorStart = start;
        bareGeneratorEnd = end;
        addPositional(generator);
    }

    private void checkGenerator() {
        if (bareGenerator != null && count > 1) {
            throw parser.error(bareGeneratorStart, bareGeneratorEnd, "Generator expression must be parenthesized");
        }
    }

    void comma() {
        if (bareGenerator != null) {
            throw parser.error(bareGeneratorStart, bareGeneratorEnd, "Generator expression must be parenthesized");
        }
    }

    NodeList<Expr> positional() {
        return positional == null ? NodeList.empty() : NodeList.copyOf(positional);
    }

    NodeList<Keyword> keywords() {
        return keywords == null ? NodeList.empty() : NodeList.copyOf(keywords);
    }

    /** The call itself; a sole generator expression takes the call's parentheses as its own. */
    Expr call(PyToken start, Expr function) {
        PyToken close = parser.tokens().before();
        Span span = GrammarSupport.span(start, close);
        if (bareGenerator instanceof Expr.GeneratorExp g) {
            PyToken left = parser.tokens().get0(bareGeneratorStart.index - 1);
            Expr whole = new Expr.GeneratorExp(g.elt(), g.generators(), GrammarSupport.span(left, close));
            return new Expr.Call(function, NodeList.of(whole), NodeList.empty(), span);
        }
        return new Expr.Call(function, positional(), keywords(), span);
    }
}
