package org.pyston.syntax;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.ExceptHandler;
import org.pyston.ast.Expr;
import org.pyston.ast.NodeList;
import org.pyston.ast.Stmt;

/** A {@code try} statement under construction. */
final class TryParts {

    List<Stmt> body;
    final ArrayList<ExceptHandler> handlers = new ArrayList<>();
    boolean star;
    List<Stmt> otherwise = NodeList.empty();
    /** The {@code finally} block, null where there is none. */
    List<Stmt> last;

    /** An exception's expression has been read; another one after a comma wants parentheses. */
    void refuseComma(GrammarSupport parser, PyToken start) {
        if (parser.here().type != PythonGrammar.COMMA) {
            return;
        }
        TokenBuffer tokens = parser.tokens();
        int end = new SubParser(parser).endOf(SubParser.Part.EXPRESSIONS, parser.here().index + 1);
        if (end >= 0 && tokens.get0(end).type == PythonGrammar.AS) {
            end += 2;
        }
        if (end >= 0 && tokens.clamped(end).type == PythonGrammar.COLON) {
            throw parser.errorUpToNext(start, tokens.get0(end), "multiple exception types must be parenthesized");
        }
    }

    /** A handler's head has been read up to its colon. */
    void check(GrammarSupport parser, PyToken start, boolean isStar, Expr type) {
        if (!handlers.isEmpty() && star != isStar && parser.here().type == PythonGrammar.COLON) {
            PyToken end = isStar ? parser.tokens().get0(start.index + 1) : start;
            throw parser.error(start, end, "cannot have both 'except' and 'except*' on the same 'try'");
        }
        star = isStar;
        if (isStar && type == null) {
            throw parser.here().type == PythonGrammar.ERROR ? parser.failure()
                    : parser.errorHere(SyntaxException.Kind.SYNTAX, "expected one or more exception types");
        }
    }

    void otherwise(GrammarSupport parser, PyToken start, List<Stmt> block) {
        if (handlers.isEmpty()) {
            throw parser.error(start, start, "expected 'except' or 'finally' block");
        }
        otherwise = block;
    }
}
