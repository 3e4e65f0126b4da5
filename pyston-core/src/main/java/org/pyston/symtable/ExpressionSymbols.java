package org.pyston.symtable;

import java.util.List;
import org.pyston.ast.Comprehension;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.Span;

/** Collects the names of expressions. */
final class ExpressionSymbols implements Expr.Visitor<Void> {

    private final SymbolCollector collector;

    ExpressionSymbols(SymbolCollector collector) {
        this.collector = collector;
    }

    private void visit(Expr node) {
        collector.expression(node);
    }

    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
        collector.expressions(node.values());
        return null;
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
        collector.refuseInAnnotation("named expression", node.span());
        Scope scope = collector.current;
        if (scope.iterableDepth > 0) {
            throw SymbolTable.error("assignment expression cannot be used in a comprehension iterable expression",
                    node.span());
        }
        if (scope.comprehension != Scope.Comprehension.NONE) {
            bindOutside((Expr.Name) node.target());
        }
        visit(node.value());
        visit(node.target());
        return null;
    }

    /** PEP 572: the target of an assignment expression in a comprehension belongs to the function around. */
    private void bindOutside(Expr.Name target) {
        String name = target.id();
        Span span = target.span();
        for (Scope scope = collector.current; scope != null; scope = scope.parent) {
            if (scope.comprehension != Scope.Comprehension.NONE) {
                int flags = collector.lookup(scope, name);
                if ((flags & SymbolFlags.DEF_COMP_ITER) != 0
                        && (flags & (SymbolFlags.DEF_LOCAL | SymbolFlags.DEF_GLOBAL)) != 0) {
                    throw SymbolTable.error("assignment expression cannot rebind comprehension iteration variable '"
                            + name + "'", span);
                }
                continue;
            }
            bindIn(scope, name, span);
            return;
        }
    }

    private void bindIn(Scope scope, String name, Span span) {
        switch (scope.kind) {
            case FUNCTION -> {
                boolean global = (collector.lookup(scope, name) & SymbolFlags.DEF_GLOBAL) != 0;
                collector.define(name, global ? SymbolFlags.DEF_GLOBAL : SymbolFlags.DEF_NONLOCAL, span);
                collector.directive(name, span);
                collector.define(scope, name, SymbolFlags.DEF_LOCAL, span);
            }
            case MODULE -> {
                collector.define(name, SymbolFlags.DEF_GLOBAL, span);
                collector.directive(name, span);
                collector.define(scope, name, SymbolFlags.DEF_GLOBAL, span);
            }
            case CLASS -> throw notIn("in a class body", span);
            case TYPE_PARAMETERS -> throw notIn("within the definition of a generic", span);
            case TYPE_ALIAS -> throw notIn("in a type alias", span);
            case TYPE_VAR_BOUND -> throw notIn("in a TypeVar bound", span);
            case ANNOTATION -> {
                // Not evaluated: what it binds is of no consequence.
            }
        }
    }

    private static RuntimeException notIn(String place, Span span) {
        return SymbolTable.error("assignment expression within a comprehension cannot be used " + place, span);
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
        refuseInClassAnnotation("lambda", node.span());
        collector.expressions(node.args().defaults());
        collector.expressions(node.args().kwDefaults());
        collector.enter(ScopeKind.FUNCTION, "lambda", node, node.span());
        collector.parameters(node.args());
        visit(node.body());
        collector.leave();
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
        collector.expressions(node.keys());
        collector.expressions(node.values());
        return null;
    }

    @Override
    public Void visitSet(Expr.Set node) {
        collector.expressions(node.elts());
        return null;
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
        comprehension(node, "listcomp", Scope.Comprehension.LIST, node.generators(), null, node.elt());
        return null;
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
        comprehension(node, "setcomp", Scope.Comprehension.SET, node.generators(), null, node.elt());
        return null;
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
        comprehension(node, "dictcomp", Scope.Comprehension.DICT, node.generators(), node.value(), node.key());
        return null;
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
        comprehension(node, "genexpr", Scope.Comprehension.GENERATOR, node.generators(), null, node.elt());
        return null;
    }

    private void comprehension(Expr node, String name, Scope.Comprehension kind, List<Comprehension> generators,
            Expr first, Expr second) {
        refuseInClassAnnotation("comprehension", node.span());
        Scope outer = collector.current;
        Comprehension outermost = generators.get(0);
        outer.iterableDepth++;
        visit(outermost.iter());
        outer.iterableDepth--;
        collector.enter(ScopeKind.FUNCTION, name, node, node.span());
        Scope scope = collector.current;
        scope.comprehension = kind;
        if (outermost.isAsync() != 0) {
            scope.coroutine = true;
        }
        collector.define(".0", SymbolFlags.DEF_PARAM, node.span());
        target(scope, outermost, false);
        for (int i = 1; i < generators.size(); i++) {
            Comprehension inner = generators.get(i);
            target(scope, inner, true);
            if (inner.isAsync() != 0) {
                scope.coroutine = true;
            }
        }
        visit(first);
        visit(second);
        boolean generates = kind == Scope.Comprehension.GENERATOR;
        scope.generator = generates;
        boolean async = scope.coroutine && !generates;
        collector.leave();
        if (async) {
            outer.coroutine = true;
        }
    }

    /** A restriction of 3.12: such a function could not see the names of the class. */
    private void refuseInClassAnnotation(String what, Span span) {
        if (collector.current.canSeeClassScope) {
            throw SymbolTable.error("Cannot use " + what + " in annotation scope within class scope", span);
        }
    }

    /** Visits the target, the iterable if it is not the outermost one's, and the conditions of one {@code for}. */
    private void target(Scope scope, Comprehension node, boolean ownIterable) {
        scope.inTarget = true;
        visit(node.target());
        scope.inTarget = false;
        if (ownIterable) {
            scope.iterableDepth++;
            visit(node.iter());
            scope.iterableDepth--;
        }
        collector.expressions(node.ifs());
    }

    @Override
    public Void visitAwait(Expr.Await node) {
        collector.refuseInAnnotation("await expression", node.span());
        visit(node.value());
        collector.current.coroutine = true;
        return null;
    }

    @Override
    public Void visitYield(Expr.Yield node) {
        yields(node.value(), node.span());
        return null;
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
        yields(node.value(), node.span());
        return null;
    }

    private void yields(Expr value, Span span) {
        collector.refuseInAnnotation("yield expression", span);
        visit(value);
        Scope scope = collector.current;
        scope.generator = true;
        if (scope.comprehension != Scope.Comprehension.NONE) {
            throw SymbolTable.error("'yield' inside " + scope.comprehension.description(), span);
        }
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
        visit(node.left());
        collector.expressions(node.comparators());
        return null;
    }

    @Override
    public Void visitCall(Expr.Call node) {
        visit(node.func());
        collector.expressions(node.args());
        collector.keywords(node.keywords());
        return null;
    }

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
        visit(node.value());
        visit(node.formatSpec());
        return null;
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
        collector.expressions(node.values());
        return null;
    }

    @Override
    public Void visitConstant(Expr.Constant node) {
        return null;
    }

    @Override
    public Void visitAttribute(Expr.Attribute node) {
        visit(node.value());
        return null;
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
        visit(node.value());
        visit(node.slice());
        return null;
    }

    @Override
    public Void visitStarred(Expr.Starred node) {
        visit(node.value());
        return null;
    }

    @Override
    public Void visitName(Expr.Name node) {
        boolean load = node.ctx() == ExprContext.LOAD;
        collector.define(node.id(), load ? SymbolFlags.USE : SymbolFlags.DEF_LOCAL, node.span());
        if (load && collector.current.kind.isFunctionLike() && node.id().equals("super")) {
            collector.define("__class__", SymbolFlags.USE, node.span());
        }
        return null;
    }

    @Override
    public Void visitList(Expr.List node) {
        collector.expressions(node.elts());
        return null;
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
        collector.expressions(node.elts());
        return null;
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
        visit(node.lower());
        visit(node.upper());
        visit(node.step());
        return null;
    }
}
