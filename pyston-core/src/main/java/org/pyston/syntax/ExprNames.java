package org.pyston.syntax;

import org.pyston.ast.Expr;

/** What messages call each kind of expression. */
final class ExprNames implements Expr.Visitor<String> {

    static final ExprNames INSTANCE = new ExprNames();

    private ExprNames() {
    }

    @Override
    public String visitBoolOp(Expr.BoolOp node) {
        return "expression";
    }

    @Override
    public String visitNamedExpr(Expr.NamedExpr node) {
        return "named expression";
    }

    @Override
    public String visitBinOp(Expr.BinOp node) {
        return "expression";
    }

    @Override
    public String visitUnaryOp(Expr.UnaryOp node) {
        return "expression";
    }

    @Override
    public String visitLambda(Expr.Lambda node) {
        return "lambda";
    }

    @Override
    public String visitIfExp(Expr.IfExp node) {
        return "conditional expression";
    }

    @Override
    public String visitDict(Expr.Dict node) {
        return "dict literal";
    }

    @Override
    public String visitSet(Expr.Set node) {
        return "set display";
    }

    @Override
    public String visitListComp(Expr.ListComp node) {
        return "list comprehension";
    }

    @Override
    public String visitSetComp(Expr.SetComp node) {
        return "set comprehension";
    }

    @Override
    public String visitDictComp(Expr.DictComp node) {
        return "dict comprehension";
    }

    @Override
    public String visitGeneratorExp(Expr.GeneratorExp node) {
        return "generator expression";
    }

    @Override
    public String visitAwait(Expr.Await node) {
        return "await expression";
    }

    @Override
    public String visitYield(Expr.Yield node) {
        return "yield expression";
    }

    @Override
    public String visitYieldFrom(Expr.YieldFrom node) {
        return "yield expression";
    }

    @Override
    public String visitCompare(Expr.Compare node) {
        return "comparison";
    }

    @Override
    public String visitCall(Expr.Call node) {
        return "function call";
    }

    @Override
    public String visitFormattedValue(Expr.FormattedValue node) {
        return "f-string expression";
    }

    @Override
    public String visitJoinedStr(Expr.JoinedStr node) {
        return "f-string expression";
    }

    @Override
    public String visitConstant(Expr.Constant node) {
        return "literal";
    }

    @Override
    public String visitAttribute(Expr.Attribute node) {
        return "attribute";
    }

    @Override
    public String visitSubscript(Expr.Subscript node) {
        return "subscript";
    }

    @Override
    public String visitStarred(Expr.Starred node) {
        return "starred";
    }

    @Override
    public String visitName(Expr.Name node) {
        return "name";
    }

    @Override
    public String visitList(Expr.List node) {
        return "list";
    }

    @Override
    public String visitTuple(Expr.Tuple node) {
        return "tuple";
    }

    @Override
    public String visitSlice(Expr.Slice node) {
        return "slice";
    }
}
