package org.pyston.ast;

import java.math.BigInteger;
import java.util.List;
import org.pyston.text.PyStr;
import org.pyston.text.StrRepr;

/**
 * Turns expressions back into source text, as annotations are kept under PEP 563. Parentheses stand where an operand binds less
 * than its place wants. Source: CPython's ast_unparse.c, whose output this is.
 */
public final class AstUnparse implements Expr.Visitor<Void> {
    private static final int TUPLE = 0;
    private static final int TEST = 1;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int CMP = 5;
    private static final int EXPR = 6;
    private static final int FACTOR = 12;
    private static final int POWER = 13;
    private static final int AWAIT = 14;
    private static final int ATOM = 15;

    private final StringBuilder out = new StringBuilder();
    /** How strongly the expression that is visited next must bind. */
    private int level;

    private AstUnparse() {
    }

    /** The text of an expression. */
    public static String expression(Expr e) {
        return text(e, TEST);
    }

    private static String text(Expr e, int level) {
        AstUnparse unparse = new AstUnparse();
        unparse.append(e, level);
        return unparse.out.toString();
    }

    private void append(Expr e, int wanted) {
        level = wanted;
        e.accept(this);
    }

    /** Opens a parenthesis when something that binds with {@code own} needs one here. */
    private boolean open(int own) {
        boolean needed = level > own;
        if (needed) {
            out.append('(');
        }
        return needed;
    }

    private Void close(boolean opened) {
        if (opened) {
            out.append(')');
        }
        return null;
    }

