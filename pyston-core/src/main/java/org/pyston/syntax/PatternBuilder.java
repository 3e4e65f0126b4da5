package org.pyston.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyston.ast.ConstantSingleton;
import org.pyston.ast.Expr;
import org.pyston.ast.ImaginaryValue;
import org.pyston.ast.MatchCase;
import org.pyston.ast.Operator;
import org.pyston.ast.Pattern;
import org.pyston.ast.Stmt;
import org.pyston.ast.UnaryOp;

/** Builds {@code match} and its patterns. */
final class PatternBuilder {

    private final GrammarSupport parser;

    PatternBuilder(GrammarSupport parser) {
        this.parser = parser;
    }

    Stmt match(PyToken start, Expr subject, List<MatchCase> cases) {
        return new Stmt.Match(subject, cases, parser.span(start));
    }

    ArrayList<Pattern> more(ArrayList<Pattern> items, Pattern first) {
        if (items != null) {
            return items;
        }
        ArrayList<Pattern> made = new ArrayList<>();
        made.add(first);
        return made;
    }

    /** A sequence without brackets where there was a comma. */
    Pattern open(PyToken start, Pattern first, List<Pattern> items) {
        if (items == null) {
            if (first instanceof Pattern.MatchStar && start.type == PythonGrammar.STAR) {
                throw parser.failure();
            }
            return first;
        }
        return new Pattern.MatchSequence(items, parser.span(start));
    }

    Pattern star(PyToken start, Token name) {
        return new Pattern.MatchStar(captured(name), parser.span(start));
    }

    private static String captured(Token name) {
        String id = ((PyToken) name).name();
        return id.equals("_") ? null : id;
    }

    Pattern choice(PyToken start, Pattern first, List<Pattern> choices) {
        return choices == null ? first : new Pattern.MatchOr(choices, parser.span(start));
    }

    /** Something other than a name behind {@code as}. */
    void checkTarget() {
        PyToken at = parser.here();
        if (at.type != PythonGrammar.NAME) {
            int end = new SubParser(parser).endOf(SubParser.Part.EXPRESSION, at.index);
            if (end >= 0) {
                throw parser.error(at, parser.tokens().get0(end - 1), "invalid pattern target");
            }
        }
    }

    Pattern as(PyToken start, Pattern pattern, Token name) {
        PyToken n = (PyToken) name;
        if (n.name().equals("_")) {
            throw parser.error(n, n, "cannot use '_' as a target");
        }
        return new Pattern.MatchAs(pattern, n.name(), parser.span(start));
    }

    Pattern value(PyToken start, Expr value) {
        if (value instanceof Expr.Constant c && (c.value() instanceof Boolean
                || c.value() == ConstantSingleton.NONE)) {
            return new Pattern.MatchSingleton(c.value(), parser.span(start));
        }
        return new Pattern.MatchValue(value, parser.span(start));
    }

    /** A name captures, a dotted name is a value. */
    Pattern named(PyToken start, Expr name) {
        if (name instanceof Expr.Name n) {
            return new Pattern.MatchAs(null, n.id().equals("_") ? null : n.id(), n.span());
        }
        return new Pattern.MatchValue(name, parser.span(start));
    }

    PatternClass ofClass(Expr type, PyToken start) {
        return new PatternClass(parser, type);
    }

    Pattern group(PyToken open, List<Pattern> items, boolean comma) {
        if (items.size() == 1 && !comma) {
            if (items.get(0) instanceof Pattern.MatchStar) {
                return new Pattern.MatchSequence(items, parser.span(open));
            }
            return items.get(0);
        }
        return new Pattern.MatchSequence(items, parser.span(open));
    }

    Pattern sequence(PyToken open, List<Pattern> items) {
        return new Pattern.MatchSequence(items, parser.span(open));
    }

    Expr negative(PyToken start, Token number) {
        return new Expr.UnaryOp(UnaryOp.U_SUB, parser.atoms.number(number), parser.span(start));
    }

    Expr complex(PyToken start, Expr real, Token operator, Token imaginary) {
        PyToken i = (PyToken) imaginary;
        Expr right = parser.atoms.number(i);
        Expr number = real instanceof Expr.UnaryOp u ? u.operand() : real;
        if (((Expr.Constant) number).value() instanceof ImaginaryValue) {
            throw parser.error(number.span(), "real number required in complex literal");
        }
        if (!(((Expr.Constant) right).value() instanceof ImaginaryValue)) {
            throw parser.error(i, i, "imaginary number required in complex literal");
        }
        Operator op = operator.getType() == PythonGrammar.PLUS ? Operator.ADD : Operator.SUB;
        return new Expr.BinOp(real, op, right, parser.span(start));
    }

    /** An f-string passes here; the compiler refuses it, as CPython's does. */
    Expr text(Strings parts) {
        return parts.build();
    }
}
