package org.pyston.syntax;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Comprehension;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.NodeList;

/** Builds tuples, displays, comprehensions and slices. */
final class CollectionBuilder {

    private final GrammarSupport parser;

    CollectionBuilder(GrammarSupport parser) {
        this.parser = parser;
    }

    private Expr tuple(PyToken start, Items items) {
        return new Expr.Tuple(items == null ? NodeList.empty() : items.list(), ExprContext.LOAD, parser.span(start));
    }

    /** A tuple where there was a comma, else the expression. */
    Expr bareTuple(PyToken start, Expr first, Items items) {
        return items == null ? first : tuple(start, items);
    }

    /** The subject of {@code match}: a star needs a comma. */
    Expr subject(PyToken start, Expr first, Items items) {
        if (items == null && start.type == PythonGrammar.STAR) {
            throw parser.failure();
        }
        return bareTuple(start, first, items);
    }

    /** What stands in a subscript: a star makes a tuple without a comma too. */
    Expr slices(PyToken start, Expr first, Items items) {
        if (items == null && first instanceof Expr.Starred && start.type == PythonGrammar.STAR) {
            return new Expr.Tuple(NodeList.of(first), ExprContext.LOAD, parser.span(start));
        }
        return bareTuple(start, first, items);
    }

    Expr emptyTuple(PyToken open) {
        return tuple(open, null);
    }

    /** {@code (a)} or {@code (a, b)}. */
    Expr group(PyToken open, PyToken start, Expr first, Items items) {
        if (items != null) {
            return tuple(open, items);
        }
        if (start.type == PythonGrammar.STAR) {
            throw parser.error(first instanceof Expr.Starred s ? s.span() : null, "cannot use starred expression here");
        }
        return first;
    }

    Expr list(PyToken open, Items items) {
        return new Expr.List(items == null ? NodeList.empty() : items.list(), ExprContext.LOAD, parser.span(open));
    }

    Expr set(PyToken open, Items items) {
        return new Expr.Set(items.list(), parser.span(open));
    }

    Expr dict(PyToken open, Items keys, Items values) {
        return new Expr.Dict(keys.list(), values.list(), parser.span(open));
    }

    void checkKey(PyToken start, Expr key) {
        if (start.type == PythonGrammar.STAR || key instanceof Expr.NamedExpr && start.type != PythonGrammar.LPAR) {
            throw parser.failure();
        }
        parser.needDictValue();
    }

    private void refuseStar(PyToken start, Expr element) {
        if (start.type == PythonGrammar.STAR) {
            throw parser.error(element.span(), "iterable unpacking cannot be used in comprehension");
        }
    }

    /** A comprehension whose element would be a tuple. */
    void refuseLoop(PyToken start) {
        int type = parser.here().type;
        if (type == PythonGrammar.FOR || type == PythonGrammar.ASYNC) {
            throw parser.error(start, parser.tokens().before(),
                    "did you forget parentheses around the comprehension target?");
        }
    }

    Expr generator(PyToken open, PyToken start, Expr element, List<Comprehension> loops) {
        refuseStar(start, element);
        return new Expr.GeneratorExp(element, loops, parser.span(open));
    }

    Expr listComp(PyToken open, PyToken start, Expr element, List<Comprehension> loops) {
        refuseStar(start, element);
        return new Expr.ListComp(element, loops, parser.span(open));
    }

    Expr setComp(PyToken open, PyToken start, Expr element, List<Comprehension> loops) {
        refuseStar(start, element);
        return new Expr.SetComp(element, loops, parser.span(open));
    }

    Expr dictComp(PyToken open, Expr key, Expr value, List<Comprehension> loops) {
        return new Expr.DictComp(key, value, loops, parser.span(open));
    }

    ArrayList<Expr> condition(ArrayList<Expr> ifs, Expr condition) {
        ArrayList<Expr> list = ifs == null ? new ArrayList<>(2) : ifs;
        list.add(condition);
        return list;
    }

    Comprehension loop(Expr target, Expr iterable, List<Expr> ifs, boolean async) {
        return new Comprehension(target, iterable, ifs == null ? NodeList.empty() : ifs, async ? 1 : 0);
    }
}
