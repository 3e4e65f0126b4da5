package org.pyston.code;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.AstNode;
import org.pyston.ast.AstPool;
import org.pyston.ast.AstReader;
import org.pyston.ast.Expr;
import org.pyston.ast.Stmt;

/** Reads the tree of a unit and remembers the nodes that may be scopes. */
final class UnitTreeReader extends AstReader {

    private final List<AstNode> scopes = new ArrayList<>();

    UnitTreeReader(AstPool pool, byte[] file, int offset) {
        super(pool, file, offset);
    }

    AstNode readTree(UnitKind kind) {
        AstNode root = switch (kind) {
            case MODULE, INTERACTIVE, EXPRESSION -> readMod();
            case FUNCTION, CLASS, TYPE_PARAMETERS -> readStmt();
            case LAMBDA, GENERATOR_EXPRESSION, COMPREHENSION -> readExpr();
            case LAZY_TYPE_VALUE -> readIndex(2) == 0 ? readTypeParam() : readStmt();
        };
        boolean fits = switch (kind) {
            case FUNCTION -> root instanceof Stmt.FunctionDef || root instanceof Stmt.AsyncFunctionDef;
            case CLASS -> root instanceof Stmt.ClassDef;
            case LAMBDA -> root instanceof Expr.Lambda;
            default -> root != null;
        };
        if (!fits) {
            throw new IllegalArgumentException("no tree");
        }
        return root;
    }

    @Override
    protected void scopeRead(AstNode node) {
        scopes.add(node);
    }

    /** The node of that number among those that may be scopes. */
    AstNode scope(int number) {
        return scopes.get(number);
    }
}
