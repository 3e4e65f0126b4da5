package org.pyston.symtable;

/** The kinds of blocks, with the names that Python's module {@code symtable} gives them. */
public enum ScopeKind {
    FUNCTION("function"),
    CLASS("class"),
    MODULE("module"),
    /** The annotations of a function, or one of a variable, when they are not evaluated (PEP 563). */
    ANNOTATION("annotation"),
    TYPE_VAR_BOUND("TypeVar bound"),
    TYPE_ALIAS("type alias"),
    TYPE_PARAMETERS("type parameter");

    private final String typeName;

    ScopeKind(String typeName) {
        this.typeName = typeName;
    }

    /** What {@code SymbolTable.get_type()} says. */
    public String typeName() {
        return typeName;
    }

    /** Whether names that are bound in the block become slots of a frame. */
    public boolean isFunctionLike() {
        return this == FUNCTION || this == TYPE_VAR_BOUND || this == TYPE_ALIAS || this == TYPE_PARAMETERS;
    }
}
