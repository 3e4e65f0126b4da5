package org.pyston.asm.lower;

import java.util.BitSet;
import org.pyston.asm.ir.AddStmt;
import org.pyston.asm.ir.AugmentedStmts;
import org.pyston.asm.ir.Callee;
import org.pyston.asm.ir.ConstantOp;
import org.pyston.asm.ir.ControlStmts;
import org.pyston.asm.ir.ExprOp;
import org.pyston.asm.ir.ForStmt;
import org.pyston.asm.ir.GlobalOp;
import org.pyston.asm.ir.SimpleStmts;
import org.pyston.asm.ir.StmtOp;
import org.pyston.asm.ir.StoreStmts;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.Node;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.call.CallNode;
import org.pyston.nodes.comprehension.AddNode;
import org.pyston.nodes.control.ForNode;
import org.pyston.nodes.control.IfNode;
import org.pyston.nodes.control.LoopNode;
import org.pyston.nodes.control.WhileNode;
import org.pyston.nodes.expr.ConstantNode;
import org.pyston.nodes.expr.DisplayNode;
import org.pyston.nodes.expr.TempNode;
import org.pyston.nodes.stmt.AssignAttributeNode;
import org.pyston.nodes.stmt.AssignItemNode;
import org.pyston.nodes.stmt.AssignLocalNode;
import org.pyston.nodes.stmt.AssignNameNode;
import org.pyston.nodes.stmt.AugmentedAttributeNode;
import org.pyston.nodes.stmt.AugmentedItemNode;
import org.pyston.nodes.stmt.AugmentedNameNode;
import org.pyston.nodes.stmt.BlockNode;
import org.pyston.nodes.stmt.ExprStmtNode;
import org.pyston.nodes.stmt.PassNode;
import org.pyston.nodes.stmt.ReturnNode;
import org.pyston.nodes.stmt.UnpackNode;
import org.pyston.types.dict.PyDict;
import org.pyston.types.range.PyRange;

/** Lowers the statements of a function's body or of one loop. */
public final class Lowering {
    private final UnitSlots slots;
    private final ExprLowering expressions;
    private final GuardedLowering guarded;

    /**
     * @param parameters how many slots are parameters, which are bound at the beginning
     * @param namespaceIsGlobals whether the code is a module's
     * @param handling how much of handlers becomes code
     */
    public Lowering(int parameters, PyDict globals, PyDict builtins, boolean namespaceIsGlobals, Callee.Finder finder,
            Handling handling) {
        this.slots = new UnitSlots(parameters);
        this.expressions = new ExprLowering(this, slots, globals, builtins, namespaceIsGlobals, finder);
        this.guarded = new GuardedLowering(this, expressions, slots, handling);
    }

    /** The slots that the operations use. */
    public BitSet slots() {
        return slots.used();
    }

    /** Whether a slot may be unbound somewhere: its variable then says whether it is bound. */
    public boolean mayBeUnbound(int slot) {
        return slots.mayBeUnbound(slot);
    }

    /** Whether less {@link Handling} would make less code. */
    public boolean handlesExceptions() {
        return guarded.isUsed();
    }

    /** A function's body. */
    public StmtOp body(Node body) {
        return statement((StmtNode) body);
    }

    /** A loop that is entered at its header. */
    public StmtOp entered(LoopNode loop) {
        return loop instanceof ForNode f ? forStatement(f, true) : whileStatement((WhileNode) loop, true);
    }

    /** The {@code else} suite; of an entered loop it is not part of the code, for it may leave loops around. */
    private StmtOp otherwise(StmtNode suite, boolean entered) {
        return suite == null ? null : entered ? new SimpleStmts.Leave(suite, false) : statement(suite);
    }

    private StmtOp whileStatement(WhileNode n, boolean entered) {
        return new ControlStmts.While(n, expressions.lower(n.condition()), statement(n.body()),
                otherwise(n.otherwise(), entered));
    }

    /** The operation of a statement. */
    StmtOp statement(StmtNode node) {
        if (node instanceof BlockNode n) {
            StmtOp[] all = new StmtOp[n.statements().length];
            for (int i = 0; i < all.length; i++) {
                all[i] = statement(n.statements()[i]);
            }
            return new SimpleStmts.Block(n, all);
        }
        if (node instanceof ExprStmtNode n) {
            return new SimpleStmts.Evaluate(n, expressions.lower(n.value()));
        }
        if (node instanceof AssignLocalNode n) {
            slots.use(n.slot());
            return new SimpleStmts.AssignVariable(n, n.slot(), expressions.lower(n.value()));
        }
        if (node instanceof ReturnNode n) {
            return new SimpleStmts.Return(n, expressions.lower(n.value()));
        }
        if (node instanceof PassNode n) {
            return new SimpleStmts.Pass(n);
        }
        if (node instanceof IfNode n) {
            return ifStatement(n);
        }
        if (node instanceof WhileNode n) {
            return whileStatement(n, false);
        }
        if (node instanceof ForNode n) {
            return forStatement(n, false);
        }
        if (node instanceof AddNode n && Trees.comprehensionAround(n) != null) {
            slots.use(n.resultTemp());
            return new AddStmt(n, Trees.comprehensionAround(n).kind(), expressions.lower(n.operands()));
        }
        StmtOp store = store(node);
        if (store == null) {
            store = guarded.statement(node);
        }
        return store != null ? store : interpreted(node);
    }

