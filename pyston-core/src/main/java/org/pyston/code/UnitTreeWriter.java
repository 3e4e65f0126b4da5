package org.pyston.code;

import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.AstNode;
import org.pyston.ast.AstWriter;
import org.pyston.ast.Expr;
import org.pyston.ast.Stmt;
import org.pyston.ast.TypeParam;

/** Writes the tree of a unit without what belongs to the units inside it. */
final class UnitTreeWriter extends AstWriter {

    private UnitBody body;
    private AstNode root;
    private List<AstNode> scopes;

    /** Begins a unit; the nodes that may be scopes will be in the list, in order. */
    List<AstNode> begin(UnitBody unit) {
        resetSpan();
        body = unit;
        root = null;
        scopes = new ArrayList<>();
        return scopes;
    }

    void writeRoot(Stmt part) {
        root = part;
        write(part);
    }

    void writeRoot(Expr part) {
        root = part;
        write(part);
    }

    void writeRoot(TypeParam part) {
        root = part;
        write(part);
    }

    @Override
    protected void scopeWritten(AstNode node) {
        scopes.add(node == root ? body.root() : node);
    }

    /** Whether the inside of a node belongs to another unit. */
    private boolean isElsewhere(AstNode node) {
        if (node == root) {
            return false;
        }
        UnitBody.Links links = body.links(node);
        return links.child() >= 0 || links.typeParameters() >= 0 || links.lazyValue() >= 0;
    }

    private boolean isGeneric(AstNode node) {
        return body.links(node).typeParameters() >= 0;
    }

    @Override
    protected Stmt.FunctionDef elide(Stmt.FunctionDef node) {
        if (!isElsewhere(node)) {
            return node;
        }
        boolean generic = isGeneric(node);
        return new Stmt.FunctionDef(node.name(), generic ? ScopeParts.defaults(node.args()) : node.args(), List.of(),
                node.decoratorList(), generic ? null : node.returns(), null, ScopeParts.stubs(node.typeParams()), node.span());
    }

    @Override
    protected Stmt.AsyncFunctionDef elide(Stmt.AsyncFunctionDef node) {
        if (!isElsewhere(node)) {
            return node;
        }
        boolean generic = isGeneric(node);
        return new Stmt.AsyncFunctionDef(node.name(), generic ? ScopeParts.defaults(node.args()) : node.args(), List.of(),
                node.decoratorList(), generic ? null : node.returns(), null, ScopeParts.stubs(node.typeParams()), node.span());
    }

    @Override
    protected Stmt.ClassDef elide(Stmt.ClassDef node) {
        if (!isElsewhere(node)) {
            return node;
        }
        boolean generic = isGeneric(node);
        return new Stmt.ClassDef(node.name(), generic ? List.of() : node.bases(), generic ? List.of() : node.keywords(),
                List.of(), node.decoratorList(), ScopeParts.stubs(node.typeParams()), node.span());
    }

    @Override
    protected Stmt.TypeAlias elide(Stmt.TypeAlias node) {
        return isElsewhere(node)
                ? new Stmt.TypeAlias(node.name(), ScopeParts.stubs(node.typeParams()), null, node.span()) : node;
    }

    @Override
    protected TypeParam.TypeVar elide(TypeParam.TypeVar node) {
        return isElsewhere(node) ? new TypeParam.TypeVar(node.name(), null, node.span()) : node;
    }

    @Override
    protected Expr.Lambda elide(Expr.Lambda node) {
        return isElsewhere(node) ? new Expr.Lambda(node.args(), null, node.span()) : node;
    }

    @Override
    protected Expr.ListComp elide(Expr.ListComp node) {
        return isElsewhere(node) ? new Expr.ListComp(null, ScopeParts.outer(node.generators()), node.span()) : node;
    }

    @Override
    protected Expr.SetComp elide(Expr.SetComp node) {
        return isElsewhere(node) ? new Expr.SetComp(null, ScopeParts.outer(node.generators()), node.span()) : node;
    }

    @Override
    protected Expr.DictComp elide(Expr.DictComp node) {
        return isElsewhere(node) ? new Expr.DictComp(null, null, ScopeParts.outer(node.generators()), node.span()) : node;
    }

    @Override
    protected Expr.GeneratorExp elide(Expr.GeneratorExp node) {
        return isElsewhere(node) ? new Expr.GeneratorExp(null, ScopeParts.outer(node.generators()), node.span()) : node;
    }
}
