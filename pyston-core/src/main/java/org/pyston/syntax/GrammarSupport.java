package org.pyston.syntax;

import java.util.ArrayList;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.pyston.ast.Expr;
import org.pyston.ast.Span;

/**
 * What the generated parser stands on: the tokens, the builders that its actions call, and the checks of single tokens
 * that are worth a message of their own. The rule contexts form a chain only, no tree.
 */
abstract class GrammarSupport extends Parser {

    /** About what CPython's parser allows before it gives up with a MemoryError. */
    private static final int MAX_DEPTH = 1200;

    final ModuleBuilder modules = new ModuleBuilder(this);
    final AtomBuilder atoms = new AtomBuilder(this);
    final CollectionBuilder collections = new CollectionBuilder(this);
    final OperatorStack logic = new OperatorStack(this);
    final OperatorStack arithmetic = new OperatorStack(this);
    final Targets targets = new Targets(this);
    final AssignmentBuilder assign = new AssignmentBuilder(this);
    final FlowBuilder flow = new FlowBuilder(this);
    final ImportBuilder imports = new ImportBuilder(this);
    final FunctionBuilder functions = new FunctionBuilder(this);
    final PatternBuilder patterns = new PatternBuilder(this);

    private TokenBuffer tokens;
    private SourceText source;
    private ParseOptions options;
    private int depth;
    /** The start of the last complete disjunction, and the index of the token behind it. */
    PyToken expressionStart;
    int expressionEnd = -1;
    /** The start of the last complete operand of a comparison, and the index of the token behind it. */
    PyToken operandStart;
    int operandEnd = -1;
    /** The braces of the replacement fields that are open. */
    final ArrayList<PyToken> fields = new ArrayList<>(2);

    GrammarSupport(TokenStream input) {
        super(input);
        tokens = (TokenBuffer) input;
        setBuildParseTree(false);
        setErrorHandler(new FirstErrorStops());
    }

    void start(SourceText text, ParseOptions parseOptions) {
        source = text;
        options = parseOptions;
    }

    final SourceText source() {
        return source;
    }

    final ParseOptions options() {
        return options;
    }

    final TokenBuffer tokens() {
        return tokens;
    }

    final PyToken here() {
        return tokens.here();
    }

    /** From a token to the last one read. */
    final Span span(PyToken start) {
        PyToken end = tokens.before();
        return new Span(start.line, start.col, end.endLine, end.endCol);
    }

    static Span span(PyToken start, PyToken end) {
        return new Span(start.line, start.col, end.endLine, end.endCol);
    }

    static String name(Token token) {
        return ((PyToken) token).name();
    }

    final ParseFailure failure() {
        return ParseFailure.INSTANCE;
    }

    /** Nothing follows a comma (or semicolon): right unless another one does. */
    final void trailing(int separator) {
        if (tokens.type() == separator) {
            throw failure();
        }
    }

    final Items more(Items items, PyToken start, Expr first) {
        if (items != null) {
            return items;
        }
        Items made = new Items();
        made.add(start, first);
        return made;
    }

    final void enter() {
        if (++depth > MAX_DEPTH) {
            throw tooDeep();
        }
    }

    final void leave() {
        depth--;
    }

    static SyntaxException tooDeep() {
        return new SyntaxException(SyntaxException.Kind.MEMORY, "Parser stack overflowed - Python source too complex "
                + "to parse", 0, 0, 0, 0, null);
    }

    // ---- one token that must be there ----

    /** A colon must follow; some statements say so at the end of the line only, others ({@code always}) anywhere. */
    final void needColon(boolean always) {
        int type = tokens.type();
        if (type != PythonGrammar.COLON) {
            if (type == PythonGrammar.NEWLINE || always && type != PythonGrammar.ERROR) {
                throw errorHere(SyntaxException.Kind.SYNTAX, "expected ':'");
            }
            throw failure();
        }
    }

    final void needDefault() {
        int type = tokens.type();
        if (type == PythonGrammar.COMMA || type == PythonGrammar.RPAR) {
            PyToken equal = tokens.before();
            throw error(equal, equal, "expected default value expression");
        }
    }

    /** The body of a lambda has become the format spec of a replacement field. */
    final void refuseSpecAsBody(PyToken lambda) {
        int type = tokens.type();
        if (type == PythonGrammar.FSTRING_MIDDLE || type == PythonGrammar.RBRACE && fields.size() > 0
                || type == PythonGrammar.LBRACE && fields.size() > 0
                && fields.get(fields.size() - 1).index == lambda.index - 1) {
            throw error(lambda, tokens.before(), "f-string: lambda expressions are not allowed without parentheses");
        }
    }

    final void needOpen() {
        if (tokens.type() != PythonGrammar.LPAR) {
            throw failureUnlessTokenFails("expected '('");
        }
    }

    final void needElse(PyToken start) {
        if (tokens.type() != PythonGrammar.ELSE) {
            if (tokens.type() == PythonGrammar.ERROR || tokens.type() == PythonGrammar.COLON) {
                throw failure();
            }
            throw error(start, tokens.before(), "expected 'else' after 'if' expression");
        }
    }

    final void needIn() {
        if (tokens.type() != PythonGrammar.IN) {
            throw failure();
        }
    }

