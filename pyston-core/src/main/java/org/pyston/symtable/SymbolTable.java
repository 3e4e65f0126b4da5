package org.pyston.symtable;

import java.util.IdentityHashMap;
import org.pyston.ast.AstNode;
import org.pyston.ast.Mod;
import org.pyston.ast.Span;
import org.pyston.syntax.SyntaxException;

/** The blocks of a program. Made by one thread, then immutable. */
public final class SymbolTable {

    /** Stands for the node of a type-parameter block in {@link #scopes}: the definition itself has a block, too. */
    private final IdentityHashMap<AstNode, Scope> typeParameterScopes = new IdentityHashMap<>();
    private final IdentityHashMap<AstNode, Scope> scopes = new IdentityHashMap<>();
    private Scope top;

    private SymbolTable() {
    }

    /**
     * Analyses a tree.
     *
     * @param futureAnnotations whether annotations are not evaluated (PEP 563)
     * @throws SyntaxException with CPython's message and place
     */
    public static SymbolTable of(Mod tree, boolean futureAnnotations) {
        SymbolTable table = new SymbolTable();
        SymbolCollector collector = new SymbolCollector(table, futureAnnotations);
        table.top = collector.collect(tree);
        ScopeAnalyzer.analyze(table.top);
        return table;
    }

    /** The block of the module. */
    public Scope top() {
        return top;
    }

    /** The block of a function, lambda, class, comprehension, type alias value or type variable bound; else null. */
    public Scope scope(AstNode node) {
        return scopes.get(node);
    }

    /** The block of a definition's type parameters, null if it has none. */
    public Scope typeParameterScope(AstNode definition) {
        return typeParameterScopes.get(definition);
    }

    void put(Scope scope) {
        if (scope.kind == ScopeKind.TYPE_PARAMETERS) {
            typeParameterScopes.put(scope.node, scope);
        } else if (scope.kind != ScopeKind.ANNOTATION) {
            scopes.put(scope.node, scope);
        }
    }

    static SyntaxException error(String message, Span span) {
        return new SyntaxException(SyntaxException.Kind.SYNTAX, message, span.lineno(), span.colOffset() + 1,
                span.endLineno(), span.endColOffset() + 1, null);
    }
}
