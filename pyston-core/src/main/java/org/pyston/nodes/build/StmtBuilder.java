package org.pyston.nodes.build;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Alias;
import org.pyston.ast.ExceptHandler;
import org.pyston.ast.Expr;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.ast.WithItem;
import org.pyston.code.UnitKind;
import org.pyston.frame.Completion;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.control.AsyncForNode;
import org.pyston.nodes.control.ForNode;
import org.pyston.nodes.control.IfNode;
import org.pyston.nodes.control.TryExceptNode;
import org.pyston.nodes.control.TryFinallyNode;
import org.pyston.nodes.control.TryStarNode;
import org.pyston.nodes.control.WhileNode;
import org.pyston.nodes.control.WithNode;
import org.pyston.nodes.expr.AsyncNextNode;
import org.pyston.nodes.expr.ConstantNode;
import org.pyston.nodes.expr.EnterNode;
import org.pyston.nodes.expr.ExitNode;
import org.pyston.nodes.expr.SuspendingNode;
import org.pyston.nodes.expr.YieldFromNode;
import org.pyston.nodes.stmt.AnnotateNode;
import org.pyston.nodes.stmt.AssertNode;
import org.pyston.nodes.stmt.BlockNode;
import org.pyston.nodes.stmt.DisplayHookNode;
import org.pyston.nodes.stmt.ExprStmtNode;
import org.pyston.nodes.stmt.ImportFromNode;
import org.pyston.nodes.stmt.ImportNode;
import org.pyston.nodes.stmt.PassNode;
import org.pyston.nodes.stmt.RaiseNode;
import org.pyston.nodes.stmt.ReturnNode;
import org.pyston.object.PyNone;
import org.pyston.ops.Awaitables;
import org.pyston.text.PyStr;

/** Builds statements. */
final class StmtBuilder implements Stmt.Visitor<Void> {
    private final UnitBuilder unit;
    /** Where the statements being built go. */
    private List<StmtNode> out;

    StmtBuilder(UnitBuilder unit) {
        this.unit = unit;
    }

    /** One node for a suite. */
    StmtNode block(List<Stmt> statements) {
        List<StmtNode> outer = out;
        List<StmtNode> list = new ArrayList<>(statements.size());
        out = list;
        for (Stmt s : statements) {
            s.accept(this);
        }
        out = outer;
        if (list.size() == 1) {
            return list.get(0);
        }
        Span span = statements.isEmpty() ? null : statements.get(0).span();
        return new BlockNode(unit.number(span), list.toArray(new StmtNode[0]));
    }

    private StmtNode blockOrNull(List<Stmt> statements) {
        return statements.isEmpty() ? null : block(statements);
    }

    /** A suite that begins with a statement of another kind. */
    private StmtNode after(StmtNode first, List<Stmt> statements, Span span) {
        StmtNode rest = block(statements);
        return first == null ? rest : new BlockNode(unit.number(span), new StmtNode[] {first, rest});
    }

    private int id(Stmt s) {
        return unit.number(s.span());
    }

    private Void add(StmtNode node) {
        out.add(node);
        return null;
    }

    @Override
    public Void visitFunctionDef(Stmt.FunctionDef node) {
        unit.definitions.function(node, node.name(), node.decoratorList(), node.typeParams(), out);
        return null;
    }

