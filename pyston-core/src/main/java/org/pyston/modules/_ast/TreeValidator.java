package org.pyston.modules._ast;

import java.util.List;
import org.pyston.ast.ExceptHandler;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.MatchCase;
import org.pyston.ast.Mod;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;
import org.pyston.ast.WithItem;
import org.pyston.runtime.Errors;

/** Checks a tree that a program made, so that later passes may rely on its form. CPython's _PyAST_Validate. */
final class TreeValidator implements Stmt.Visitor<Void> {
    private final ExprValidator exprs = new ExprValidator();
    private final PatternValidator patterns = new PatternValidator(exprs);

    void mod(Mod tree) {
        if (tree instanceof Mod.Module m) {
            stmts(m.body());
        } else if (tree instanceof Mod.Interactive m) {
            stmts(m.body());
        } else if (tree instanceof Mod.Expression m) {
            exprs.load(m.body());
        } else if (tree instanceof Mod.FunctionType m) {
            exprs.loadAll(m.argtypes());
            exprs.load(m.returns());
        }
    }

    private void stmts(List<Stmt> all) {
        for (Stmt s : all) {
            Checks.notNull(s, "statement");
            Checks.span(s.span());
            s.accept(this);
        }
    }

    private void body(List<Stmt> body, String owner) {
        Checks.notEmpty(body, "body", owner);
        stmts(body);
    }

    private void typeParams(List<TypeParam> all) {
        for (TypeParam p : all) {
            Checks.notNull(p, "type parameter");
            Checks.span(p.span());
            if (p instanceof TypeParam.TypeVar t) {
                Checks.name(t.name());
                exprs.load(t.bound());
            } else {
                Checks.name(p instanceof TypeParam.ParamSpec s ? s.name() : ((TypeParam.TypeVarTuple) p).name());
            }
        }
    }

    private void targets(List<Expr> targets, ExprContext context, String owner) {
        Checks.notEmpty(targets, "targets", owner);
        exprs.exprs(targets, context, false);
    }

    @Override
    public Void visitFunctionDef(Stmt.FunctionDef node) {
        body(node.body(), "FunctionDef");
        typeParams(node.typeParams());
        exprs.arguments(node.args());
        exprs.loadAll(node.decoratorList());
        exprs.load(node.returns());
        return null;
    }

