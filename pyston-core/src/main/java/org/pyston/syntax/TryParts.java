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

    /** A handler's head has been read up to its colon. */
    void check(GrammarSupport parser, PyToken start, boolean isStar, Expr type) {
        if (!handlers.isEmpty() && star != isStar && parser.here().type == PythonGrammar.COLON) {
            throw parser.error(start, start, "cannot have both 'except' and 'except*' on the same 'try'");
        }
        star = isStar;
        if (isStar && type == null) {
            throw parser.here().type == PythonGrammar.ERROR ? parser.failure()
                    : parser.error(parser.here(), parser.here(), "expected one or more exception types");
        }
    }

    void otherwise(GrammarSupport parser, PyToken start, List<Stmt> block) {
        if (handlers.isEmpty()) {
            throw parser.error(start, start, "expected 'except' or 'finally' block");
        }
        otherwise = block;
    }
}
