package org.pyston.code;

import java.util.List;
import org.pyston.ast.Alias;
import org.pyston.ast.Arg;
import org.pyston.ast.Arguments;
import org.pyston.ast.ExceptHandler;
import org.pyston.ast.Expr;
import org.pyston.ast.ExprContext;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;
import org.pyston.ast.WithItem;
import org.pyston.symtable.Scope;

/** Walks statements in the order of code. */
final class StatementWalk implements Stmt.Visitor<Void> {

    private final Compilation compilation;
    private final PatternWalk patterns;
    private final Jumps jumps;
    private final ExpressionWalk keywords;

    StatementWalk(Compilation compilation) {
        this.compilation = compilation;
        this.patterns = new PatternWalk(compilation);
        this.jumps = new Jumps(compilation);
        this.keywords = new ExpressionWalk(compilation);
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

    private void function(Stmt node, String name, Arguments args, List<Stmt> body, List<Expr> decorators, Expr returns,
            List<TypeParam> typeParameters, Span span) {
        compilation.checkParameters(args);
        compilation.expressions(decorators);
        int firstLine = firstLine(decorators, span);
        compilation.defaults(args);
        boolean generic = !typeParameters.isEmpty();
        if (generic) {
            compilation.enterTypeParameters(node, name, typeParameters, firstLine);
            boolean defaults = !args.defaults().isEmpty();
            compilation.unit.argCount = (defaults ? 1 : 0) + (hasKeywordDefaults(args) ? 1 : 0);
        }
        annotations(args, returns);
        functionBody(node, name, args, body, firstLine);
        if (generic) {
            int number = compilation.leave();
            compilation.unit.linkTypeParameters(node, number);
        }
        compilation.store(name, span);
    }

    private static boolean hasKeywordDefaults(Arguments args) {
        for (int i = 0; i < args.kwDefaults().size(); i++) {
            if (args.kwDefaults().get(i) != null) {
                return true;
            }
        }
        return false;
    }

    private void functionBody(Stmt node, String name, Arguments args, List<Stmt> body, int firstLine) {
        compilation.enter(UnitKind.FUNCTION, node, compilation.table.scope(node), name, firstLine);
        compilation.setSignature(args);
        if (compilation.options.optimize() < 2) {
            compilation.unit.docstring = Compilation.docstring(body);
        }
        compilation.statements(body);
        int number = compilation.leave();
        compilation.unit.linkChild(node, number);
    }

    private static int firstLine(List<Expr> decorators, Span span) {
        return decorators.isEmpty() ? span.lineno() : decorators.get(0).span().lineno();
    }

    /** In CPython's order, positional-only parameters after the ordinary ones. */
    private void annotations(Arguments args, Expr returns) {
        if ((compilation.futureFlags & CodeFlags.FUTURE_ANNOTATIONS) != 0) {
            return;
        }
        annotations(args.args());
        annotations(args.posonlyargs());
        if (args.vararg() != null) {
            annotation(args.vararg());
        }
        annotations(args.kwonlyargs());
        if (args.kwarg() != null) {
            annotation(args.kwarg());
        }
        compilation.expression(returns);
    }

    private void annotations(List<Arg> args) {
        for (int i = 0; i < args.size(); i++) {
            annotation(args.get(i));
        }
    }

    private void annotation(Arg arg) {
        Expr annotation = arg.annotation();
        // def f(*args: *Ts)
        compilation.expression(annotation instanceof Expr.Starred s ? s.value() : annotation);
    }

    @Override
    public Void visitClassDef(Stmt.ClassDef node) {
        compilation.expressions(node.decoratorList());
        int firstLine = firstLine(node.decoratorList(), node.span());
        boolean generic = !node.typeParams().isEmpty();
        String before = compilation.privateName();
        if (generic) {
            compilation.setPrivateName(node.name());
            compilation.enterTypeParameters(node, node.name(), node.typeParams(), firstLine);
            compilation.store(".type_params", node.span());
        }
        classBody(node, firstLine, generic);
        if (generic) {
            compilation.load(".type_params");
            compilation.store(".generic_base", node.span());
        } else {
            compilation.setPrivateName(before);
        }
        keywords.checkKeywords(node.keywords());
        compilation.spread(node.bases());
        for (int i = 0; i < node.keywords().size(); i++) {
            compilation.expression(node.keywords().get(i).value());
        }
        if (generic) {
            compilation.load(".generic_base");
            int number = compilation.leave();
            compilation.unit.linkTypeParameters(node, number);
        }
        compilation.setPrivateName(before);
        compilation.store(node.name(), node.span());
        return null;
    }

    private void classBody(Stmt.ClassDef node, int firstLine, boolean generic) {
        Scope scope = compilation.table.scope(node);
        compilation.enter(UnitKind.CLASS, node, scope, node.name(), firstLine);
        compilation.setPrivateName(node.name());
        compilation.load("__name__");
        compilation.load("__module__");
        compilation.load("__qualname__");
        if (generic) {
            compilation.load(".type_params");
            compilation.load("__type_params__");
        }
        compilation.body(node.body());
        if (scope.needsClassDict()) {
            compilation.load("__classdictcell__");
        }
        if (scope.needsClassClosure()) {
            compilation.load("__classcell__");
        }
        int number = compilation.leave();
        compilation.unit.linkChild(node, number);
    }

    @Override
    public Void visitTypeAlias(Stmt.TypeAlias node) {
        String name = ((Expr.Name) node.name()).id();
        boolean generic = !node.typeParams().isEmpty();
        if (generic) {
            compilation.enterTypeParameters(node, name, node.typeParams(), node.span().lineno());
        }
        compilation.enter(UnitKind.LAZY_TYPE_VALUE, node, compilation.table.scope(node), name, node.span().lineno());
        compilation.expression(node.value());
        int value = compilation.leave();
        compilation.unit.linkLazyValue(node, value);
        if (generic) {
            int number = compilation.leave();
            compilation.unit.linkTypeParameters(node, number);
        }
        compilation.store(name, node.span());
        return null;
    }

    @Override
    public Void visitReturn(Stmt.Return node) {
        if (!compilation.isFunctionLike()) {
            throw Compilation.error("'return' outside function", node.span());
        }
        Scope scope = compilation.unit.scope;
        if (node.value() != null && scope.isCoroutine() && scope.isGenerator()) {
            throw Compilation.error("'return' with value in async generator", node.span());
        }
        compilation.expression(node.value());
        // CPython gives the return of a constant the place of the constant.
        boolean atValue = node.value() instanceof Expr.Constant && node.value().span().lineno() == node.span().lineno();
        jumps.leaveAll(atValue ? node.value().span() : node.span());
        return null;
    }

    @Override
    public Void visitDelete(Stmt.Delete node) {
        compilation.expressions(node.targets());
        return null;
    }

    @Override
    public Void visitAssign(Stmt.Assign node) {
        compilation.expression(node.value());
        compilation.expressions(node.targets());
        return null;
    }

    @Override
    public Void visitAugAssign(Stmt.AugAssign node) {
        compilation.expression(node.target());
        compilation.expression(node.value());
        return null;
    }

    @Override
    public Void visitAnnAssign(Stmt.AnnAssign node) {
        boolean future = (compilation.futureFlags & CodeFlags.FUTURE_ANNOTATIONS) != 0;
        boolean evaluated = !compilation.isFunctionLike();
        compilation.expression(node.value());
        if (node.value() != null) {
            compilation.expression(node.target());
        }
        if (node.target() instanceof Expr.Name name) {
            compilation.refuseDebug(name.id(), node.span(), ExprContext.STORE);
            if (node.simple() != 0 && evaluated) {
                if (!future) {
                    compilation.expression(node.annotation());
                }
                compilation.load("__annotations__");
            }
        } else if (node.target() instanceof Expr.Attribute attribute) {
            compilation.refuseDebug(attribute.attr(), node.span(), ExprContext.STORE);
            if (node.value() == null) {
                compilation.expression(attribute.value());
            }
        } else if (node.target() instanceof Expr.Subscript subscript && node.value() == null) {
            compilation.expression(subscript.value());
            compilation.expression(subscript.slice());
        }
        if (node.simple() == 0 && evaluated && !future) {
            compilation.expression(node.annotation());
        }
        return null;
    }

    @Override
    public Void visitFor(Stmt.For node) {
        compilation.expression(node.iter());
        loop(node.target(), node.body(), node.orelse(), node.span());
        return null;
    }

    @Override
    public Void visitAsyncFor(Stmt.AsyncFor node) {
        if (!compilation.isAsync() && !compilation.allowsTopLevelAwait()) {
            throw Compilation.error("'async for' outside async function", node.span());
        }
        compilation.expression(node.iter());
        loop(node.target(), node.body(), node.orelse(), node.span());
        return null;
    }

    private void loop(Expr first, List<Stmt> body, List<Stmt> orelse, Span span) {
        compilation.push(UnitDraft.BlockKind.LOOP, null, span);
        compilation.expression(first);
        compilation.statements(body);
        compilation.pop();
        compilation.statements(orelse);
    }

    @Override
    public Void visitWhile(Stmt.While node) {
        loop(node.test(), node.body(), node.orelse(), node.span());
        return null;
    }

    @Override
    public Void visitIf(Stmt.If node) {
        compilation.expression(node.test());
        compilation.statements(node.body());
        compilation.statements(node.orelse());
        return null;
    }

    @Override
    public Void visitWith(Stmt.With node) {
        with(node.items(), node.body(), node.span());
        return null;
    }

    @Override
    public Void visitAsyncWith(Stmt.AsyncWith node) {
        if (!compilation.isAsync() && !compilation.allowsTopLevelAwait()) {
            throw Compilation.error("'async with' outside async function", node.span());
        }
        with(node.items(), node.body(), node.span());
        return null;
    }

    private void with(List<WithItem> items, List<Stmt> body, Span span) {
        for (int i = 0; i < items.size(); i++) {
            compilation.expression(items.get(i).contextExpr());
            compilation.push(UnitDraft.BlockKind.OTHER, null, span);
            compilation.expression(items.get(i).optionalVars());
        }
        compilation.statements(body);
        for (int i = 0; i < items.size(); i++) {
            compilation.pop();
        }
    }

    @Override
    public Void visitMatch(Stmt.Match node) {
        compilation.expression(node.subject());
        patterns.cases(node.cases());
        return null;
    }

    @Override
    public Void visitRaise(Stmt.Raise node) {
        compilation.expression(node.exc());
        compilation.expression(node.cause());
        return null;
    }

    @Override
    public Void visitTry(Stmt.Try node) {
        if (!node.finalbody().isEmpty()) {
            compilation.push(UnitDraft.BlockKind.FINALLY_TRY, node.finalbody(), node.span());
        }
        if (node.handlers().isEmpty()) {
            compilation.statements(node.body());
            compilation.statements(node.orelse());
        } else {
            guarded(node.body(), node.span());
            compilation.statements(node.orelse());
            handlers(node.handlers(), UnitDraft.BlockKind.OTHER, true, node.span());
        }
        if (!node.finalbody().isEmpty()) {
            compilation.pop();
            jumps.finallyBody(node.finalbody());
        }
        return null;
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
        if (!node.finalbody().isEmpty()) {
            compilation.push(UnitDraft.BlockKind.FINALLY_TRY, node.finalbody(), node.span());
        }
        guarded(node.body(), node.span());
        handlers(node.handlers(), UnitDraft.BlockKind.EXCEPT_STAR, false, node.span());
        compilation.statements(node.orelse());
        if (!node.finalbody().isEmpty()) {
            compilation.pop();
            jumps.finallyBody(node.finalbody());
        }
        return null;
    }

    private void guarded(List<Stmt> body, Span span) {
        compilation.push(UnitDraft.BlockKind.OTHER, null, span);
        compilation.statements(body);
        compilation.pop();
    }

    private void handlers(List<ExceptHandler> handlers, UnitDraft.BlockKind around, boolean mayCatchAll, Span span) {
        compilation.push(around, null, span);
        for (int i = 0; i < handlers.size(); i++) {
            ExceptHandler handler = handlers.get(i);
            if (handler.type() == null && i < handlers.size() - 1 && mayCatchAll) {
                throw Compilation.error("default 'except:' must be last", handler.span());
            }
            compilation.expression(handler.type());
            if (handler.name() != null) {
                compilation.store(handler.name(), handler.span());
            }
            compilation.push(UnitDraft.BlockKind.OTHER, null, handler.span());
            compilation.statements(handler.body());
            compilation.pop();
        }
        compilation.pop();
    }

    @Override
    public Void visitAssert(Stmt.Assert node) {
        if (node.test() instanceof Expr.Tuple t && !t.elts().isEmpty()) {
            compilation.warn("assertion is always true, perhaps remove parentheses?", node.span());
        }
        if (compilation.options.optimize() == 0) {
            compilation.expression(node.test());
            compilation.expression(node.msg());
        }
        return null;
    }

    @Override
    public Void visitImport(Stmt.Import node) {
        for (int i = 0; i < node.names().size(); i++) {
            Alias alias = node.names().get(i);
            String name = alias.name();
            compilation.attribute(name);
            int dot = name.indexOf('.');
            if (alias.asname() == null) {
                compilation.store(dot < 0 ? name : name.substring(0, dot), node.span());
                continue;
            }
            while (dot >= 0) {
                int next = name.indexOf('.', dot + 1);
                compilation.attribute(name.substring(dot + 1, next < 0 ? name.length() : next));
                dot = next;
            }
            compilation.store(alias.asname(), node.span());
        }
        return null;
    }

    @Override
    public Void visitImportFrom(Stmt.ImportFrom node) {
        if ("__future__".equals(node.module()) && node.span().lineno() > compilation.lastFutureLine) {
            throw Compilation.error("from __future__ imports must occur at the beginning of the file", node.span());
        }
        compilation.attribute(node.module() == null ? "" : node.module());
        for (int i = 0; i < node.names().size(); i++) {
            Alias alias = node.names().get(i);
            if (i == 0 && alias.name().equals("*")) {
                break;
            }
            compilation.attribute(alias.name());
            compilation.store(alias.asname() == null ? alias.name() : alias.asname(), node.span());
        }
        return null;
    }

    @Override
    public Void visitGlobal(Stmt.Global node) {
        return null;
    }

    @Override
    public Void visitNonlocal(Stmt.Nonlocal node) {
        return null;
    }

    @Override
    public Void visitExpr(Stmt.Expr node) {
        // A constant as a statement has no code.
        if (!(node.value() instanceof Expr.Constant)) {
            compilation.expression(node.value());
        }
        return null;
    }

    @Override
    public Void visitPass(Stmt.Pass node) {
        return null;
    }

    @Override
    public Void visitBreak(Stmt.Break node) {
        jumps.leaveLoop("'break' outside loop", node.span());
        return null;
    }

    @Override
    public Void visitContinue(Stmt.Continue node) {
        jumps.leaveLoop("'continue' not properly in loop", node.span());
        return null;
    }
}
