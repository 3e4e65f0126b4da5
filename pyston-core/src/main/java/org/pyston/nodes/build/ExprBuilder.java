package org.pyston.nodes.build;

import java.util.List;
import org.pyston.ast.CmpOp;
import org.pyston.ast.Expr;
import org.pyston.ast.Operator;
import org.pyston.ast.Span;
import org.pyston.ast.UnaryOp;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.expr.Arithmetic;
import org.pyston.nodes.expr.AttributeNode;
import org.pyston.nodes.expr.BoolOpNode;
import org.pyston.nodes.expr.CompareChainNode;
import org.pyston.nodes.expr.CompareNode;
import org.pyston.nodes.expr.Comparison;
import org.pyston.nodes.expr.ConditionalNode;
import org.pyston.nodes.expr.ConstantNode;
import org.pyston.nodes.expr.DictDisplayNode;
import org.pyston.nodes.expr.DisplayNode;
import org.pyston.nodes.expr.FormattedNode;
import org.pyston.nodes.expr.JoinedStrNode;
import org.pyston.nodes.expr.NamedExprNode;
import org.pyston.nodes.expr.NotNode;
import org.pyston.nodes.expr.StressNode;
import org.pyston.nodes.expr.SubscriptNode;
import org.pyston.nodes.expr.UnaryNode;
import org.pyston.nodes.expr.UnpackingDisplayNode;
import org.pyston.nodes.expr.YieldFromNode;
import org.pyston.nodes.expr.YieldNode;
import org.pyston.object.BinaryOp;
import org.pyston.object.PyNone;
import org.pyston.ops.Awaitables;
import org.pyston.types.code.Constants;

/** Builds expressions. */
final class ExprBuilder implements Expr.Visitor<ExprNode> {
    private final UnitBuilder unit;
    private int depth;
    private boolean stress;

    ExprBuilder(UnitBuilder unit) {
        this.unit = unit;
        this.stress = unit.stress;
    }

    /** The node for an expression that runs where nothing can be resumed. */
    ExprNode buildWithoutStress(Expr e) {
        boolean before = stress;
        stress = false;
        ExprNode node = build(e, 0);
        stress = before;
        return node;
    }

    /** The node for an expression, with a stress node around it when the options want that. */
    ExprNode build(Expr e, int pending) {
        depth = pending;
        ExprNode node = e.accept(this);
        if (stress && !(node instanceof ConstantNode)) {
            return unit.resumable(new StressNode(unit.number(e.span()), node));
        }
        return node;
    }

    private int id(Expr e) {
        return unit.number(e.span());
    }

    /** A constant at a place of the source. */
    ExprNode constant(Object value, Span span) {
        return new ConstantNode(unit.number(span), value);
    }

    @Override
    public ExprNode visitConstant(Expr.Constant node) {
        return constant(Constants.toPython(node.value()), node.span());
    }

    @Override
    public ExprNode visitName(Expr.Name node) {
        if (node.id().equals("__debug__")) {
            return constant(unit.interpreter.options.optimize() == 0, node.span());
        }
        return unit.read(node.id(), node.span());
    }

