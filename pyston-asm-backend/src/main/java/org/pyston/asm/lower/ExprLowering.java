package org.pyston.asm.lower;

import org.pyston.asm.ir.AttributeOp;
import org.pyston.asm.ir.BinaryExprOp;
import org.pyston.asm.ir.CallExprOp;
import org.pyston.asm.ir.Callee;
import org.pyston.asm.ir.CellOp;
import org.pyston.asm.ir.CompareChainOp;
import org.pyston.asm.ir.CompareExprOp;
import org.pyston.asm.ir.ComprehensionOp;
import org.pyston.asm.ir.ConstantOp;
import org.pyston.asm.ir.DictDisplayOp;
import org.pyston.asm.ir.DisplayOp;
import org.pyston.asm.ir.ExprOp;
import org.pyston.asm.ir.FormatOps;
import org.pyston.asm.ir.GlobalOp;
import org.pyston.asm.ir.InterpretedExprOp;
import org.pyston.asm.ir.IterateOp;
import org.pyston.asm.ir.KeywordCallOp;
import org.pyston.asm.ir.LogicOps;
import org.pyston.asm.ir.MakeFunctionOp;
import org.pyston.asm.ir.MethodCallOp;
import org.pyston.asm.ir.NamedExprOp;
import org.pyston.asm.ir.StrictOp;
import org.pyston.asm.ir.SubscriptOp;
import org.pyston.asm.ir.SuspendOp;
import org.pyston.asm.ir.UnaryExprOp;
import org.pyston.asm.ir.VariableOp;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.Node;
import org.pyston.nodes.StrictNode;
import org.pyston.nodes.call.CallNode;
import org.pyston.nodes.call.KeywordCallNode;
import org.pyston.nodes.call.MethodCallNode;
import org.pyston.nodes.comprehension.ComprehensionNode;
import org.pyston.nodes.comprehension.IterateNode;
import org.pyston.nodes.expr.AsyncNextNode;
import org.pyston.nodes.expr.AttributeNode;
import org.pyston.nodes.expr.BinaryNode;
import org.pyston.nodes.expr.BoolOpNode;
import org.pyston.nodes.expr.CellNode;
import org.pyston.nodes.expr.CompareChainNode;
import org.pyston.nodes.expr.CompareNode;
import org.pyston.nodes.expr.ConditionalNode;
import org.pyston.nodes.expr.ConstantNode;
import org.pyston.nodes.expr.DictDisplayNode;
import org.pyston.nodes.expr.DisplayNode;
import org.pyston.nodes.expr.EnterNode;
import org.pyston.nodes.expr.ExitNode;
import org.pyston.nodes.expr.FormattedNode;
import org.pyston.nodes.expr.GlobalNode;
import org.pyston.nodes.expr.JoinedStrNode;
import org.pyston.nodes.expr.LocalNode;
import org.pyston.nodes.expr.MakeFunctionNode;
import org.pyston.nodes.expr.NameNode;
import org.pyston.nodes.expr.NamedExprNode;
import org.pyston.nodes.expr.NotNode;
import org.pyston.nodes.expr.SubscriptNode;
import org.pyston.nodes.expr.SuspendingNode;
import org.pyston.nodes.expr.TempNode;
import org.pyston.nodes.expr.UnaryNode;
import org.pyston.nodes.expr.YieldFromNode;
import org.pyston.nodes.expr.YieldNode;
import org.pyston.object.CompareOp;
import org.pyston.object.PyNone;
import org.pyston.text.PyStr;
import org.pyston.types.dict.NamespaceCell;
import org.pyston.types.dict.PyDict;

/** Lowers expressions. */
final class ExprLowering {
    private final UnitSlots slots;
    private final PyDict globals;
    private final PyDict builtins;
    private final boolean namespaceIsGlobals;
    private final Callee.Finder finder;
    private final Lowering statements;

