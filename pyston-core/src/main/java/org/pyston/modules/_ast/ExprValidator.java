package org.pyston.modules._ast;

import java.util.List;
import org.pyston.ast.Arg;
import org.pyston.ast.Arguments;
import org.pyston.ast.Comprehension;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.Keyword;
import org.pyston.runtime.Errors;

/** Checks expressions that a program made. CPython's validate_expr and what it calls. */
final class ExprValidator implements Expr.Visitor<Void> {

    /** An expression whose value is used; null is fine. */
    void load(Expr e) {
        if (e != null) {
            expr(e, ExprContext.LOAD);
        }
    }

    void loadAll(List<Expr> all) {
        exprs(all, ExprContext.LOAD, false);
    }

    void exprs(List<Expr> all, ExprContext context, boolean nullAllowed) {
        for (Expr e : all) {
            if (e != null) {
                expr(e, context);
            } else if (!nullAllowed) {
                Checks.notNull(e, "expression");
            }
        }
    }

    void expr(Expr e, ExprContext context) {
        Checks.span(e.span());
        ExprContext actual = context(e);
        if (actual == null) {
            if (context != ExprContext.LOAD) {
                throw Errors.valueError("expression which can't be assigned to in " + context.pythonName() + " context");
            }
        } else if (actual != context) {
            throw Errors.valueError("expression must have " + context.pythonName() + " context but has "
                    + actual.pythonName() + " instead");
        }
        if (e instanceof Expr.Starred s) {
            expr(s.value(), context);
        } else if (e instanceof Expr.List l) {
            exprs(l.elts(), context, false);
        } else if (e instanceof Expr.Tuple t) {
            exprs(t.elts(), context, false);
        } else {
            e.accept(this);
        }
    }

    /** The node's own context; null where its kind has none. */
    private static ExprContext context(Expr e) {
        if (e instanceof Expr.Name n) {
            Checks.name(n.id());
            return n.ctx();
        }
        return e instanceof Expr.Attribute a ? a.ctx() : e instanceof Expr.Subscript s ? s.ctx()
                : e instanceof Expr.Starred s ? s.ctx() : e instanceof Expr.List l ? l.ctx()
                : e instanceof Expr.Tuple t ? t.ctx() : null;
    }

    void arguments(Arguments a) {
        args(a.posonlyargs());
        args(a.args());
        if (a.vararg() != null) {
            load(a.vararg().annotation());
        }
        args(a.kwonlyargs());
        if (a.kwarg() != null) {
            load(a.kwarg().annotation());
        }
        if (a.defaults().size() > a.posonlyargs().size() + a.args().size()) {
            throw Errors.valueError("more positional defaults than args on arguments");
        }
        if (a.kwDefaults().size() != a.kwonlyargs().size()) {
            throw Errors.valueError("length of kwonlyargs is not the same as kw_defaults on arguments");
        }
        loadAll(a.defaults());
        exprs(a.kwDefaults(), ExprContext.LOAD, true);
    }

    private void args(List<Arg> args) {
        for (Arg a : args) {
            Checks.span(a.span());
            load(a.annotation());
        }
    }

    void keywords(List<Keyword> keywords) {
        for (Keyword k : keywords) {
            load(k.value());
        }
    }

    private void generators(List<Comprehension> generators) {
        if (generators.isEmpty()) {
            throw Errors.valueError("comprehension with no generators");
        }
        for (Comprehension c : generators) {
            expr(c.target(), ExprContext.STORE);
            load(c.iter());
            loadAll(c.ifs());
        }
    }

    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
        if (node.values().size() < 2) {
            throw Errors.valueError("BoolOp with less than 2 values");
        }
        loadAll(node.values());
        return null;
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
        load(node.value());
        return null;
    }

    @Override
    public Void visitBinOp(Expr.BinOp node) {
        load(node.left());
        load(node.right());
        return null;
    }

    @Override
    public Void visitUnaryOp(Expr.UnaryOp node) {
        load(node.operand());
        return null;
    }

    @Override
    public Void visitLambda(Expr.Lambda node) {
        arguments(node.args());
        load(node.body());
        return null;
    }

    @Override
    public Void visitIfExp(Expr.IfExp node) {
        load(node.test());
        load(node.body());
        load(node.orelse());
        return null;
    }

    @Override
    public Void visitDict(Expr.Dict node) {
        if (node.keys().size() != node.values().size()) {
            throw Errors.valueError("Dict doesn't have the same number of keys as values");
        }
        exprs(node.keys(), ExprContext.LOAD, true);
        loadAll(node.values());
        return null;
    }

    @Override
    public Void visitSet(Expr.Set node) {
        loadAll(node.elts());
        return null;
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
        generators(node.generators());
        load(node.elt());
        return null;
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
        generators(node.generators());
        load(node.elt());
        return null;
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
        generators(node.generators());
        load(node.key());
        load(node.value());
        return null;
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
        generators(node.generators());
        load(node.elt());
        return null;
    }

    @Override
    public Void visitAwait(Expr.Await node) {
        load(node.value());
        return null;
    }

    @Override
    public Void visitYield(Expr.Yield node) {
        load(node.value());
        return null;
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
        load(node.value());
        return null;
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
        if (node.comparators().isEmpty()) {
            throw Errors.valueError("Compare with no comparators");
        }
        if (node.comparators().size() != node.ops().size()) {
            throw Errors.valueError("Compare has a different number of comparators and operands");
        }
        loadAll(node.comparators());
        load(node.left());
        return null;
    }

    @Override
    public Void visitCall(Expr.Call node) {
        load(node.func());
        loadAll(node.args());
        keywords(node.keywords());
        return null;
    }

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
        load(node.value());
        load(node.formatSpec());
        return null;
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
        loadAll(node.values());
        return null;
    }

    @Override
    public Void visitConstant(Expr.Constant node) {
        ConstantValues.check(node.value());
        return null;
    }

    @Override
    public Void visitAttribute(Expr.Attribute node) {
        load(node.value());
        return null;
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
        load(node.slice());
        load(node.value());
        return null;
    }

    @Override
    public Void visitStarred(Expr.Starred node) {
        return null;
    }

    @Override
    public Void visitName(Expr.Name node) {
        return null;
    }

    @Override
    public Void visitList(Expr.List node) {
        return null;
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
        return null;
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
        load(node.lower());
        load(node.upper());
        load(node.step());
        return null;
    }
}