    final void needIndent(String owner, PyToken head) {
        if (tokens.type() != PythonGrammar.INDENT && tokens.type() != PythonGrammar.ERROR) {
            throw errorHere(SyntaxException.Kind.INDENTATION,
                    "expected an indented block after " + owner + " on line " + head.line);
        }
    }

    final void refuseComprehension(PyToken start) {
        if (tokens.type() == PythonGrammar.FOR || tokens.type() == PythonGrammar.ASYNC) {
            throw error(start, start, "dict unpacking cannot be used in dict comprehension");
        }
    }

    final void needDictColon(PyToken start) {
        if (tokens.type() != PythonGrammar.COLON) {
            if (tokens.type() == PythonGrammar.RBRACE || tokens.type() == PythonGrammar.COMMA) {
                throw source.openEnd(error(start, tokens.before(), "':' expected after dictionary key"), true);
            }
            throw failure();
        }
    }

    final void needDictValue() {
        int type = tokens.type();
        PyToken colon = tokens.before();
        if (type == PythonGrammar.RBRACE || type == PythonGrammar.COMMA) {
            throw error(colon, colon, "expression expected after dictionary key and ':'");
        }
        if (type == PythonGrammar.STAR) {
            starredValue(tokens.here());
        }
    }

    private void starredValue(PyToken star) {
        int end = new SubParser(this).endOf(SubParser.Part.OPERAND, star.index + 1);
        if (end < 0) {
            throw failureAt(star);
        }
        throw errorUpToNext(star, tokens.get0(end), "cannot use a starred expression in a dictionary value");
    }

    final void needReplacement(Token open) {
        openField((PyToken) open);
        String before = switch (tokens.type()) {
            case PythonGrammar.EQUAL -> "'='";
            case PythonGrammar.EXCLAMATION -> "'!'";
            case PythonGrammar.COLON -> "':'";
            case PythonGrammar.RBRACE -> "'}'";
            default -> null;
        };
        if (before != null) {
            throw error(here(), here(), "f-string: valid expression required before " + before);
        }
    }

    final void needConversion(PyToken bang) {
        PyToken next = here();
        if (next.type == PythonGrammar.ERROR) {
            return;
        }
        if (next.type == PythonGrammar.COLON || next.type == PythonGrammar.RBRACE) {
            throw error(next, next, "f-string: missing conversion character");
        }
        if (next.type != PythonGrammar.NAME) {
            throw error(next, next, "f-string: invalid conversion character");
        }
        if (next.start != bang.end) {
            throw error(bang, next, "f-string: conversion type must come right after the exclamanation mark");
        }
    }

    final void needReplacementEnd() {
        if (tokens.type() != PythonGrammar.RBRACE) {
            throw failure();
        }
    }

    private RuntimeException failureUnlessTokenFails(String message) {
        return tokens.type() == PythonGrammar.ERROR ? failure() : error(here(), here(), message);
    }

    final SyntaxException error(PyToken from, PyToken to, String message) {
        return error(span(from, to), message);
    }

    /** An error at the next token, which may stand for the end of a line or block. */
    final SyntaxException errorHere(SyntaxException.Kind kind, String message) {
        return source.errorAt(kind, message, tokens.here());
    }

    /** An error from a token up to the end of the next one, counted as CPython does: one column less. */
    final SyntaxException errorUpToNext(PyToken from, PyToken next, String message) {
        SyntaxException e = error(from, next, message);
        return new SyntaxException(e.kind(), message, e.lineno(), e.offset(), e.endLineno(), e.endOffset() - 1,
                e.text());
    }

    /** The parser stops at an earlier token than the next one. */
    final ParseFailure failureAt(PyToken token) {
        tokens.seek(token.index);
        return failure();
    }

    // ---- what the diagnosis wants to know of the expressions before the place where the parser stopped ----

    final void noteExpression(PyToken start) {
        expressionStart = start;
        expressionEnd = tokens.index();
    }

    final void noteOperand(PyToken start) {
        operandStart = start;
        operandEnd = tokens.index();
    }

    final void openField(PyToken brace) {
        fields.add(brace);
    }

    final void closeField() {
        fields.remove(fields.size() - 1);
    }

    /** An error that spans a node. */
    final SyntaxException error(Span span, String message) {
        return source.error(SyntaxException.Kind.SYNTAX, message, span);
    }

    // ---- ANTLR's parser, without what only trees and recovery need ----

    @Override
    public final Token match(int type) {
        PyToken token = tokens.here();
        if (token.type != type) {
            throw failure();
        }
        tokens.advance();
        return token;
    }

    @Override
    public final Token consume() {
        PyToken token = tokens.here();
        tokens.advance();
        return token;
    }

    @Override
    public final void enterRule(ParserRuleContext context, int state, int ruleIndex) {
        _ctx = context;
    }

    @Override
    public final void exitRule() {
        _ctx = (ParserRuleContext) _ctx.parent;
    }

    @Override
    public final void enterOuterAlt(ParserRuleContext context, int alternative) {
        _ctx = context;
    }

    /** ANTLR's recovery switched off. */
    private static final class FirstErrorStops extends DefaultErrorStrategy {

        @Override
        public void sync(Parser recognizer) {
            // the parser notices by itself
        }

        @Override
        public void reportError(Parser recognizer, RecognitionException e) {
            throw ParseFailure.INSTANCE;
        }

        @Override
        public Token recoverInline(Parser recognizer) {
            throw ParseFailure.INSTANCE;
        }
    }
}
