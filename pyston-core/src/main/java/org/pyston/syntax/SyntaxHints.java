package org.pyston.syntax;

import org.pyston.ast.Expr;
import org.pyston.ast.Span;

/** The rules that know a better message than "invalid syntax" for the token at which the parser stopped. */
final class SyntaxHints {

    /** How many names CPython's search for old statements is followed behind. */
    private static final int MAX_DEPTH = 50;

    private final int depth;
    private final GrammarSupport parser;
    private final TokenBuffer tokens;
    private final TokenScan scan;
    private final SubParser sub;

    SyntaxHints(GrammarSupport parser) {
        this(parser, 0);
    }

    private SyntaxHints(GrammarSupport parser, int depth) {
        this.depth = depth;
        this.parser = parser;
        this.tokens = parser.tokens();
        this.scan = new TokenScan(tokens);
        this.sub = new SubParser(parser);
    }

    /** Whether a rule had to read up to the token where the lexer failed: then that is the error. */
    boolean reachedError() {
        return sub.reachedError();
    }

    /** The index of the last token that a rule had to look at, 0 where none had to. */
    int furthest() {
        return sub.furthest();
    }

    /** The error, or null. */
    SyntaxException find(PyToken at) {
        SyntaxException e = legacyStatement(at);
        if (e == null && at.type == PythonGrammar.EQUAL) {
            e = assignment(at);
        }
        if (e == null) {
            e = forgottenComma(at);
        }
        if (e == null) {
            e = behindName(at);
        }
        if (e == null && parser.fields.size() > 0) {
            e = new FieldHints(parser).find(at);
        }
        if (e == null && at.type == PythonGrammar.DOUBLESTAR && before(at) == PythonGrammar.LPAR) {
            e = doubleStarInGroup(at);
        }
        return e;
    }

    private int before(PyToken at) {
        return at.index == 0 ? -1 : tokens.get0(at.index - 1).type;
    }

    /** {@code print x}. */
    private SyntaxException legacyStatement(PyToken at) {
        if (at.index == 0 || at.type == PythonGrammar.LPAR) {
            return null;
        }
        PyToken name = tokens.get0(at.index - 1);
        if (!isLegacy(name)) {
            return null;
        }
        int end = sub.endOf(SubParser.Part.STAR_EXPRESSIONS, at.index);
        return end < 0 ? sub.error() : parser.error(name, tokens.get0(end - 1), "Missing parentheses in call to '"
                + name.name() + "'. Did you mean " + name.name() + "(...)?");
    }

    /** CPython reads on behind a name, looking for old statements, and reports what is wrong there. */
    private SyntaxException behindName(PyToken at) {
        if (at.index == 0 || at.type == PythonGrammar.LPAR || parser.expressionEnd != at.index
                || parser.expressionStart != tokens.get0(at.index - 1)
                || parser.expressionStart.type != PythonGrammar.NAME) {
            return null;
        }
        sub.endOf(SubParser.Part.STAR_EXPRESSIONS, at.index);
        PyToken stop = tokens.get0(sub.stoppedAt());
        if (sub.error() != null || depth > MAX_DEPTH || stop.index <= at.index || stop.type == PythonGrammar.ERROR) {
            return sub.error();
        }
        int place = tokens.index();
        tokens.seek(stop.index);
        SyntaxHints inner = new SyntaxHints(sub.grammar(), depth + 1);
        SyntaxException e = inner.find(stop);
        tokens.seek(place);
        sub.include(inner.sub);
        return e;
    }

    private static boolean isLegacy(PyToken name) {
        return name.type == PythonGrammar.NAME && (name.value.equals("print") || name.value.equals("exec"));
    }