    private void appendAll(List<Expr> list, int wanted) {
        for (int i = 0; i < list.size(); i++) {
            out.append(i > 0 ? ", " : "");
            append(list.get(i), wanted);
        }
    }

    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
        int own = node.op() == BoolOp.OR ? OR : AND;
        boolean opened = open(own);
        for (int i = 0; i < node.values().size(); i++) {
            out.append(i == 0 ? "" : own == OR ? " or " : " and ");
            append(node.values().get(i), own + 1);
        }
        return close(opened);
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
        boolean opened = open(TUPLE);
        append(node.target(), ATOM);
        out.append(" := ");
        append(node.value(), ATOM);
        return close(opened);
    }

    private static int levelOf(Operator op) {
        return switch (op) {
            case BIT_OR -> EXPR;
            case BIT_XOR -> EXPR + 1;
            case BIT_AND -> EXPR + 2;
            case L_SHIFT, R_SHIFT -> EXPR + 3;
            case ADD, SUB -> EXPR + 4;
            case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> EXPR + 5;
            case POW -> POWER;
        };
    }

    private static String symbol(Operator op) {
        return switch (op) {
            case ADD -> " + ";
            case SUB -> " - ";
            case MULT -> " * ";
            case MAT_MULT -> " @ ";
            case DIV -> " / ";
            case MOD -> " % ";
            case POW -> " ** ";
            case L_SHIFT -> " << ";
            case R_SHIFT -> " >> ";
            case BIT_OR -> " | ";
            case BIT_XOR -> " ^ ";
            case BIT_AND -> " & ";
            case FLOOR_DIV -> " // ";
        };
    }

    @Override
    public Void visitBinOp(Expr.BinOp node) {
        int own = levelOf(node.op());
        int right = node.op() == Operator.POW ? 1 : 0;
        boolean opened = open(own);
        append(node.left(), own + right);
        out.append(symbol(node.op()));
        append(node.right(), own + 1 - right);
        return close(opened);
    }

    @Override
    public Void visitUnaryOp(Expr.UnaryOp node) {
        int own = node.op() == UnaryOp.NOT ? NOT : FACTOR;
        boolean opened = open(own);
        out.append(switch (node.op()) {
            case INVERT -> "~";
            case NOT -> "not ";
            case U_ADD -> "+";
            case U_SUB -> "-";
        });
        append(node.operand(), own);
        return close(opened);
    }

    @Override
    public Void visitLambda(Expr.Lambda node) {
        boolean opened = open(TEST);
        Arguments args = node.args();
        out.append(args.args().isEmpty() && args.posonlyargs().isEmpty() ? "lambda" : "lambda ");
        arguments(args);
        out.append(": ");
        append(node.body(), TEST);
        return close(opened);
    }

    private void arguments(Arguments args) {
        boolean first = true;
        int positionalOnly = args.posonlyargs().size();
        int n = positionalOnly + args.args().size();
        for (int i = 0; i < n; i++) {
            separate(first);
            first = false;
            Arg arg = i < positionalOnly ? args.posonlyargs().get(i) : args.args().get(i - positionalOnly);
            int d = i - n + args.defaults().size();
            argument(arg, d >= 0 ? args.defaults().get(d) : null);
            out.append(i + 1 == positionalOnly ? ", /" : "");
        }
        if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
            separate(first);
            first = false;
            out.append('*');
            if (args.vararg() != null) {
                argument(args.vararg(), null);
            }
        }
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            separate(first);
            argument(args.kwonlyargs().get(i), args.kwDefaults().get(i));
        }
        if (args.kwarg() != null) {
            separate(first);
            out.append("**");
            argument(args.kwarg(), null);
        }
    }

    private void separate(boolean first) {
        out.append(first ? "" : ", ");
    }

    private void argument(Arg arg, Expr value) {
        out.append(arg.arg());
        if (arg.annotation() != null) {
            out.append(": ");
            append(arg.annotation(), TEST);
        }
        if (value != null) {
            out.append('=');
            append(value, TEST);
        }
    }

    @Override
    public Void visitIfExp(Expr.IfExp node) {
        boolean opened = open(TEST);
        append(node.body(), TEST + 1);
        out.append(" if ");
        append(node.test(), TEST + 1);
        out.append(" else ");
        append(node.orelse(), TEST);
        return close(opened);
    }

    @Override
    public Void visitDict(Expr.Dict node) {
        out.append('{');
        for (int i = 0; i < node.values().size(); i++) {
            separate(i == 0);
            Expr key = node.keys().get(i);
            if (key == null) {
                out.append("**");
                append(node.values().get(i), EXPR);
            } else {
                append(key, TEST);
                out.append(": ");
                append(node.values().get(i), TEST);
            }
        }
        out.append('}');
        return null;
    }

    @Override
    public Void visitSet(Expr.Set node) {
        out.append('{');
        appendAll(node.elts(), TEST);
        out.append('}');
        return null;
    }

    private Void comprehension(char open, Expr element, Expr value, List<Comprehension> generators, char close) {
        out.append(open);
        append(element, TEST);
        if (value != null) {
            out.append(": ");
            append(value, TEST);
        }
        for (Comprehension c : generators) {
            out.append(c.isAsync() != 0 ? " async for " : " for ");
            append(c.target(), TUPLE);
            out.append(" in ");
            append(c.iter(), TEST + 1);
            for (Expr condition : c.ifs()) {
                out.append(" if ");
                append(condition, TEST + 1);
            }
        }
        out.append(close);
        return null;
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
        return comprehension('[', node.elt(), null, node.generators(), ']');
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
        return comprehension('{', node.elt(), null, node.generators(), '}');
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
        return comprehension('{', node.key(), node.value(), node.generators(), '}');
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
        return comprehension('(', node.elt(), null, node.generators(), ')');
    }

    @Override
    public Void visitAwait(Expr.Await node) {
        boolean opened = open(AWAIT);
        out.append("await ");
        append(node.value(), ATOM);
        return close(opened);
    }

    @Override
    public Void visitYield(Expr.Yield node) {
        out.append(node.value() == null ? "(yield" : "(yield ");
        if (node.value() != null) {
            append(node.value(), TEST);
        }
        out.append(')');
        return null;
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
        out.append("(yield from ");
        append(node.value(), TEST);
        out.append(')');
        return null;
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
        boolean opened = open(CMP);
        append(node.left(), CMP + 1);
        for (int i = 0; i < node.ops().size(); i++) {
            out.append(switch (node.ops().get(i)) {
                case EQ -> " == ";
                case NOT_EQ -> " != ";
                case LT -> " < ";
                case LT_E -> " <= ";
                case GT -> " > ";
                case GT_E -> " >= ";
                case IS -> " is ";
                case IS_NOT -> " is not ";
                case IN -> " in ";
                case NOT_IN -> " not in ";
            });
            append(node.comparators().get(i), CMP + 1);
        }
        return close(opened);
    }

    @Override
    public Void visitCall(Expr.Call node) {
        append(node.func(), ATOM);
        List<Expr> args = node.args();
        if (args.size() == 1 && node.keywords().isEmpty() && args.get(0) instanceof Expr.GeneratorExp) {
            append(args.get(0), TUPLE);
            return null;
        }
        out.append('(');
        appendAll(args, TEST);
        boolean first = args.isEmpty();
        for (Keyword k : node.keywords()) {
            separate(first);
            first = false;
            out.append(k.arg() == null ? "**" : k.arg() + "=");
            append(k.value(), TEST);
        }
        out.append(')');
        return null;
    }

    // ---- f-strings and constants

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
        String value = text(node.value(), TEST + 1);
        out.append(value.startsWith("{") ? "{ " : "{").append(value);
        if (node.conversion() > 0) {
            out.append('!').append((char) node.conversion());
        }
        if (node.formatSpec() != null) {
            out.append(':');
            element(node.formatSpec(), true);
        }
        out.append('}');
        return null;
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
        AstUnparse body = new AstUnparse();
        body.element(node, true);
        out.append('f').append(StrRepr.repr(PyStr.of(body.out.toString())));
        return null;
    }

    /** A part of an f-string; {@code bare}: a joined string is appended without quotes. */
    private void element(Expr e, boolean bare) {
        if (e instanceof Expr.Constant c && c.value() instanceof PyStr s) {
            out.append(s.toString().replace("{", "{{").replace("}", "}}"));
        } else if (bare && e instanceof Expr.JoinedStr j) {
            for (Expr value : j.values()) {
                element(value, false);
            }
        } else {
            append(e, TEST);
        }
    }

    @Override
    public Void visitConstant(Expr.Constant node) {
        if (node.value() == ConstantSingleton.ELLIPSIS) {
            out.append("...");
            return null;
        }
        if (node.kind() != null) {
            out.append(node.kind());
        }
        constant(node.value());
        return null;
    }

    private void constant(Object value) {
        if (value instanceof TupleValue t) {
            out.append('(');
            for (int i = 0; i < t.items().size(); i++) {
                separate(i == 0);
                constant(t.items().get(i));
            }
            out.append(t.items().size() == 1 ? ",)" : ")");
            return;
        }
        int start = out.length();
        ConstantRepr.append(out, value);
        if (value instanceof Double || value instanceof ImaginaryValue || value instanceof ComplexValue) {
            // an infinity as a literal that overflows
            String text = out.substring(start).replace("inf", "1e309");
            out.setLength(start);
            out.append(text);
        }
    }

    // ---- places

    @Override
    public Void visitAttribute(Expr.Attribute node) {
        append(node.value(), ATOM);
        boolean integer = node.value() instanceof Expr.Constant c
                && (c.value() instanceof Long || c.value() instanceof BigInteger);
        out.append(integer ? " ." : ".").append(node.attr());
        return null;
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
        append(node.value(), ATOM);
        out.append('[');
        append(node.slice(), TUPLE);
        out.append(']');
        return null;
    }

    @Override
    public Void visitStarred(Expr.Starred node) {
        out.append('*');
        append(node.value(), EXPR);
        return null;
    }

    @Override
    public Void visitName(Expr.Name node) {
        out.append(node.id());
        return null;
    }

    @Override
    public Void visitList(Expr.List node) {
        out.append('[');
        appendAll(node.elts(), TEST);
        out.append(']');
        return null;
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
        if (node.elts().isEmpty()) {
            out.append("()");
            return null;
        }
        boolean opened = open(TUPLE);
        appendAll(node.elts(), TEST);
        out.append(node.elts().size() == 1 ? "," : "");
        return close(opened);
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
        if (node.lower() != null) {
            append(node.lower(), TEST);
        }
        out.append(':');
        if (node.upper() != null) {
            append(node.upper(), TEST);
        }
        if (node.step() != null) {
            out.append(':');
            append(node.step(), TEST);
        }
        return null;
    }
}
