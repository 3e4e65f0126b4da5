package org.pyston.code;

import java.util.List;
import org.pyston.ast.Alias;
import org.pyston.ast.Expr;
import org.pyston.ast.Mod;
import org.pyston.ast.Span;
import org.pyston.ast.Stmt;
import org.pyston.syntax.SyntaxException;
import org.pyston.text.PyStr;

/**
 * The {@code from __future__} imports at the top of a text. Source: language reference 7.11.1.
 *
 * @param flags the bits of the features
 * @param lastLine the line of the last such import, -1 if there is none
 */
record FutureFeatures(int flags, int lastLine) {

    static FutureFeatures of(Mod tree) {
        List<Stmt> body;
        if (tree instanceof Mod.Module m) {
            body = m.body();
        } else if (tree instanceof Mod.Interactive i) {
            body = i.body();
        } else {
            return new FutureFeatures(0, -1);
        }
        return scan(body);
    }

    private static FutureFeatures scan(List<Stmt> body) {
        int flags = 0;
        int lastLine = -1;
        boolean done = false;
        int line = 0;
        for (int i = 0; i < body.size(); i++) {
            Stmt statement = body.get(i);
            if (done && statement.span().lineno() > line) {
                break;
            }
            line = statement.span().lineno();
            if (statement instanceof Stmt.ImportFrom from && "__future__".equals(from.module())) {
                if (done) {
                    throw Compilation.error("from __future__ imports must occur at the beginning of the file", from.span());
                }
                flags |= flags(from);
                lastLine = line;
            } else {
                done |= i > 0 || !(statement instanceof Stmt.Expr e && e.value() instanceof Expr.Constant c
                        && c.value() instanceof PyStr);
            }
        }
        return new FutureFeatures(flags, lastLine);
    }

    private static int flags(Stmt.ImportFrom from) {
        int flags = 0;
        for (int i = 0; i < from.names().size(); i++) {
            Alias alias = from.names().get(i);
            flags |= switch (alias.name()) {
                // Mandatory by now: they leave no trace.
                case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
                        "unicode_literals", "generator_stop" -> 0;
                case "barry_as_FLUFL" -> CodeFlags.FUTURE_BARRY_AS_BDFL;
                case "annotations" -> CodeFlags.FUTURE_ANNOTATIONS;
                case "braces" -> throw at("not a chance", from.span());
                default -> throw at("future feature " + alias.name() + " is not defined", from.span());
            };
        }
        return flags;
    }

    /** These have no known end. */
    private static SyntaxException at(String message, Span span) {
        return new SyntaxException(SyntaxException.Kind.SYNTAX, message, span.lineno(), span.colOffset() + 1,
                span.lineno(), SyntaxException.UNKNOWN, null);
    }
}
