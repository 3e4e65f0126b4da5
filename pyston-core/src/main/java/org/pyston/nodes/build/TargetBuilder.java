package org.pyston.nodes.build;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Expr;
import org.pyston.ast.Span;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.NameTarget;
import org.pyston.nodes.StmtNode;
import org.pyston.nodes.expr.TempNode;
import org.pyston.nodes.stmt.AssignAttributeNode;
import org.pyston.nodes.stmt.AssignItemNode;
import org.pyston.nodes.stmt.AssignLocalNode;
import org.pyston.nodes.stmt.AssignNameNode;
import org.pyston.nodes.stmt.AugmentedAttributeNode;
import org.pyston.nodes.stmt.AugmentedItemNode;
import org.pyston.nodes.stmt.AugmentedNameNode;
import org.pyston.nodes.stmt.DeleteAttributeNode;
import org.pyston.nodes.stmt.DeleteItemNode;
import org.pyston.nodes.stmt.DeleteNameNode;
import org.pyston.nodes.stmt.UnpackNode;
import org.pyston.object.BinaryOp;

/**
 * Builds what gives values to targets. An assignment to several targets, or to a tuple or list of targets, becomes a row of
 * statements that read temporaries.
 */
final class TargetBuilder {
    private final UnitBuilder unit;

    TargetBuilder(UnitBuilder unit) {
        this.unit = unit;
    }

    /** {@code targets… = value}. */
    void assign(List<Expr> targets, Expr value, Span span, List<StmtNode> out) {
        if (targets.size() == 1) {
            assign(targets.get(0), unit.expr(value, 0), span, out);
            return;
        }
        int temp = unit.temps(1);
        out.add(new AssignLocalNode(unit.number(span), temp, unit.expr(value, 0)));
        for (Expr target : targets) {
            assign(target, new TempNode(unit.number(span), temp), span, out);
        }
    }

    /** {@code target = value}. */
    void assign(Expr target, ExprNode value, Span span, List<StmtNode> out) {
        if (target instanceof Expr.Name n) {
            NameTarget name = unit.target(n.id());
            out.add(name.slot() >= 0 ? new AssignLocalNode(unit.number(n.span()), name.slot(), value)
                    : new AssignNameNode(unit.number(n.span()), name, value));
        } else if (target instanceof Expr.Attribute a) {
            int id = unit.number(span);
            int targetId = unit.number(a.span());
            out.add(new AssignAttributeNode(id, 0, value, unit.expr(a.value(), 1), targetId, unit.name(a.attr())));
        } else if (target instanceof Expr.Subscript s) {
            int id = unit.number(span);
            int targetId = unit.number(s.span());
            ExprNode object = unit.expr(s.value(), 1);
            out.add(new AssignItemNode(id, 0, targetId, value, object, unit.expr(s.slice(), 2)));
        } else if (target instanceof Expr.Starred s) {
            assign(s.value(), value, span, out);
        } else {
            List<Expr> elements = target instanceof Expr.Tuple t ? t.elts() : ((Expr.List) target).elts();
            unpack(elements, target.span(), value, out);
        }
    }

    private void unpack(List<Expr> elements, Span span, ExprNode value, List<StmtNode> out) {
        int n = elements.size();
        int star = -1;
        int[] slots = new int[n];
        boolean direct = true;
        for (int i = 0; i < n; i++) {
            Expr e = elements.get(i);
            if (e instanceof Expr.Starred s) {
                star = i;
                e = s.value();
            }
            slots[i] = e instanceof Expr.Name name ? unit.localSlot(name.id()) : -1;
            direct &= slots[i] >= 0;
        }
        if (direct) {
            out.add(new UnpackNode(unit.number(span), slots, star, value));
            return;
        }
        int first = unit.temps(n);
        for (int i = 0; i < n; i++) {
            slots[i] = first + i;
        }
        out.add(new UnpackNode(unit.number(span), slots, star, value));
        for (int i = 0; i < n; i++) {
            Expr e = elements.get(i);
            assign(e, new TempNode(unit.number(e.span()), first + i), e.span(), out);
        }
    }

    /** A statement that gives the value of a slot to a target. */
    StmtNode assignFromSlot(Expr target, int slot) {
        List<StmtNode> out = new ArrayList<>();
        assign(target, new TempNode(unit.number(target.span()), slot), target.span(), out);
        return unit.sequence(target.span(), out);
    }

    /** {@code target op= value}. */
    StmtNode augmented(Expr target, BinaryOp op, Expr value, Span span) {
        int id = unit.number(span);
        if (target instanceof Expr.Name n) {
            ExprNode read = unit.read(n.id(), n.span());
            return new AugmentedNameNode(id, 0, op, read, unit.target(n.id()), unit.expr(value, 1));
        }
        int targetId = unit.number(target.span());
        if (target instanceof Expr.Attribute a) {
            ExprNode object = unit.expr(a.value(), 0);
            return new AugmentedAttributeNode(id, 0, op, object, targetId, unit.name(a.attr()), unit.expr(value, 2));
        }
        Expr.Subscript s = (Expr.Subscript) target;
        ExprNode object = unit.expr(s.value(), 0);
        ExprNode key = unit.expr(s.slice(), 1);
        return new AugmentedItemNode(id, 0, op, object, key, targetId, unit.expr(value, 3));
    }

    /** {@code del target}. */
    void delete(Expr target, List<StmtNode> out) {
        if (target instanceof Expr.Name n) {
            out.add(new DeleteNameNode(unit.number(n.span()), unit.target(n.id())));
        } else if (target instanceof Expr.Attribute a) {
            int id = unit.number(a.span());
            out.add(new DeleteAttributeNode(id, 0, unit.expr(a.value(), 0), unit.name(a.attr())));
        } else if (target instanceof Expr.Subscript s) {
            int id = unit.number(s.span());
            ExprNode object = unit.expr(s.value(), 0);
            out.add(new DeleteItemNode(id, 0, object, unit.expr(s.slice(), 1)));
        } else {
            List<Expr> elements = target instanceof Expr.Tuple t ? t.elts() : ((Expr.List) target).elts();
            for (Expr e : elements) {
                delete(e, out);
            }
        }
    }
}