    /** {@code namespaceIsGlobals}: the code is a module's. */
    ExprLowering(Lowering statements, UnitSlots slots, PyDict globals, PyDict builtins, boolean namespaceIsGlobals,
            Callee.Finder finder) {
        this.statements = statements;
        this.slots = slots;
        this.globals = globals;
        this.builtins = builtins;
        this.namespaceIsGlobals = namespaceIsGlobals;
        this.finder = finder;
    }

    PyDict globals() {
        return globals;
    }

    /** Whether names of the namespace are globals. */
    boolean namespaceIsGlobals() {
        return namespaceIsGlobals;
    }

    /** Whether the interpreter evaluates the node from the temporaries of the statement around. */
    private static boolean readsTemporaries(ExprNode node) {
        return node instanceof AsyncNextNode || node instanceof EnterNode || node instanceof ExitNode;
    }

    private ExprOp suspension(SuspendingNode n) {
        if (n instanceof YieldFromNode f && !readsTemporaries(f.operand())) {
            return new SuspendOp(n, lower(f.operand()), new int[0]);
        }
        if (n instanceof YieldNode y) {
            return new SuspendOp(n, y.value() == null ? new ConstantOp(n, PyNone.NONE) : lower(y.value()), new int[0]);
        }
        for (Node child : n.children()) {
            if (Trees.suspends(child)) {
                throw new CannotCompile("a suspension inside of " + n.getClass().getSimpleName());
            }
        }
        int[] stored = Trees.stored(n);
        slots.interpreted(n, stored);
        return new SuspendOp(n, null, stored);
    }

    ExprOp[] lower(ExprNode[] nodes) {
        ExprOp[] ops = new ExprOp[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            ops[i] = lower(nodes[i]);
        }
        return ops;
    }

    /** The operation of an expression. */
    ExprOp lower(ExprNode node) {
        if (node instanceof SuspendingNode n) {
            return suspension(n);
        }
        if (node instanceof ConstantNode n) {
            return new ConstantOp(n, n.value());
        }
        ExprOp name = name(node, node);
        if (name != null) {
            return name;
        }
        if (node instanceof BinaryNode n) {
            return new BinaryExprOp(n, lower(n.left()), lower(n.right()), finder(n));
        }
        if (node instanceof CompareNode n) {
            return new CompareExprOp(n, lower(n.left()), lower(n.right()));
        }
        if (node instanceof NotNode n) {
            return new LogicOps.Not(n, lower(n.operand()));
        }
        if (node instanceof BoolOpNode n) {
            return new LogicOps.BoolOp(n, lower(n.operands()));
        }
        if (node instanceof ConditionalNode n) {
            return new LogicOps.Conditional(n, lower(n.condition()), lower(n.then()), lower(n.otherwise()));
        }
        if (node instanceof UnaryNode n) {
            return new UnaryExprOp(n, lower(n.operand()));
        }
        if (node instanceof AttributeNode n) {
            return new AttributeOp(n, lower(n.object()), finder);
        }
        if (node instanceof SubscriptNode n) {
            return new SubscriptOp(n, lower(n.object()), lower(n.key()));
        }
        if (node instanceof CallNode n) {
            return new CallExprOp(n, lower(n.callee()), lower(n.args()), finder(n));
        }
        if (node instanceof MethodCallNode n) {
            return new MethodCallOp(n, lower(n.object()), lower(n.args()), finder(n));
        }
        if (node instanceof DisplayNode n) {
            return new DisplayOp(n, lower(n.operands()));
        }
        if (node instanceof KeywordCallNode n) {
            return new KeywordCallOp(n, lower(n.operands()), finder(n));
        }
        if (node instanceof NamedExprNode n && isStorable(n.target())) {
            return new NamedExprOp(n, lower(n.value()), globals);
        }
        if (node instanceof CompareChainNode n) {
            return chain(n);
        }
        if (node instanceof ComprehensionNode n) {
            return comprehension(n);
        }
        ExprOp other = function(node);
        return other != null ? other : interpreted(node);
    }

