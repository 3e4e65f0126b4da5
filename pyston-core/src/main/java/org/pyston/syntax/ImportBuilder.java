package org.pyston.syntax;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyston.ast.Alias;
import org.pyston.ast.Stmt;

/** Builds {@code import} and {@code from}. */
final class ImportBuilder {

    private final GrammarSupport parser;

    ImportBuilder(GrammarSupport parser) {
        this.parser = parser;
    }

    Stmt plain(PyToken start, List<Alias> names) {
        return new Stmt.Import(names, parser.span(start));
    }

    Stmt from(PyToken start, String module, List<Alias> names, int level) {
        if (module == null && level == 0) {
            throw parser.failure();
        }
        return new Stmt.ImportFrom(module, names, level, parser.span(start));
    }

    Alias star(Token token) {
        PyToken t = (PyToken) token;
        return new Alias("*", null, GrammarSupport.span(t, t));
    }

    Alias alias(Token name, PyToken as) {
        return alias((PyToken) name, ((PyToken) name).name(), as);
    }

    Alias alias(PyToken start, String name, PyToken as) {
        return new Alias(name, as == null ? null : as.name(), parser.span(start));
    }

    String dotted(String before, Token name) {
        return before + "." + ((PyToken) name).name();
    }

    /** {@code import a from b}. */
    void refuseFrom(PyToken start) {
        TokenBuffer tokens = parser.tokens();
        int i = parser.here().index + 1;
        if (parser.here().type != PythonGrammar.FROM || tokens.clamped(i).type != PythonGrammar.NAME) {
            return;
        }
        while (tokens.get0(i + 1).type == PythonGrammar.DOT && tokens.get0(i + 2).type == PythonGrammar.NAME) {
            i += 2;
        }
        throw parser.errorUpToNext(start, tokens.get0(i + 1), "Did you mean to use 'from ... import ...' instead?");
    }

    void trailing(boolean parenthesised) {
        if (!parenthesised && parser.here().type == PythonGrammar.NEWLINE) {
            throw parser.errorHere(SyntaxException.Kind.SYNTAX, "trailing comma not allowed without surrounding parentheses");
        }
        if (!parenthesised) {
            throw parser.failure();
        }
        parser.trailing(PythonGrammar.COMMA);
    }
}
