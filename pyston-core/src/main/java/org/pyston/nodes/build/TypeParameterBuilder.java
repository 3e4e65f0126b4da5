package org.pyston.nodes.build;

import java.util.List;
import org.pyston.ast.AstNode;
import org.pyston.ast.Stmt;
import org.pyston.nodes.ExprNode;
import org.pyston.nodes.StmtNode;
import org.pyston.runtime.Errors;
import org.pyston.runtime.PyException;

/** Builds the scopes of type parameters and type aliases (PEP 695). */
final class TypeParameterBuilder {
    private final UnitBuilder unit;

    TypeParameterBuilder(UnitBuilder unit) {
        this.unit = unit;
    }

    private PyException missing() {
        return Errors.notImplemented("type parameters in " + unit.unit.qualname());
    }

    StmtNode body(AstNode root) {
        throw missing();
    }

    StmtNode lazyValue(AstNode root) {
        throw missing();
    }

    ExprNode generic(AstNode definition, int depth) {
        throw missing();
    }

    void alias(Stmt.TypeAlias node, List<StmtNode> out) {
        throw missing();
    }
}