    /** Parts of f-strings, displays of dicts, and what makes functions and calls generator expressions. */
    private ExprOp function(ExprNode node) {
        if (node instanceof JoinedStrNode n) {
            return new FormatOps.Joined(n, lower(n.operands()));
        }
        if (node instanceof FormattedNode n) {
            return new FormatOps.Formatted(n, lower(n.value()), n.spec() == null ? null : lower(n.spec()));
        }
        if (node instanceof DictDisplayNode n && n.pairs() != null) {
            slots.use(n.temp());
            return new DictDisplayOp(n, lower(n.pairs()));
        }
        if (node instanceof IterateNode n && !n.isAsync()) {
            return new IterateOp(n, lower(n.iterable()));
        }
        if (node instanceof MakeFunctionNode n) {
            for (int slot : n.closure()) {
                slots.use(slot);
            }
            return new MakeFunctionOp(n, lower(n.operands()), globals, builtins);
        }
        return node instanceof StrictNode n && n.storedSlots().length == 0 ? new StrictOp(n, lower(n.operands())) : null;
    }

    /** A call in the middle of which the frame is suspended is not made directly: what was looked at before may change. */
    private Callee.Finder finder(ExprNode call) {
        return Trees.suspends(call) ? (code, g, b) -> null : finder;
    }

    private ExprOp chain(CompareChainNode n) {
        if (Trees.suspends(n)) {
            return interpreted(n);
        }
        CompareOp[] ops = new CompareOp[n.comparisons().length];
        for (int i = 0; i < ops.length; i++) {
            ops[i] = CompareExprOp.rich(n.comparisons()[i]);
            if (ops[i] == null) {
                return interpreted(n);
            }
        }
        return new CompareChainOp(n, lower(n.operands()), ops, Trees.stored(n));
    }

    private ExprOp comprehension(ComprehensionNode n) {
        slots.use(n.outermostTemp());
        slots.use(n.resultTemp());
        for (int slot : n.cells()) {
            slots.use(slot);
        }
        return new ComprehensionOp(n, lower(n.outermost()), statements.statement(n.loops()));
    }

    /** Whether operations can bind the name: its slot is then used. */
    boolean isStorable(NameTarget target) {
        if (target instanceof NameTarget.Local local) {
            slots.use(local.slot());
            return true;
        }
        if (target instanceof NameTarget.InCell cell) {
            slots.use(cell.cellSlot());
            return true;
        }
        return target instanceof NameTarget.Global || target instanceof NameTarget.InNamespace && namespaceIsGlobals;
    }

    private ExprOp interpreted(ExprNode node) {
        if (Trees.suspends(node)) {
            throw new CannotCompile("a suspension inside of " + node.getClass().getSimpleName());
        }
        int[] stored = Trees.stored(node);
        slots.interpreted(node, stored);
        return new InterpretedExprOp(node, stored);
    }

    /**
     * The read of a name; null when the node is none.
     *
     * @param where the node at which the interpreter goes on when the read leaves
     */
    ExprOp name(ExprNode node, Node where) {
        if (node instanceof LocalNode n) {
            slots.use(n.slot());
            return new VariableOp(where, n.slot(), slots::mayBeUnbound);
        }
        if (node instanceof TempNode n) {
            slots.use(n.slot());
            return new VariableOp(where, n.slot(), slot -> false);
        }
        if (node instanceof CellNode n) {
            slots.use(n.slot());
            return new CellOp(where, n);
        }
        if (node instanceof GlobalNode n) {
            return global(where, n.name());
        }
        if (node instanceof NameNode n && namespaceIsGlobals) {
            return global(where, n.global().name());
        }
        return null;
    }

    private ExprOp global(Node where, PyStr name) {
        NamespaceCell cell = globals.cell(name);
        if (cell != null && cell.value != null) {
            return new GlobalOp(where, name, cell, globals, false);
        }
        cell = builtins.cell(name);
        return cell == null || cell.value == null ? null : new GlobalOp(where, name, cell, globals, true);
    }
}