    private StmtOp interpreted(StmtNode node) {
        if (Trees.suspends(node)) {
            throw new CannotCompile("a suspension inside of " + node.getClass().getSimpleName());
        }
        int[] stored = Trees.stored(node);
        slots.interpreted(node, stored);
        return new SimpleStmts.Interpreted(node, stored, Trees.completes(node));
    }

    private StmtOp ifStatement(IfNode n) {
        ExprOp condition = expressions.lower(n.condition());
        boolean known = n.saw(true) || n.saw(false);
        StmtOp then = known && !n.saw(true) && n.deopts == 0 ? cold(n.then()) : statement(n.then());
        StmtOp otherwise = n.otherwise() == null ? null
                : known && !n.saw(false) && n.deopts == 0 ? cold(n.otherwise()) : statement(n.otherwise());
        return new ControlStmts.If(n, condition, then, otherwise);
    }

    /** A suite that was never run: code leaves there; after that it is compiled like any other. */
    StmtOp cold(StmtNode suite) {
        return suite.deopts > 0 || suite instanceof PassNode ? statement(suite) : new SimpleStmts.Leave(suite, true);
    }

    private StmtOp forStatement(ForNode n, boolean entered) {
        slots.use(n.itemSlot());
        ForStmt.Range range = entered || n.deopts > 3 ? null : range(n.iterable());
        ExprOp iterable = entered || range != null ? null : expressions.lower(n.iterable());
        ForStmt.Target target = new ForStmt.Target(n.assign() == null ? null : statement(n.assign()), pair(n.assign()));
        return new ForStmt(n, iterable, range, target, statement(n.body()), otherwise(n.otherwise(), entered), entered);
    }

    /** The statements of {@code for a, b in …}, of which the first unpacks the item; null for other targets. */
    private StmtOp[] pair(StmtNode assign) {
        StmtNode[] all = assign instanceof BlockNode block ? block.statements() : new StmtNode[] {assign};
        if (all.length == 0 || !(all[0] instanceof UnpackNode u) || u.star() >= 0 || u.slots().length != 2
                || u.slots()[0] == u.slots()[1] || !(u.value() instanceof TempNode)) {
            return null;
        }
        StmtOp[] ops = new StmtOp[all.length];
        for (int i = 0; i < ops.length; i++) {
            ops[i] = statement(all[i]);
        }
        return ops;
    }

    /** The bounds of {@code range(…)} with a constant step, as the name is now; null for other iterables. */
    private ForStmt.Range range(ExprNode iterable) {
        if (!(iterable instanceof CallNode call) || call.args().length == 0 || call.args().length > 3
                || call.deopts > 2 || call.callee().deopts > 2
                || !(expressions.name(call.callee(), call.callee()) instanceof GlobalOp g) || g.known() != PyRange.TYPE) {
            return null;
        }
        ExprNode[] args = call.args();
        long step = 1;
        if (args.length == 3) {
            if (!(args[2] instanceof ConstantNode c) || !(c.value() instanceof Long s) || s == 0) {
                return null;
            }
            step = s;
        }
        ExprOp start = args.length == 1 ? new ConstantOp(call, 0L) : expressions.lower(args[0]);
        return new ForStmt.Range(g, start, expressions.lower(args[args.length == 1 ? 0 : 1]), step);
    }

    private StmtOp store(StmtNode node) {
        if (node instanceof AssignNameNode n && expressions.isStorable(n.target())) {
            return new StoreStmts.AssignName(n, n.target(), expressions.globals(), expressions.lower(n.value()));
        }
        if (node instanceof AssignAttributeNode n) {
            return new StoreStmts.AssignAttribute(n, expressions.lower(n.value()), expressions.lower(n.object()));
        }
        if (node instanceof AssignItemNode n) {
            ExprNode[] o = n.operands();
            return new StoreStmts.AssignItem(n, expressions.lower(o[0]), expressions.lower(o[1]), expressions.lower(o[2]));
        }
        if (node instanceof UnpackNode n && n.star() < 0) {
            return unpack(n);
        }
        if (node instanceof AugmentedNameNode n && expressions.isStorable(n.target())) {
            ExprOp read = expressions.name(n.read(), n);
            return read == null ? null
                    : new AugmentedStmts.Name(n, read, expressions.lower(n.value()), expressions.globals());
        }
        if (node instanceof AugmentedAttributeNode n) {
            return new AugmentedStmts.Attribute(n, expressions.lower(n.targetOperands()[0]), expressions.lower(n.value()));
        }
        if (node instanceof AugmentedItemNode n) {
            return new AugmentedStmts.Item(n, expressions.lower(n.targetOperands()[0]),
                    expressions.lower(n.targetOperands()[1]), expressions.lower(n.value()));
        }
        return null;
    }

    private StmtOp unpack(UnpackNode n) {
        for (int slot : n.slots()) {
            slots.use(slot);
        }
        if (n.value() instanceof DisplayNode d && d.tupleOperands() != null && d.tupleOperands().length == n.slots().length) {
            return new StoreStmts.ParallelAssign(n, n.slots(), d.base(), expressions.lower(d.tupleOperands()));
        }
        return new StoreStmts.Unpack(n, expressions.lower(n.value()));
    }
}
