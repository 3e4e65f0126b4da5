package org.pyston.ast;

/** Turns syntax trees back into source text. Source: CPython's ast_unparse.c. */
public final class AstUnparse {
    private AstUnparse() {
    }

    /** The text of an expression, as annotations are kept under PEP 563. */
    public static String expression(Expr e) {
        throw new UnsupportedOperationException("unparse " + e.getClass().getSimpleName());
    }
}
