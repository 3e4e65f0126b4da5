package org.pyston.nodes.build;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.Expr;
import org.pyston.ast.Keyword;
import org.pyston.ast.Span;
import org.pyston.code.UnitKind;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.call.CallNode;
import org.pyston.nodes.call.KeywordCallNode;
import org.pyston.nodes.call.MethodCallNode;
import org.pyston.nodes.call.SpreadCallNode;
import org.pyston.nodes.call.SuperCallNode;
import org.pyston.nodes.call.UnpackingCallNode;
import org.pyston.text.PyStr;

/** Builds calls. */
final class CallBuilder {
    private final UnitBuilder unit;

    CallBuilder(UnitBuilder unit) {
        this.unit = unit;
    }

    ExprNode build(Expr.Call node, int depth) {
        if (hasUnpacking(node.args(), node.keywords())) {
            return unpacking(node.span(), unit.expr(node.func(), depth), node.args(), node.keywords(), depth);
        }
        if (node.func() instanceof Expr.Name n && n.id().equals("super") && node.args().isEmpty()
                && node.keywords().isEmpty()) {
            return superCall(node, depth);
        }
        if (node.keywords().isEmpty() && node.func() instanceof Expr.Attribute a) {
            int id = unit.number(node.span());
            ExprNode object = unit.expr(a.value(), depth);
            int attributeId = unit.number(a.span());
            return new MethodCallNode(id, depth, object, attributeId, unit.name(a.attr()),
                    unit.exprs(node.args(), depth + 2));
        }
        return plain(node.span(), unit.expr(node.func(), depth), node.args(), node.keywords(), depth);
    }


    private ExprNode superCall(Expr.Call node, int depth) {
        int id = unit.number(node.span());
        int classSlot = unit.unit.cellSlot("__class__");
        boolean function = unit.unit.kind() != UnitKind.CLASS && unit.unit.argCount() > 0;
        return new SuperCallNode(id, unit.expr(node.func(), depth), classSlot, function ? 0 : -1);
    }

    /** A call without unpacking, of a callee that is built already. */
    ExprNode plain(Span span, ExprNode callee, List<Expr> args, List<Keyword> keywords, int depth) {
        int id = unit.number(span);
        if (keywords.isEmpty()) {
            return new CallNode(id, depth, callee, unit.exprs(args, depth + 1));
        }
        ExprNode[] operands = new ExprNode[1 + args.size() + keywords.size()];
        operands[0] = callee;
        int n = 1;
        for (Expr e : args) {
            operands[n] = unit.expr(e, depth + n);
            n++;
        }
        PyStr[] names = new PyStr[keywords.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.of(keywords.get(i).arg()).intern();
            operands[n] = unit.expr(keywords.get(i).value(), depth + n);
            n++;
        }
        return new KeywordCallNode(id, depth, operands, names);
    }

    /**
     * A call whose first positional arguments are built already: of {@code __build_class__}.
     */
    ExprNode withLeading(Span span, ExprNode callee, ExprNode[] leading, List<Expr> args, List<Keyword> keywords,
            int depth) {
        int id = unit.number(span);
        boolean unpacks = hasUnpacking(args, keywords);
        List<ExprNode> operands = new ArrayList<>();
        int n = 1 + leading.length + args.size() + keywords.size();
        PyStr[] names = new PyStr[n];
        boolean[] starred = new boolean[n];
        operands.add(callee);
        for (ExprNode e : leading) {
            operands.add(e);
        }
        for (Expr e : args) {
            starred[operands.size()] = e instanceof Expr.Starred;
            operands.add(unit.expr(e instanceof Expr.Starred s ? s.value() : e,
                    depth + (unpacks ? 1 : operands.size())));
        }
        for (Keyword k : keywords) {
            names[operands.size()] = k.arg() == null ? PyStr.EMPTY : PyStr.of(k.arg()).intern();
            operands.add(unit.expr(k.value(), depth + (unpacks ? 1 : operands.size())));
        }
        ExprNode[] all = operands.toArray(new ExprNode[0]);
        if (unpacks) {
            return new UnpackingCallNode(id, depth, unit.temps(2), all, names, starred);
        }
        return new KeywordCallNode(id, depth, all, java.util.Arrays.copyOfRange(names, n - keywords.size(), n));
    }

    static boolean hasUnpacking(List<Expr> args, List<Keyword> keywords) {
        for (Expr e : args) {
            if (e instanceof Expr.Starred) {
                return true;
            }
        }
        for (Keyword k : keywords) {
            if (k.arg() == null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a call can be a {@link SpreadCallNode}. The iterable of {@code f(a, *b, **c())} is taken apart before
     * {@code c()} runs.
     */
    private static boolean isSpread(List<Expr> args, List<Keyword> keywords) {
        int plain = 0;
        while (plain < args.size() && !(args.get(plain) instanceof Expr.Starred)) {
            plain++;
        }
        if (plain < args.size() - 1 || keywords.size() > 1 || keywords.size() == 1 && keywords.get(0).arg() != null) {
            return false;
        }
        return keywords.isEmpty() || plain == 0 || plain == args.size() || keywords.get(0).value() instanceof Expr.Name;
    }

    private ExprNode spread(int id, ExprNode callee, List<Expr> args, List<Keyword> keywords, int depth) {
        ExprNode[] operands = new ExprNode[1 + args.size() + keywords.size()];
        operands[0] = callee;
        int n = 1;
        for (Expr e : args) {
            operands[n] = unit.expr(e instanceof Expr.Starred s ? s.value() : e, depth + n);
            n++;
        }
        for (Keyword k : keywords) {
            operands[n] = unit.expr(k.value(), depth + n);
            n++;
        }
        boolean hasIterable = !args.isEmpty() && args.get(args.size() - 1) instanceof Expr.Starred;
        return new SpreadCallNode(id, depth, operands, hasIterable, !keywords.isEmpty());
    }

    /** A call with unpacking, of a callee that is built already. */
    ExprNode unpacking(Span span, ExprNode callee, List<Expr> args, List<Keyword> keywords, int depth) {
        int id = unit.number(span);
        int n = 1 + args.size() + keywords.size();
        if (isSpread(args, keywords)) {
            return spread(id, callee, args, keywords, depth);
        }
        List<ExprNode> operands = new ArrayList<>(n);
        PyStr[] names = new PyStr[n];
        boolean[] starred = new boolean[n];
        operands.add(callee);
        for (Expr e : args) {
            starred[operands.size()] = e instanceof Expr.Starred;
            operands.add(unit.expr(e instanceof Expr.Starred s ? s.value() : e, depth + 1));
        }
        for (Keyword k : keywords) {
            names[operands.size()] = k.arg() == null ? PyStr.EMPTY : PyStr.of(k.arg()).intern();
            operands.add(unit.expr(k.value(), depth + 1));
        }
        return new UnpackingCallNode(id, depth, unit.temps(2), operands.toArray(new ExprNode[0]), names, starred);
    }
}