    @Override
    public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        body(node.body(), "AsyncFunctionDef");
        typeParams(node.typeParams());
        exprs.arguments(node.args());
        exprs.loadAll(node.decoratorList());
        exprs.load(node.returns());
        return null;
    }

    @Override
    public Void visitClassDef(Stmt.ClassDef node) {
        body(node.body(), "ClassDef");
        typeParams(node.typeParams());
        exprs.loadAll(node.bases());
        exprs.keywords(node.keywords());
        exprs.loadAll(node.decoratorList());
        return null;
    }

    @Override
    public Void visitReturn(Stmt.Return node) {
        exprs.load(node.value());
        return null;
    }

    @Override
    public Void visitDelete(Stmt.Delete node) {
        targets(node.targets(), ExprContext.DEL, "Delete");
        return null;
    }

    @Override
    public Void visitAssign(Stmt.Assign node) {
        targets(node.targets(), ExprContext.STORE, "Assign");
        exprs.load(node.value());
        return null;
    }

    @Override
    public Void visitTypeAlias(Stmt.TypeAlias node) {
        if (!(node.name() instanceof Expr.Name)) {
            throw Errors.typeError("TypeAlias with non-Name name");
        }
        exprs.expr(node.name(), ExprContext.STORE);
        typeParams(node.typeParams());
        exprs.load(node.value());
        return null;
    }

    @Override
    public Void visitAugAssign(Stmt.AugAssign node) {
        exprs.expr(node.target(), ExprContext.STORE);
        exprs.load(node.value());
        return null;
    }

    @Override
    public Void visitAnnAssign(Stmt.AnnAssign node) {
        if (node.simple() != 0 && !(node.target() instanceof Expr.Name)) {
            throw Errors.typeError("AnnAssign with simple non-Name target");
        }
        exprs.expr(node.target(), ExprContext.STORE);
        exprs.load(node.value());
        exprs.load(node.annotation());
        return null;
    }

    @Override
    public Void visitFor(Stmt.For node) {
        loop(node.target(), node.iter(), node.body(), node.orelse(), "For");
        return null;
    }

    @Override
    public Void visitAsyncFor(Stmt.AsyncFor node) {
        loop(node.target(), node.iter(), node.body(), node.orelse(), "AsyncFor");
        return null;
    }

    private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String owner) {
        exprs.expr(target, ExprContext.STORE);
        exprs.load(iter);
        body(body, owner);
        stmts(orelse);
    }

    @Override
    public Void visitWhile(Stmt.While node) {
        exprs.load(node.test());
        body(node.body(), "While");
        stmts(node.orelse());
        return null;
    }

    @Override
    public Void visitIf(Stmt.If node) {
        exprs.load(node.test());
        body(node.body(), "If");
        stmts(node.orelse());
        return null;
    }

    @Override
    public Void visitWith(Stmt.With node) {
        with(node.items(), node.body(), "With");
        return null;
    }

    @Override
    public Void visitAsyncWith(Stmt.AsyncWith node) {
        with(node.items(), node.body(), "AsyncWith");
        return null;
    }

    private void with(List<WithItem> items, List<Stmt> body, String owner) {
        Checks.notEmpty(items, "items", owner);
        for (WithItem item : items) {
            exprs.load(item.contextExpr());
            if (item.optionalVars() != null) {
                exprs.expr(item.optionalVars(), ExprContext.STORE);
            }
        }
        body(body, owner);
    }

    @Override
    public Void visitMatch(Stmt.Match node) {
        exprs.load(node.subject());
        Checks.notEmpty(node.cases(), "cases", "Match");
        for (MatchCase c : node.cases()) {
            patterns.pattern(c.pattern(), false);
            exprs.load(c.guard());
            body(c.body(), "match_case");
        }
        return null;
    }

    @Override
    public Void visitRaise(Stmt.Raise node) {
        if (node.exc() == null && node.cause() != null) {
            throw Errors.valueError("Raise with cause but no exception");
        }
        exprs.load(node.exc());
        exprs.load(node.cause());
        return null;
    }

    @Override
    public Void visitTry(Stmt.Try node) {
        attempt(node.body(), node.handlers(), node.orelse(), node.finalbody(), "Try");
        return null;
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
        attempt(node.body(), node.handlers(), node.orelse(), node.finalbody(), "TryStar");
        return null;
    }

    private void attempt(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> last, String owner) {
        body(body, owner);
        if (handlers.isEmpty() && last.isEmpty()) {
            throw Errors.valueError(owner + " has neither except handlers nor finalbody");
        }
        if (handlers.isEmpty() && !orelse.isEmpty()) {
            throw Errors.valueError(owner + " has orelse but no except handlers");
        }
        for (ExceptHandler h : handlers) {
            Checks.notNull(h, "handler");
            Checks.span(h.span());
            exprs.load(h.type());
            body(h.body(), "ExceptHandler");
        }
        stmts(last);
        stmts(orelse);
    }

    @Override
    public Void visitAssert(Stmt.Assert node) {
        exprs.load(node.test());
        exprs.load(node.msg());
        return null;
    }

    @Override
    public Void visitImport(Stmt.Import node) {
        Checks.notEmpty(node.names(), "names", "Import");
        return null;
    }

    @Override
    public Void visitImportFrom(Stmt.ImportFrom node) {
        if (node.level() < 0) {
            throw Errors.valueError("Negative ImportFrom level");
        }
        Checks.notEmpty(node.names(), "names", "ImportFrom");
        return null;
    }

    @Override
    public Void visitGlobal(Stmt.Global node) {
        Checks.notEmpty(node.names(), "names", "Global");
        Checks.names(node.names(), "names of Global");
        return null;
    }

    @Override
    public Void visitNonlocal(Stmt.Nonlocal node) {
        Checks.notEmpty(node.names(), "names", "Nonlocal");
        Checks.names(node.names(), "names of Nonlocal");
        return null;
    }

    @Override
    public Void visitExpr(Stmt.Expr node) {
        exprs.load(node.value());
        return null;
    }

    @Override
    public Void visitPass(Stmt.Pass node) {
        return null;
    }

    @Override
    public Void visitBreak(Stmt.Break node) {
        return null;
    }

    @Override
    public Void visitContinue(Stmt.Continue node) {
        return null;
    }
}