    /** Two expressions side by side in brackets. */
    private SyntaxException forgottenComma(PyToken at) {
        PyToken start = parser.expressionStart;
        if (parser.expressionEnd != at.index || start == null || isLegacy(start) && start.index == at.index - 1) {
            return null;
        }
        int second = tokens.clamped(start.index + 1).type;
        if (start.type == PythonGrammar.NAME && (second == PythonGrammar.STRING
                || isSoftKeyword(start.name()))) {
            return null;
        }
        int end = sub.endOf(SubParser.Part.EXPRESSION, at.index);
        if (end < 0 || scan.level(end - 1) == 0) {
            return null;
        }
        Span b = sub.result().span();
        sub.endOf(SubParser.Part.DISJUNCTION, start.index);
        Span a = sub.result().span();
        return parser.error(new Span(a.lineno(), a.colOffset(), b.endLineno(), b.endColOffset()),
                "invalid syntax. Perhaps you forgot a comma?");
    }

    private static boolean isSoftKeyword(String name) {
        return name.equals("match") || name.equals("case") || name.equals("type") || name.equals("_");
    }

    /** An equal sign where only an expression may stand. */
    private SyntaxException assignment(PyToken at) {
        PyToken start = parser.operandStart;
        if (parser.operandEnd != at.index || start == null) {
            return null;
        }
        SyntaxException unpacked = unpackedArgument(at);
        if (unpacked != null || parser.expressionEnd != at.index || parser.expressionStart != start
                || !mayBeNamed(start)) {
            return unpacked;
        }
        int end = sub.endOf(SubParser.Part.OPERAND, at.index + 1);
        if (end < 0 || tokens.get0(end).type == PythonGrammar.EQUAL
                || tokens.get0(end).type == PythonGrammar.COLONEQUAL) {
            return null;
        }
        PyToken last = tokens.get0(at.index - 1);
        if (start == last && start.type == PythonGrammar.NAME) {
            return parser.error(start, tokens.get0(end - 1),
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        return notATarget(start, last);
    }

    /** Whether the expression stands where {@code :=} could be used. */
    private boolean mayBeNamed(PyToken start) {
        return switch (before(start)) {
            case PythonGrammar.LPAR, PythonGrammar.LSQB, PythonGrammar.LBRACE, PythonGrammar.IF, PythonGrammar.ELIF,
                    PythonGrammar.WHILE, PythonGrammar.AT, PythonGrammar.MATCH -> true;
            case PythonGrammar.COMMA -> scan.level(start.index) > 0;
            default -> false;
        };
    }

    private SyntaxException notATarget(PyToken start, PyToken last) {
        if (start.type == PythonGrammar.TRUE || start.type == PythonGrammar.FALSE
                || start.type == PythonGrammar.NONE || TokenScan.opens(start.type) && scan.close(start.index) == last.index
                && start.type != PythonGrammar.FSTRING_START) {
            return null;
        }
        if (sub.endOf(SubParser.Part.OPERAND, start.index) < 0) {
            return null;
        }
        Expr operand = sub.result();
        return parser.error(operand.span(), "cannot assign to " + Targets.describe(operand)
                + " here. Maybe you meant '==' instead of '='?");
    }

    /** {@code f(*a=1)}. */
    private SyntaxException unpackedArgument(PyToken at) {
        PyToken start = parser.expressionStart;
        if (parser.expressionEnd != at.index || start.index == 0) {
            return null;
        }
        PyToken star = tokens.get0(start.index - 1);
        int open = scan.enclosingOpen(at.index);
        boolean argument = open >= 0 && tokens.get0(open).type == PythonGrammar.LPAR && open > 0
                && (before(star) == PythonGrammar.LPAR || before(star) == PythonGrammar.COMMA);
        if (!argument || star.type != PythonGrammar.STAR && star.type != PythonGrammar.DOUBLESTAR) {
            return null;
        }
        int end = sub.endOf(SubParser.Part.EXPRESSION, at.index + 1);
        return end < 0 ? null : parser.error(star, tokens.get0(end - 1), "cannot assign to "
                + (star.type == PythonGrammar.STAR ? "iterable" : "keyword") + " argument unpacking");
    }

    private SyntaxException doubleStarInGroup(PyToken at) {
        int end = sub.endOf(SubParser.Part.EXPRESSION, at.index + 1);
        return end < 0 || tokens.get0(end).type != PythonGrammar.RPAR ? null
                : parser.error(at, at, "cannot use double starred expression here");
    }
}
