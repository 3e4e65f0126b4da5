package org.pyston.nodes.build;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Comprehension;
import org.pyston.ast.Expr;
import org.pyston.ast.Span;
import org.pyston.code.CodeUnit;
import org.pyston.code.InlinedComprehension;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.call.CallNode;
import org.pyston.nodes.comprehension.AddNode;
import org.pyston.nodes.comprehension.ComprehensionNode;
import org.pyston.nodes.comprehension.IterateNode;
import org.pyston.nodes.comprehension.NewResultNode;
import org.pyston.nodes.control.ForNode;
import org.pyston.nodes.control.IfNode;
import org.pyston.nodes.expr.TempNode;
import org.pyston.nodes.expr.YieldFromNode;
import org.pyston.nodes.expr.YieldNode;
import org.pyston.nodes.stmt.AssignLocalNode;
import org.pyston.nodes.stmt.BlockNode;
import org.pyston.nodes.stmt.ExprStmtNode;
import org.pyston.nodes.stmt.ReturnNode;
import org.pyston.ops.Awaitables;

/** Builds comprehensions and generator expressions: loops are statements, the innermost one adds or yields. */
final class ComprehensionBuilder {
    private final UnitBuilder unit;

    ComprehensionBuilder(UnitBuilder unit) {
        this.unit = unit;
    }

    /** The value of a comprehension or generator expression where it stands. */
    ExprNode build(Expr node, int depth) {
        InlinedComprehension inlined = node instanceof Expr.GeneratorExp ? null : unit.unit.inlined(node);
        return inlined == null ? call(node, depth) : inline(node, inlined, depth);
    }

    /** A function of its own, called with the iterator of the outermost iterable. */
    private ExprNode call(Expr node, int depth) {
        Span span = node.span();
        CodeUnit child = unit.unit.child(node);
        int id = unit.number(span);
        ExprNode function = unit.definitions.plainFunction(child, span, depth);
        Comprehension first = generators(node).get(0);
        ExprNode iterable = unit.expr(first.iter(), depth + 1);
        ExprNode iterator = new IterateNode(unit.number(first.iter().span()), iterable, first.isAsync() != 0);
        ExprNode called = new CallNode(id, depth, function, new ExprNode[] {iterator});
        if (child.isCoroutine() && !(node instanceof Expr.GeneratorExp)) {
            return unit.resumable(new YieldFromNode(unit.number(span), called, Awaitables.Place.EXPRESSION, unit.temps(1)));
        }
        return called;
    }

    private ExprNode inline(Expr node, InlinedComprehension inlined, int depth) {
        int id = unit.number(node.span());
        Comprehension first = generators(node).get(0);
        ExprNode outermost = unit.expr(first.iter(), depth);
        InlinedComprehension outer = unit.innermost();
        unit.setInnermost(inlined);
        int result = unit.temps(1);
        int temp = unit.temps(1);
        StmtNode loops = loop(node, 0, new TempNode(unit.number(first.iter().span()), temp), result, depth + 1);
        unit.setInnermost(outer);
        return new ComprehensionNode(id, kind(node), outermost, temp, result, inlined.ownSlots(), inlined.ownCells(), loops);
    }

    private static ComprehensionNode.Kind kind(Expr node) {
        return node instanceof Expr.ListComp ? ComprehensionNode.Kind.LIST
                : node instanceof Expr.SetComp ? ComprehensionNode.Kind.SET : ComprehensionNode.Kind.DICT;
    }

    private static List<Comprehension> generators(Expr node) {
        if (node instanceof Expr.ListComp c) {
            return c.generators();
        }
        if (node instanceof Expr.SetComp c) {
            return c.generators();
        }
        if (node instanceof Expr.DictComp c) {
            return c.generators();
        }
        return ((Expr.GeneratorExp) node).generators();
    }

    /** The body of the function of a comprehension: parameter 0 is the iterator. */
    StmtNode body(Expr node) {
        Span span = node.span();
        ExprNode iterator = new TempNode(unit.number(span), 0);
        if (node instanceof Expr.GeneratorExp) {
            return loop(node, 0, iterator, -1, 0);
        }
        int result = unit.temps(1);
        StmtNode begin = new AssignLocalNode(unit.number(span), result, new NewResultNode(unit.number(span), kind(node)));
        StmtNode loops = loop(node, 0, iterator, result, 0);
        StmtNode end = new ReturnNode(unit.number(span), new TempNode(unit.number(span), result));
        return new BlockNode(unit.number(span), new StmtNode[] {begin, loops, end});
    }

    /** Loop {@code i} and what is inside it. */
    private StmtNode loop(Expr node, int i, ExprNode iterable, int result, int depth) {
        Comprehension c = generators(node).get(i);
        Span span = c.iter() == null ? node.span() : c.iter().span(); // the outermost one may be in the parent only
        int id = unit.number(span);
        int slot = c.target() instanceof Expr.Name n ? unit.localSlot(n.id()) : -1;
        boolean direct = slot >= 0;
        if (!direct) {
            slot = unit.temps(1);
        }
        StmtNode assign = direct ? null : unit.targets.assignFromSlot(c.target(), slot);
        StmtNode body = conditions(node, i, result, depth);
        if (c.isAsync() != 0) {
            StmtNode all = assign == null ? body : new BlockNode(unit.number(span), new StmtNode[] {assign, body});
            return unit.statements.asyncFor(id, iterable, span, slot, all, null);
        }
        return new ForNode(id, iterable, unit.temps(1), slot, assign, body, null);
    }

    private StmtNode conditions(Expr node, int i, int result, int depth) {
        List<Expr> ifs = generators(node).get(i).ifs();
        List<ExprNode> conditions = new ArrayList<>();
        for (Expr e : ifs) {
            conditions.add(unit.expr(e, depth));
        }
        StmtNode body = inside(node, i + 1, result, depth);
        for (int k = conditions.size() - 1; k >= 0; k--) {
            body = new IfNode(unit.number(ifs.get(k).span()), conditions.get(k), body, null);
        }
        return body;
    }

    private StmtNode inside(Expr node, int next, int result, int depth) {
        List<Comprehension> all = generators(node);
        if (next < all.size()) {
            return loop(node, next, unit.expr(all.get(next).iter(), depth), result, depth);
        }
        if (node instanceof Expr.GeneratorExp g) {
            ExprNode value = unit.expr(g.elt(), depth);
            ExprNode yield = unit.resumable(new YieldNode(unit.number(g.elt().span()), value, unit.unit.isAsyncGenerator()));
            return new ExprStmtNode(unit.number(g.elt().span()), yield);
        }
        if (node instanceof Expr.DictComp d) {
            int id = unit.number(d.key().span());
            ExprNode key = unit.expr(d.key(), depth);
            return new AddNode(id, depth, result, key, unit.expr(d.value(), depth + 1));
        }
        Expr element = node instanceof Expr.ListComp l ? l.elt() : ((Expr.SetComp) node).elt();
        int id = unit.number(element.span());
        return new AddNode(id, depth, result, unit.expr(element, depth));
    }
}