    @Override
    public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
        unit.definitions.function(node, node.name(), node.decoratorList(), node.typeParams(), out);
        return null;
    }

    @Override
    public Void visitClassDef(Stmt.ClassDef node) {
        unit.definitions.classDefinition(node, out);
        return null;
    }

    @Override
    public Void visitReturn(Stmt.Return node) {
        int id = id(node);
        ExprNode value = node.value() == null ? new ConstantNode(id, PyNone.NONE) : unit.expr(node.value(), 0);
        return add(new ReturnNode(id, value));
    }

    @Override
    public Void visitDelete(Stmt.Delete node) {
        for (Expr target : node.targets()) {
            unit.targets.delete(target, out);
        }
        return null;
    }

    @Override
    public Void visitAssign(Stmt.Assign node) {
        unit.targets.assign(node.targets(), node.value(), node.span(), out);
        return null;
    }

    @Override
    public Void visitTypeAlias(Stmt.TypeAlias node) {
        unit.typeParameters.alias(node, out);
        return null;
    }

    @Override
    public Void visitAugAssign(Stmt.AugAssign node) {
        return add(unit.targets.augmented(node.target(), ExprBuilder.operator(node.op()), node.value(), node.span()));
    }

    @Override
    public Void visitAnnAssign(Stmt.AnnAssign node) {
        if (node.value() != null) {
            unit.targets.assign(node.target(), unit.expr(node.value(), 0), node.span(), out);
        }
        boolean recorded = unit.unit.kind() == UnitKind.MODULE || unit.unit.kind() == UnitKind.CLASS
                || unit.unit.kind() == UnitKind.INTERACTIVE;
        if (node.simple() != 0 && recorded) {
            PyStr name = unit.name(((Expr.Name) node.target()).id());
            add(new AnnotateNode(id(node), name, unit.definitions.annotation(node.annotation(), 0)));
        } else if (recorded) {
            evaluateTargetOf(node);
            add(new ExprStmtNode(id(node), unit.definitions.annotation(node.annotation(), 0)));
        } else if (node.simple() == 0) {
            evaluateTargetOf(node);
        }
        return null;
    }

    /** An annotated attribute or subscript without a value: its parts are evaluated and dropped. */
    private void evaluateTargetOf(Stmt.AnnAssign node) {
        if (node.value() != null) {
            return;
        }
        if (node.target() instanceof Expr.Attribute a) {
            add(new ExprStmtNode(id(node), unit.expr(a.value(), 0)));
        } else if (node.target() instanceof Expr.Subscript s) {
            add(new ExprStmtNode(id(node), unit.expr(s.value(), 0)));
            add(new ExprStmtNode(id(node), unit.expr(s.slice(), 0)));
        }
    }

    @Override
    public Void visitFor(Stmt.For node) {
        int id = id(node);
        ExprNode iterable = unit.expr(node.iter(), 0);
        int slot = node.target() instanceof Expr.Name n ? unit.localSlot(n.id()) : -1;
        StmtNode assign = null;
        if (slot < 0) {
            slot = unit.temps(1);
            assign = unit.targets.assignFromSlot(node.target(), slot);
        }
        StmtNode body = block(node.body());
        return add(new ForNode(id, iterable, unit.temps(1), slot, assign, body, blockOrNull(node.orelse())));
    }

    @Override
    public Void visitAsyncFor(Stmt.AsyncFor node) {
        int id = id(node);
        ExprNode iterable = unit.expr(node.iter(), 0);
        int slot = unit.temps(1);
        StmtNode body = after(unit.targets.assignFromSlot(node.target(), slot), node.body(), node.span());
        add(asyncFor(id, iterable, node.iter().span(), slot, body, blockOrNull(node.orelse())));
        return null;
    }

    /** An asynchronous loop that puts each item into a slot. */
    AsyncForNode asyncFor(int id, ExprNode iterable, Span span, int slot, StmtNode body, StmtNode otherwise) {
        int iterator = unit.temps(1);
        return new AsyncForNode(id, iterable, iterator, await(new AsyncNextNode(unit.number(span), iterator),
                Awaitables.Place.NEXT, span), slot,
                body, otherwise);
    }

    private SuspendingNode await(ExprNode operand, Awaitables.Place place, Span span) {
        return unit.resumable(new YieldFromNode(unit.number(span), operand, place, unit.temps(1)));
    }

    @Override
    public Void visitWhile(Stmt.While node) {
        int id = id(node);
        ExprNode condition = unit.expr(node.test(), 0);
        StmtNode body = block(node.body());
        return add(new WhileNode(id, condition, body, blockOrNull(node.orelse())));
    }

    @Override
    public Void visitIf(Stmt.If node) {
        int id = id(node);
        ExprNode condition = unit.expr(node.test(), 0);
        StmtNode then = block(node.body());
        return add(new IfNode(id, condition, then, blockOrNull(node.orelse())));
    }

    @Override
    public Void visitWith(Stmt.With node) {
        return add(with(node.items(), 0, node.body(), false));
    }

    @Override
    public Void visitAsyncWith(Stmt.AsyncWith node) {
        return add(with(node.items(), 0, node.body(), true));
    }

    private StmtNode with(List<WithItem> items, int i, List<Stmt> body, boolean async) {
        WithItem item = items.get(i);
        Span span = item.contextExpr().span();
        int id = unit.number(span);
        int temps = unit.temps(4);
        ExprNode enter = new EnterNode(unit.number(span), unit.expr(item.contextExpr(), 0), temps, async);
        ExprNode exit = new ExitNode(unit.number(span), temps);
        if (async) {
            enter = await(enter, Awaitables.Place.ENTER, span);
            exit = await(exit, Awaitables.Place.EXIT, span);
        }
        StmtNode assign = item.optionalVars() == null ? null
                : unit.targets.assignFromSlot(item.optionalVars(), temps + 3);
        StmtNode inner = i + 1 == items.size() ? block(body) : with(items, i + 1, body, async);
        StmtNode all = assign == null ? inner : new BlockNode(unit.number(span), new StmtNode[] {assign, inner});
        return new WithNode(id, enter, all, exit, temps);
    }

    @Override
    public Void visitMatch(Stmt.Match node) {
        return add(unit.patterns.match(node));
    }

    @Override
    public Void visitRaise(Stmt.Raise node) {
        int id = id(node);
        if (node.exc() == null) {
            return add(new RaiseNode(id, 0));
        }
        ExprNode exception = unit.expr(node.exc(), 0);
        return add(node.cause() == null ? new RaiseNode(id, 0, exception)
                : new RaiseNode(id, 0, exception, unit.expr(node.cause(), 1)));
    }

    @Override
    public Void visitTry(Stmt.Try node) {
        int id = id(node);
        StmtNode body = block(node.body());
        if (!node.handlers().isEmpty()) {
            int n = node.handlers().size();
            ExprNode[] types = new ExprNode[n];
            NameTarget[] names = new NameTarget[n];
            StmtNode[] handlers = new StmtNode[n];
            int[] places = handlers(node.handlers(), types, names, handlers);
            body = new TryExceptNode(id, body, blockOrNull(node.orelse()), types, names, handlers, places,
                    unit.temps(2));
        }
        return add(withFinally(node.span(), body, node.finalbody()));
    }

    private int[] handlers(List<ExceptHandler> all, ExprNode[] types, NameTarget[] names, StmtNode[] bodies) {
        int[] places = new int[bodies.length];
        for (int i = 0; i < bodies.length; i++) {
            ExceptHandler h = all.get(i);
            places[i] = unit.number(h.span());
            types[i] = h.type() == null ? null : unit.expr(h.type(), 0);
            names[i] = h.name() == null ? null : unit.target(h.name());
            bodies[i] = block(h.body());
        }
        return places;
    }

    private StmtNode withFinally(Span span, StmtNode body, List<Stmt> last) {
        return last.isEmpty() ? body : new TryFinallyNode(unit.number(span), body, block(last), unit.temps(2));
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
        int id = id(node);
        StmtNode body = block(node.body());
        int n = node.handlers().size();
        ExprNode[] types = new ExprNode[n];
        NameTarget[] names = new NameTarget[n];
        StmtNode[] handlers = new StmtNode[n];
        int[] places = handlers(node.handlers(), types, names, handlers);
        StmtNode all = new TryStarNode(id, body, blockOrNull(node.orelse()), types, names, handlers, places,
                unit.temps(TryStarNode.TEMPS));
        return add(withFinally(node.span(), all, node.finalbody()));
    }

    @Override
    public Void visitAssert(Stmt.Assert node) {
        if (unit.interpreter.options.optimize() > 0) {
            return null;
        }
        int id = id(node);
        ExprNode test = unit.expr(node.test(), 0);
        return add(new AssertNode(id, test, node.msg() == null ? null : unit.expr(node.msg(), 0)));
    }

    @Override
    public Void visitImport(Stmt.Import node) {
        for (Alias a : node.names()) {
            String[] parts = a.name().split("\\.");
            if (a.asname() == null) {
                add(new ImportNode(id(node), PyStr.of(a.name()).intern(), null, unit.target(parts[0])));
            } else {
                PyStr[] rest = new PyStr[parts.length - 1];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = PyStr.of(parts[i + 1]).intern();
                }
                add(new ImportNode(id(node), PyStr.of(a.name()).intern(), rest, unit.target(a.asname())));
            }
        }
        return null;
    }

    @Override
    public Void visitImportFrom(Stmt.ImportFrom node) {
        int n = node.names().size();
        boolean star = n == 1 && node.names().get(0).name().equals("*");
        PyStr[] names = new PyStr[n];
        NameTarget[] targets = star ? null : new NameTarget[n];
        for (int i = 0; i < n; i++) {
            Alias a = node.names().get(i);
            names[i] = star ? PyStr.of(a.name()) : unit.name(a.name());
            if (!star) {
                targets[i] = unit.target(a.asname() == null ? a.name() : a.asname());
            }
        }
        PyStr module = node.module() == null ? PyStr.EMPTY : PyStr.of(node.module()).intern();
        return add(new ImportFromNode(id(node), module, node.level(), names, targets));
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
        int id = id(node);
        if (unit.unit.kind() == UnitKind.INTERACTIVE) {
            return add(new DisplayHookNode(id, unit.expr(node.value(), 0)));
        }
        if (node.value() instanceof Expr.Constant c) {
            return c.value() instanceof PyStr ? null : add(new PassNode(id, null));
        }
        return add(new ExprStmtNode(id, unit.expr(node.value(), 0)));
    }

    @Override
    public Void visitPass(Stmt.Pass node) {
        return add(new PassNode(id(node), null));
    }

    @Override
    public Void visitBreak(Stmt.Break node) {
        return add(new PassNode(id(node), Completion.BREAK));
    }

    @Override
    public Void visitContinue(Stmt.Continue node) {
        return add(new PassNode(id(node), Completion.CONTINUE));
    }
}
