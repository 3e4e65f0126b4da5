package org.pyston.symtable;

import java.util.List;
import org.pyston.ast.Alias;
import org.pyston.ast.Arguments;
import org.pyston.ast.AstNode;
import org.pyston.ast.ExceptHandler;
import org.pyston.ast.Expr;
import org.pyston.ast.MatchCase;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;
import org.pyston.ast.WithItem;

/** Collects the names of statements. */
final class StatementSymbols implements Stmt.Visitor<Void> {

    private final SymbolCollector collector;
    private final PatternSymbols patterns;

    StatementSymbols(SymbolCollector collector) {
        this.collector = collector;
        this.patterns = new PatternSymbols(collector);
    }

    @Override
    public Void visitFunctionDef(Stmt.FunctionDef node) {
        function(node, node.name(), node.args(), node.body(), node.decoratorList(), node.returns(), node.typeParams(),
                node.span());
        return null;
    }

    @Override
    public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        function(node, node.name(), node.args(), node.body(), node.decoratorList(), node.returns(), node.typeParams(),
                node.span());
        return null;
    }

    private void function(Stmt node, String name, Arguments args, List<Stmt> body, List<Expr> decorators,
            Expr returns, List<TypeParam> typeParameters, Span span) {
        collector.define(name, SymbolFlags.DEF_LOCAL, span);
        collector.expressions(args.defaults());
        collector.expressions(args.kwDefaults());
        collector.expressions(decorators);
        if (!typeParameters.isEmpty()) {
            collector.enterTypeParameters(name, node, typeParameters, span);
        }
        collector.annotations(node, args, returns, span);
        collector.enter(ScopeKind.FUNCTION, name, node, span);
        if (node instanceof Stmt.AsyncFunctionDef) {
            collector.current.coroutine = true;
        }
        collector.parameters(args);
        collector.statements(body);
        collector.leave();
        if (!typeParameters.isEmpty()) {
            collector.leave();
        }
    }

    @Override
    public Void visitClassDef(Stmt.ClassDef node) {
        collector.define(node.name(), SymbolFlags.DEF_LOCAL, node.span());
        collector.expressions(node.decoratorList());
        String before = collector.privateName();
        boolean generic = !node.typeParams().isEmpty();
        if (generic) {
            collector.enterTypeParameters(node.name(), node, node.typeParams(), node.span());
        }
        collector.expressions(node.bases());
        collector.keywords(node.keywords());
        collector.setPrivateName(node.name());
        collector.enter(ScopeKind.CLASS, node.name(), node, node.span());
        if (generic) {
            collector.define("__type_params__", SymbolFlags.DEF_LOCAL, node.span());
            collector.define(".type_params", SymbolFlags.USE, node.span());
        }
        collector.statements(node.body());
        collector.leave();
        if (generic) {
            collector.leave();
        }
        collector.setPrivateName(before);
        return null;
    }

    @Override
    public Void visitTypeAlias(Stmt.TypeAlias node) {
        collector.expression(node.name());
        String name = ((Expr.Name) node.name()).id();
        boolean inClass = collector.current.kind() == ScopeKind.CLASS;
        boolean generic = !node.typeParams().isEmpty();
        if (generic) {
            collector.enterTypeParameters(name, node, node.typeParams(), node.span());
        }
        collector.enter(ScopeKind.TYPE_ALIAS, name, node, node.span());
        if (inClass) {
            collector.seeClass();
        }
        collector.expression(node.value());
        collector.leave();
        if (generic) {
            collector.leave();
        }
        return null;
    }

    @Override
    public Void visitReturn(Stmt.Return node) {
        if (node.value() != null) {
            collector.expression(node.value());
            collector.current.returnsValue = true;
        }
        return null;
    }

    @Override
    public Void visitDelete(Stmt.Delete node) {
        collector.expressions(node.targets());
        return null;
    }

    @Override
    public Void visitAssign(Stmt.Assign node) {
        collector.expressions(node.targets());
        collector.expression(node.value());
        return null;
    }

    @Override
    public Void visitAugAssign(Stmt.AugAssign node) {
        collector.expression(node.target());
        collector.expression(node.value());
        return null;
    }

    @Override
    public Void visitAnnAssign(Stmt.AnnAssign node) {
        if (node.target() instanceof Expr.Name name) {
            int known = collector.lookup(collector.current, name.id());
            boolean simple = node.simple() != 0;
            if ((known & (SymbolFlags.DEF_GLOBAL | SymbolFlags.DEF_NONLOCAL)) != 0 && simple
                    && collector.current.kind() != ScopeKind.MODULE) {
                String what = (known & SymbolFlags.DEF_GLOBAL) != 0 ? "global" : "nonlocal";
                throw SymbolTable.error("annotated name '" + name.id() + "' can't be " + what, node.span());
            }
            if (simple) {
                collector.define(name.id(), SymbolFlags.DEF_ANNOT | SymbolFlags.DEF_LOCAL, name.span());
            } else if (node.value() != null) {
                collector.define(name.id(), SymbolFlags.DEF_LOCAL, name.span());
            }
        } else {
            collector.expression(node.target());
        }
        collector.annotation(node.annotation());
        collector.expression(node.value());
        return null;
    }

    @Override
    public Void visitFor(Stmt.For node) {
        loop(node.target(), node.iter(), node.body(), node.orelse());
        return null;
    }

    @Override
    public Void visitAsyncFor(Stmt.AsyncFor node) {
        loop(node.target(), node.iter(), node.body(), node.orelse());
        return null;
    }

    private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
        collector.expression(target);
        collector.expression(iter);
        collector.statements(body);
        collector.statements(orelse);
    }

    @Override
    public Void visitWhile(Stmt.While node) {
        collector.expression(node.test());
        collector.statements(node.body());
        collector.statements(node.orelse());
        return null;
    }

    @Override
    public Void visitIf(Stmt.If node) {
        collector.expression(node.test());
        collector.statements(node.body());
        collector.statements(node.orelse());
        return null;
    }

    @Override
    public Void visitWith(Stmt.With node) {
        with(node.items(), node.body());
        return null;
    }

    @Override
    public Void visitAsyncWith(Stmt.AsyncWith node) {
        with(node.items(), node.body());
        return null;
    }

    private void with(List<WithItem> items, List<Stmt> body) {
        for (int i = 0; i < items.size(); i++) {
            collector.expression(items.get(i).contextExpr());
            collector.expression(items.get(i).optionalVars());
        }
        collector.statements(body);
    }

    @Override
    public Void visitMatch(Stmt.Match node) {
        collector.expression(node.subject());
        for (int i = 0; i < node.cases().size(); i++) {
            MatchCase c = node.cases().get(i);
            c.pattern().accept(patterns);
            collector.expression(c.guard());
            collector.statements(c.body());
        }
        return null;
    }

    @Override
    public Void visitRaise(Stmt.Raise node) {
        collector.expression(node.exc());
        collector.expression(node.cause());
        return null;
    }

    @Override
    public Void visitTry(Stmt.Try node) {
        tryParts(node.body(), node.handlers(), node.orelse(), node.finalbody());
        return null;
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
        tryParts(node.body(), node.handlers(), node.orelse(), node.finalbody());
        return null;
    }

    private void tryParts(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
        collector.statements(body);
        collector.statements(orelse);
        for (int i = 0; i < handlers.size(); i++) {
            ExceptHandler handler = handlers.get(i);
            collector.expression(handler.type());
            if (handler.name() != null) {
                collector.define(handler.name(), SymbolFlags.DEF_LOCAL, handler.span());
            }
            collector.statements(handler.body());
        }
        collector.statements(finalbody);
    }

    @Override
    public Void visitAssert(Stmt.Assert node) {
        collector.expression(node.test());
        collector.expression(node.msg());
        return null;
    }

    @Override
    public Void visitImport(Stmt.Import node) {
        imported(node.names());
        return null;
    }

    @Override
    public Void visitImportFrom(Stmt.ImportFrom node) {
        imported(node.names());
        return null;
    }

    private void imported(List<Alias> aliases) {
        for (int i = 0; i < aliases.size(); i++) {
            Alias alias = aliases.get(i);
            String name = alias.asname() == null ? alias.name() : alias.asname();
            if (name.equals("*")) {
                if (collector.current.kind() != ScopeKind.MODULE) {
                    throw SymbolTable.error("import * only allowed at module level", alias.span());
                }
                continue;
            }
            int dot = name.indexOf('.');
            collector.define(dot < 0 ? name : name.substring(0, dot), SymbolFlags.DEF_IMPORT, alias.span());
        }
    }

    @Override
    public Void visitGlobal(Stmt.Global node) {
        declare(node.names(), "global", SymbolFlags.DEF_GLOBAL, node.span());
        return null;
    }

    @Override
    public Void visitNonlocal(Stmt.Nonlocal node) {
        declare(node.names(), "nonlocal", SymbolFlags.DEF_NONLOCAL, node.span());
        return null;
    }

    private void declare(List<String> names, String what, int flag, Span span) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int known = collector.lookup(collector.current, name);
            String message = null;
            if ((known & SymbolFlags.DEF_PARAM) != 0) {
                message = "name '" + name + "' is parameter and " + what;
            } else if ((known & SymbolFlags.USE) != 0) {
                message = "name '" + name + "' is used prior to " + what + " declaration";
            } else if ((known & SymbolFlags.DEF_ANNOT) != 0) {
                message = "annotated name '" + name + "' can't be " + what;
            } else if ((known & SymbolFlags.DEF_LOCAL) != 0) {
                message = "name '" + name + "' is assigned to before " + what + " declaration";
            }
            if (message != null) {
                throw SymbolTable.error(message, span);
            }
            collector.define(name, flag, span);
            collector.directive(name, span);
        }
    }

    @Override
    public Void visitExpr(Stmt.Expr node) {
        collector.expression(node.value());
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
