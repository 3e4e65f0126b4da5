package org.pyston.asm.lower;

import org.pyston.asm.deopt.Handlers;
import org.pyston.asm.ir.AssertStmt;
import org.pyston.asm.ir.AsyncForStmt;
import org.pyston.asm.ir.DeleteStmts;
import org.pyston.asm.ir.ExprOp;
import org.pyston.asm.ir.GlobalOp;
import org.pyston.asm.ir.RaiseStmt;
import org.pyston.asm.ir.StmtOp;
import org.pyston.asm.ir.TryExceptStmt;
import org.pyston.asm.ir.TryFinallyStmt;
import org.pyston.asm.ir.WithStmt;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.control.AsyncForNode;
import org.pyston.nodes.control.TryExceptNode;
import org.pyston.nodes.control.TryFinallyNode;
import org.pyston.nodes.control.WithNode;
import org.pyston.nodes.expr.EnterNode;
import org.pyston.nodes.expr.SuspendingNode;
import org.pyston.nodes.stmt.AssertNode;
import org.pyston.nodes.stmt.DeleteAttributeNode;
import org.pyston.nodes.stmt.DeleteItemNode;
import org.pyston.nodes.stmt.DeleteNameNode;
import org.pyston.nodes.stmt.RaiseNode;

/** Lowers the statements that raise and handle exceptions, and {@code del}. */
final class GuardedLowering {
    private final Lowering statements;
    private final ExprLowering expressions;
    private final UnitSlots slots;
    private final Handling handling;
    private boolean used;

    GuardedLowering(Lowering statements, ExprLowering expressions, UnitSlots slots, Handling handling) {
        this.statements = statements;
        this.expressions = expressions;
        this.slots = slots;
        this.handling = handling;
    }

    /** Whether there was a statement that handles exceptions. */
    boolean isUsed() {
        return used;
    }

    /** The operation of a statement; null when it is of another kind. */
    StmtOp statement(StmtNode node) {
        if (node instanceof TryExceptNode || node instanceof TryFinallyNode || node instanceof WithNode) {
            used = true;
            return handling == Handling.NONE ? null : guarded(node);
        }
        if (node instanceof AsyncForNode n && Trees.comprehensionAround(n) == null) {
            return asyncFor(n);
        }
        return simple(node);
    }

    private StmtOp guarded(StmtNode node) {
        if (node instanceof TryExceptNode n) {
            return tryExcept(n);
        }
        if (node instanceof TryFinallyNode n) {
            return new TryFinallyStmt(n, statements.statement(n.body()), statements.statement(n.last()),
                    handles(n.sawException()), handling != Handling.SUITES, Trees.comprehensionSlots(n.body()));
        }
        return with((WithNode) node);
    }

    private boolean handles(boolean seen) {
        return handling == Handling.ALL || handling == Handling.SEEN && seen;
    }

    private StmtOp simple(StmtNode node) {
        if (node instanceof RaiseNode n) {
            return new RaiseStmt(n, expressions.lower(n.operands()));
        }
        if (node instanceof AssertNode n) {
            return Trees.suspends(n) ? null : new AssertStmt(n, expressions.lower(n.test()));
        }
        if (node instanceof DeleteItemNode n) {
            return new DeleteStmts.Item(n, expressions.lower(n.operands()));
        }
        if (node instanceof DeleteAttributeNode n) {
            return new DeleteStmts.Attribute(n, expressions.lower(n.operands()[0]));
        }
        if (node instanceof DeleteNameNode n && n.target().slot() >= 0) {
            unbinds(n.target());
            return new DeleteStmts.Local(n, n.target().slot());
        }
        return null;
    }

    private void unbinds(NameTarget name) {
        if (name.slot() >= 0) {
            slots.use(name.slot());
            slots.unbind(name.slot());
        }
    }

    private StmtOp tryExcept(TryExceptNode n) {
        StmtOp body = statements.statement(n.body());
        StmtOp otherwise = n.otherwise() == null ? null : statements.statement(n.otherwise());
        TryExceptStmt.Clause[] clauses = null;
        if (handles(n.sawException())) {
            clauses = new TryExceptStmt.Clause[n.handlers().length];
            for (int i = 0; i < clauses.length; i++) {
                clauses[i] = clause(n, i);
            }
        }
        return new TryExceptStmt(n, body, otherwise, clauses, handling != Handling.SUITES, handles(n.sawHandlerRaise()), Trees.comprehensionSlots(n.body()));
    }

    private TryExceptStmt.Clause clause(TryExceptNode n, int i) {
        ExprNode type = n.types()[i];
        NameTarget name = n.names()[i];
        if (name != null) {
            unbinds(name);
        }
        ExprOp op = type == null ? null : expressions.lower(type);
        GlobalOp known = op instanceof GlobalOp g && type.deopts <= 2 && Handlers.canMatch(g.known()) ? g : null;
        StmtNode suite = n.handlers()[i];
        return new TryExceptStmt.Clause(op, known, name, suite,
                handles(n.ran(i)) ? statements.statement(suite) : statements.cold(suite));
    }

    private StmtOp asyncFor(AsyncForNode n) {
        slots.use(n.itemSlot());
        return new AsyncForStmt(n, expressions.lower(n.iterable()), expressions.lower(n.next()),
                statements.statement(n.body()), n.otherwise() == null ? null : statements.statement(n.otherwise()));
    }

    private StmtOp with(WithNode n) {
        boolean async = n.enter() instanceof SuspendingNode;
        if (Trees.reads(n.body(), n.temps() + 3)) {
            slots.use(n.temps() + 3);
        }
        ExprOp enter = async ? expressions.lower(n.enter()) : expressions.lower(((EnterNode) n.enter()).manager());
        return new WithStmt(n, enter, statements.statement(n.body()), async ? expressions.lower(n.exit()) : null,
                handles(n.sawException()), handling != Handling.SUITES, Trees.comprehensionSlots(n.body()));
    }
}
