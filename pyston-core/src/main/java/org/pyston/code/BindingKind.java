package org.pyston.code;

import java.util.List;

/** The kinds of places of names. Source: language reference 4.2, CPython's symtable.c. */
public enum BindingKind {
    /** A slot of the frame. */
    LOCAL,
    /** A slot of the frame that holds a cell made by this activation, as functions inside share the variable. */
    CELL,
    /** A slot of the frame that holds a cell of an enclosing function. */
    FREE,
    /** The globals, then the builtins. */
    GLOBAL,
    /** The namespace of a class body, a module or exec() first, then the globals, then the builtins. */
    NAME,
    /** In a class body (or a type-parameter scope in one): the class namespace first, then the cell in the slot. */
    CLASS_FREE,
    /** In a type-parameter scope inside a class: the class namespace first, then globals, then builtins. */
    CLASS_GLOBAL;

    private static final List<BindingKind> ALL = List.of(values());

    static int count() {
        return ALL.size();
    }

    static BindingKind of(int ordinal) {
        return ALL.get(ordinal);
    }
}