    @Override
    public ExprNode visitBoolOp(Expr.BoolOp node) {
        int d = depth;
        int id = id(node);
        ExprNode[] operands = new ExprNode[node.values().size()];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = build(node.values().get(i), d);
        }
        return new BoolOpNode(id, node.op() == org.pyston.ast.BoolOp.OR, operands);
    }

    @Override
    public ExprNode visitNamedExpr(Expr.NamedExpr node) {
        int id = id(node);
        ExprNode value = build(node.value(), depth);
        return new NamedExprNode(id, unit.target(((Expr.Name) node.target()).id()), value);
    }

    @Override
    public ExprNode visitBinOp(Expr.BinOp node) {
        int d = depth;
        int id = id(node);
        ExprNode left = build(node.left(), d);
        ExprNode right = build(node.right(), d + 1);
        return Arithmetic.node(id, d, operator(node.op()), left, right);
    }

    /** The operation of an operator. */
    static BinaryOp operator(Operator op) {
        return switch (op) {
            case ADD -> BinaryOp.ADD;
            case SUB -> BinaryOp.SUB;
            case MULT -> BinaryOp.MUL;
            case MAT_MULT -> BinaryOp.MATMUL;
            case DIV -> BinaryOp.TRUEDIV;
            case MOD -> BinaryOp.MOD;
            case POW -> BinaryOp.POW;
            case L_SHIFT -> BinaryOp.LSHIFT;
            case R_SHIFT -> BinaryOp.RSHIFT;
            case BIT_OR -> BinaryOp.OR;
            case BIT_XOR -> BinaryOp.XOR;
            case BIT_AND -> BinaryOp.AND;
            case FLOOR_DIV -> BinaryOp.FLOORDIV;
        };
    }

    @Override
    public ExprNode visitUnaryOp(Expr.UnaryOp node) {
        int id = id(node);
        if (node.op() == UnaryOp.NOT) {
            return new NotNode(id, build(node.operand(), depth));
        }
        if (node.op() == UnaryOp.U_SUB && node.operand() instanceof Expr.Constant c) {
            if (c.value() instanceof Long l && l != Long.MIN_VALUE) {
                return constant(-l, node.span());
            }
            if (c.value() instanceof Double d) {
                return constant(-d, node.span());
            }
        }
        org.pyston.object.UnaryOp op = switch (node.op()) {
            case U_SUB -> org.pyston.object.UnaryOp.NEGATIVE;
            case U_ADD -> org.pyston.object.UnaryOp.POSITIVE;
            default -> org.pyston.object.UnaryOp.INVERT;
        };
        return new UnaryNode(id, op, build(node.operand(), depth));
    }

    @Override
    public ExprNode visitLambda(Expr.Lambda node) {
        return unit.definitions.lambda(node, depth);
    }

    @Override
    public ExprNode visitIfExp(Expr.IfExp node) {
        int d = depth;
        int id = id(node);
        ExprNode condition = build(node.test(), d);
        ExprNode then = build(node.body(), d);
        return new ConditionalNode(id, condition, then, build(node.orelse(), d));
    }

    @Override
    public ExprNode visitDict(Expr.Dict node) {
        int d = depth;
        int id = id(node);
        int n = node.values().size();
        ExprNode[] keys = new ExprNode[n];
        ExprNode[] values = new ExprNode[n];
        for (int i = 0; i < n; i++) {
            Expr key = node.keys().get(i);
            keys[i] = key == null ? null : build(key, d + 1);
            values[i] = build(node.values().get(i), d + 1);
        }
        return new DictDisplayNode(id, d, unit.temps(1), keys, values);
    }

    @Override
    public ExprNode visitSet(Expr.Set node) {
        return display(DisplayNode.Kind.SET, node, node.elts());
    }

    @Override
    public ExprNode visitList(Expr.List node) {
        return display(DisplayNode.Kind.LIST, node, node.elts());
    }

    @Override
    public ExprNode visitTuple(Expr.Tuple node) {
        return display(DisplayNode.Kind.TUPLE, node, node.elts());
    }

    private ExprNode display(DisplayNode.Kind kind, Expr node, List<Expr> elements) {
        int d = depth;
        int id = id(node);
        boolean unpacks = false;
        boolean[] starred = new boolean[elements.size()];
        for (int i = 0; i < starred.length; i++) {
            starred[i] = elements.get(i) instanceof Expr.Starred;
            unpacks |= starred[i];
        }
        if (!unpacks) {
            return new DisplayNode(id, d, kind, unit.exprs(elements, d));
        }
        ExprNode[] operands = new ExprNode[starred.length];
        for (int i = 0; i < starred.length; i++) {
            Expr e = elements.get(i);
            operands[i] = build(e instanceof Expr.Starred s ? s.value() : e, d);
        }
        return new UnpackingDisplayNode(id, kind, unit.temps(1), operands, starred);
    }

    @Override
    public ExprNode visitListComp(Expr.ListComp node) {
        return unit.comprehensions.build(node, depth);
    }

    @Override
    public ExprNode visitSetComp(Expr.SetComp node) {
        return unit.comprehensions.build(node, depth);
    }

    @Override
    public ExprNode visitDictComp(Expr.DictComp node) {
        return unit.comprehensions.build(node, depth);
    }

    @Override
    public ExprNode visitGeneratorExp(Expr.GeneratorExp node) {
        return unit.comprehensions.build(node, depth);
    }

    @Override
    public ExprNode visitAwait(Expr.Await node) {
        int id = id(node);
        ExprNode operand = build(node.value(), depth);
        return unit.resumable(new YieldFromNode(id, operand, Awaitables.Place.EXPRESSION, unit.temps(1)));
    }

    @Override
    public ExprNode visitYield(Expr.Yield node) {
        int id = id(node);
        ExprNode value = node.value() == null ? null : build(node.value(), depth);
        return unit.resumable(new YieldNode(id, value, unit.unit.isAsyncGenerator()));
    }

    @Override
    public ExprNode visitYieldFrom(Expr.YieldFrom node) {
        int id = id(node);
        ExprNode operand = build(node.value(), depth);
        return unit.resumable(new YieldFromNode(id, operand, null, unit.temps(1)));
    }

    @Override
    public ExprNode visitCompare(Expr.Compare node) {
        int d = depth;
        int id = id(node);
        int n = node.ops().size();
        ExprNode left = build(node.left(), d);
        if (n == 1) {
            return new CompareNode(id, d, comparison(node.ops().get(0)), left, build(node.comparators().get(0), d + 1));
        }
        Comparison[] comparisons = new Comparison[n];
        ExprNode[] operands = new ExprNode[n + 1];
        operands[0] = left;
        for (int i = 0; i < n; i++) {
            comparisons[i] = comparison(node.ops().get(i));
            operands[i + 1] = build(node.comparators().get(i), d + 1);
        }
        return new CompareChainNode(id, d, comparisons, operands);
    }

    private static Comparison comparison(CmpOp op) {
        return switch (op) {
            case EQ -> Comparison.EQ;
            case NOT_EQ -> Comparison.NE;
            case LT -> Comparison.LT;
            case LT_E -> Comparison.LE;
            case GT -> Comparison.GT;
            case GT_E -> Comparison.GE;
            case IS -> Comparison.IS;
            case IS_NOT -> Comparison.IS_NOT;
            case IN -> Comparison.IN;
            case NOT_IN -> Comparison.NOT_IN;
        };
    }

    @Override
    public ExprNode visitCall(Expr.Call node) {
        return unit.calls.build(node, depth);
    }

    @Override
    public ExprNode visitFormattedValue(Expr.FormattedValue node) {
        int d = depth;
        int id = id(node);
        ExprNode value = build(node.value(), d);
        ExprNode spec = node.formatSpec() == null ? null : build(node.formatSpec(), d + 1);
        return new FormattedNode(id, d, value, node.conversion(), spec);
    }

    @Override
    public ExprNode visitJoinedStr(Expr.JoinedStr node) {
        int d = depth;
        int id = id(node);
        if (node.values().isEmpty()) {
            return constant(org.pyston.text.PyStr.EMPTY, node.span());
        }
        return new JoinedStrNode(id, d, unit.exprs(node.values(), d));
    }

    @Override
    public ExprNode visitAttribute(Expr.Attribute node) {
        int id = id(node);
        return new AttributeNode(id, build(node.value(), depth), unit.name(node.attr()));
    }

    @Override
    public ExprNode visitSubscript(Expr.Subscript node) {
        int d = depth;
        int id = id(node);
        ExprNode object = build(node.value(), d);
        return new SubscriptNode(id, d, object, build(node.slice(), d + 1));
    }

    @Override
    public ExprNode visitStarred(Expr.Starred node) {
        throw new AssertionError("a starred expression outside of a display or call passed the scope analysis");
    }

    @Override
    public ExprNode visitSlice(Expr.Slice node) {
        int d = depth;
        int id = id(node);
        return new DisplayNode(id, d, DisplayNode.Kind.SLICE, bound(node.lower(), node, d),
                bound(node.upper(), node, d + 1), bound(node.step(), node, d + 2));
    }

    private ExprNode bound(Expr e, Expr slice, int d) {
        return e == null ? constant(PyNone.NONE, slice.span()) : build(e, d);
    }
}
