package org.pyston.code;

import java.util.List;
import org.pyston.ast.Comprehension;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.Keyword;
import org.pyston.ast.Span;
import org.pyston.symtable.Scope;

/** Walks expressions in the order of code. */
final class ExpressionWalk implements Expr.Visitor<Void> {

    private final Compilation compilation;
    private final LiteralChecks checks;

    ExpressionWalk(Compilation compilation) {
        this.compilation = compilation;
        this.checks = new LiteralChecks(compilation);
    }

    private void visit(Expr node) {
        compilation.expression(node);
    }

    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
        compilation.expressions(node.values());
        return null;
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
        visit(node.value());
        visit(node.target());
        return null;
    }

    @Override
    public Void visitBinOp(Expr.BinOp node) {
        visit(node.left());
        visit(node.right());
        return null;
    }

    @Override
    public Void visitUnaryOp(Expr.UnaryOp node) {
        visit(node.operand());
        return null;
    }

    @Override
    public Void visitLambda(Expr.Lambda node) {
        compilation.checkParameters(node.args());
        compilation.defaults(node.args());
        compilation.enter(UnitKind.LAMBDA, node, compilation.table.scope(node), "<lambda>", node.span().lineno());
        compilation.setSignature(node.args());
        visit(node.body());
        int number = compilation.leave();
        compilation.unit.linkChild(node, number);
        return null;
    }

    @Override
    public Void visitIfExp(Expr.IfExp node) {
        visit(node.test());
        visit(node.body());
        visit(node.orelse());
        return null;
    }

    @Override
    public Void visitDict(Expr.Dict node) {
        for (int i = 0; i < node.values().size(); i++) {
            visit(node.keys().get(i));
            visit(node.values().get(i));
        }
        return null;
    }

    @Override
    public Void visitSet(Expr.Set node) {
        compilation.spread(node.elts());
        return null;
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
        comprehension(node, "<listcomp>", node.generators(), node.elt(), null);
        return null;
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
        comprehension(node, "<setcomp>", node.generators(), node.elt(), null);
        return null;
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
        comprehension(node, "<dictcomp>", node.generators(), node.key(), node.value());
        return null;
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
        comprehension(node, "<genexpr>", node.generators(), node.elt(), null);
        return null;
    }

    private void comprehension(Expr node, String name, List<Comprehension> generators, Expr first, Expr second) {
        Scope scope = compilation.table.scope(node);
        boolean topLevelAwait = compilation.allowsTopLevelAwait();
        boolean mayWait = compilation.isAsync() || compilation.isComprehension() || topLevelAwait;
        visit(generators.get(0).iter());
        if (scope.isInlined()) {
            compilation.unit.enterInlined(node, scope);
        } else {
            UnitKind kind = node instanceof Expr.GeneratorExp ? UnitKind.GENERATOR_EXPRESSION : UnitKind.COMPREHENSION;
            compilation.enter(kind, node, scope, name, node.span().lineno());
            compilation.unit.argCount = 1;
        }
        if (scope.isCoroutine() && scope.comprehension() != Scope.Comprehension.GENERATOR && !mayWait) {
            throw Compilation.error("asynchronous comprehension outside of an asynchronous function", node.span());
        }
        for (int i = 0; i < generators.size(); i++) {
            Comprehension part = generators.get(i);
            if (i > 0) {
                visit(part.iter());
            }
            visit(part.target());
            compilation.expressions(part.ifs());
        }
        visit(first);
        visit(second);
        if (scope.isInlined()) {
            compilation.unit.leaveInlined();
        } else {
            int number = compilation.leave();
            compilation.unit.linkChild(node, number);
        }
    }

    @Override
    public Void visitAwait(Expr.Await node) {
        if (!compilation.allowsTopLevelAwait()) {
            if (!compilation.isFunctionLike()) {
                throw Compilation.error("'await' outside function", node.span());
            } else if (!compilation.isAsync() && !compilation.isComprehension()) {
                throw Compilation.error("'await' outside async function", node.span());
            }
        }
        visit(node.value());
        return null;
    }

    @Override
    public Void visitYield(Expr.Yield node) {
        if (!compilation.isFunctionLike()) {
            throw Compilation.error("'yield' outside function", node.span());
        }
        visit(node.value());
        return null;
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
        if (!compilation.isFunctionLike()) {
            throw Compilation.error("'yield' outside function", node.span());
        } else if (compilation.isAsync()) {
            throw Compilation.error("'yield from' inside async function", node.span());
        }
        visit(node.value());
        return null;
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
        checks.compare(node);
        visit(node.left());
        compilation.expressions(node.comparators());
        return null;
    }

    @Override
    public Void visitCall(Expr.Call node) {
        checkKeywords(node.keywords());
        checks.callee(node.func());
        visit(node.func());
        compilation.spread(node.args());
        for (int i = 0; i < node.keywords().size(); i++) {
            visit(node.keywords().get(i).value());
        }
        return null;
    }

    void checkKeywords(List<Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            String name = keywords.get(i).arg();
            if (name == null) {
                continue;
            }
            compilation.refuseDebug(name, keywords.get(i).span(), ExprContext.STORE);
            for (int j = i + 1; j < keywords.size(); j++) {
                if (name.equals(keywords.get(j).arg())) {
                    throw Compilation.error("keyword argument repeated: " + name, keywords.get(j).span());
                }
            }
        }
    }

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
        visit(node.value());
        visit(node.formatSpec());
        return null;
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
        compilation.expressions(node.values());
        return null;
    }

    @Override
    public Void visitConstant(Expr.Constant node) {
        compilation.unit.constants.add(node.value());
        return null;
    }

    @Override
    public Void visitAttribute(Expr.Attribute node) {
        visit(node.value());
        if (node.ctx() == ExprContext.STORE) {
            compilation.refuseDebug(node.attr(), node.span(), node.ctx());
        }
        compilation.attribute(node.attr());
        return null;
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
        if (node.ctx() == ExprContext.LOAD) {
            checks.subscript(node);
        }
        visit(node.value());
        visit(node.slice());
        return null;
    }

    @Override
    public Void visitStarred(Expr.Starred node) {
        throw Compilation.error(node.ctx() == ExprContext.STORE
                ? "starred assignment target must be in a list or tuple" : "can't use starred expression here", node.span());
    }

    @Override
    public Void visitName(Expr.Name node) {
        compilation.refuseDebug(node.id(), node.span(), node.ctx());
        if (!node.id().equals("__debug__")) {
            compilation.load(node.id());
        }
        return null;
    }

    @Override
    public Void visitList(Expr.List node) {
        elements(node.elts(), node.ctx(), node.span());
        return null;
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
        elements(node.elts(), node.ctx(), node.span());
        return null;
    }

    private void elements(List<Expr> elements, ExprContext ctx, Span span) {
        if (ctx == ExprContext.STORE) {
            boolean seen = false;
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i) instanceof Expr.Starred) {
                    if (seen) {
                        throw Compilation.error("multiple starred expressions in assignment", span);
                    } else if (i >= 1 << 8) {
                        throw Compilation.error("too many expressions in star-unpacking assignment", span);
                    }
                    seen = true;
                }
            }
        }
        compilation.spread(elements);
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
        visit(node.lower());
        visit(node.upper());
        visit(node.step());
        return null;
    }
}
