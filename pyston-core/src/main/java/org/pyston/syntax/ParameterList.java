package org.pyston.syntax;

import java.util.ArrayList;
import org.antlr.v4.runtime.Token;
import org.pyston.ast.Arg;
import org.pyston.ast.Arguments;
import org.pyston.ast.Expr;
import org.pyston.ast.NodeList;

/** The parameters of one function or lambda under construction; checks their order. */
final class ParameterList {

    private final GrammarSupport parser;
    private final boolean lambda;
    private ArrayList<Arg> positionalOnly;
    private ArrayList<Arg> plain;
    private ArrayList<Expr> defaults;
    private Arg varArgs;
    private ArrayList<Arg> keywordOnly;
    private ArrayList<Expr> keywordDefaults;
    private Arg keywords;
    private PyToken star;
    private PyToken slash;

    ParameterList(GrammarSupport parser, boolean lambda) {
        this.parser = parser;
        this.lambda = lambda;
    }

    Arg arg(Token name, Expr annotation) {
        PyToken n = (PyToken) name;
        return new Arg(n.name(), annotation, null, parser.span(n));
    }

    void plain(PyToken start, Arg arg, Expr value) {
        if (keywords != null) {
            throw parser.error(start, start, "arguments cannot follow var-keyword argument");
        }
        if (star != null) {
            keywordOnly.add(arg);
            keywordDefaults.add(value);
            return;
        }
        if (plain == null) {
            plain = new ArrayList<>();
        }
        plain.add(arg);
        if (value != null) {
            if (defaults == null) {
                defaults = new ArrayList<>();
            }
            defaults.add(value);
        } else if (defaults != null) {
            throw parser.error(start, start, "parameter without a default follows parameter with a default");
        }
    }

    void star(PyToken token) {
        if (keywords != null) {
            throw parser.error(token, token, "arguments cannot follow var-keyword argument");
        }
        if (star != null) {
            throw parser.error(token, token, "* argument may appear only once");
        }
        star = token;
        keywordOnly = new ArrayList<>();
        keywordDefaults = new ArrayList<>();
        int next = parser.here().type;
        if (next == PythonGrammar.RPAR || lambda && next == PythonGrammar.COLON || next == PythonGrammar.COMMA
                && endsList(parser.tokens().clamped(parser.here().index + 1).type)) {
            PyToken at = !lambda ? token : next == PythonGrammar.COLON ? parser.here()
                    : parser.tokens().clamped(parser.here().index + 1);
            throw parser.error(at, at, "named arguments must follow bare *");
        }
    }

    private boolean endsList(int type) {
        return type == PythonGrammar.DOUBLESTAR || type == (lambda ? PythonGrammar.COLON : PythonGrammar.RPAR);
    }

    void varArgs(Token name, Expr annotation) {
        varArgs = arg(name, annotation);
        refuseDefault("var-positional argument cannot have default value");
    }

    void keywords(PyToken start, Token name, Expr annotation) {
        if (keywords != null) {
            throw parser.error(start, start, "arguments cannot follow var-keyword argument");
        }
        keywords = arg(name, annotation);
        refuseDefault("var-keyword argument cannot have default value");
    }

    private void refuseDefault(String message) {
        PyToken next = parser.here();
        if (next.type == PythonGrammar.EQUAL) {
            throw parser.error(next, next, message);
        }
    }

    void slash(PyToken token) {
        if (keywords != null) {
            throw parser.error(token, token, "arguments cannot follow var-keyword argument");
        }
        if (slash != null) {
            throw parser.error(token, token, "/ may appear only once");
        }
        if (star != null) {
            throw parser.error(token, token, "/ must be ahead of *");
        }
        int next = parser.here().type;
        if (plain == null) {
            throw next == PythonGrammar.COMMA ? parser.error(token, token, "at least one argument must precede /")
                    : parser.failureAt(token);
        }
        if (next == PythonGrammar.STAR) {
            throw parser.error(parser.here(), parser.here(), "expected comma between / and *");
        }
        slash = token;
        positionalOnly = plain;
        plain = null;
    }

    /** Before each parameter: parentheses around names are Python 2. */
    void begin() {
        if (parser.here().type != PythonGrammar.LPAR) {
            return;
        }
        TokenBuffer tokens = parser.tokens();
        int i = parser.here().index + 1;
        while (tokens.clamped(i).type == PythonGrammar.NAME && tokens.clamped(i + 1).type == PythonGrammar.COMMA) {
            i += 2;
        }
        if (tokens.clamped(i).type == PythonGrammar.NAME) {
            i++;
        }
        if (tokens.clamped(i).type == PythonGrammar.RPAR && i > parser.here().index + 1 && defaults == null) {
            throw parser.error(parser.here(), tokens.get0(i), lambda
                    ? "Lambda expression parameters cannot be parenthesized"
                    : "Function parameters cannot be parenthesized");
        }
    }

    void end() {
        // a bare * has been checked where it stood
    }

    Arguments build() {
        return new Arguments(list(positionalOnly), list(plain), varArgs, list(keywordOnly), list(keywordDefaults),
                keywords, list(defaults));
    }

    private static <E> NodeList<E> list(ArrayList<E> list) {
        return list == null ? NodeList.empty() : NodeList.copyOf(list);
    }
}
