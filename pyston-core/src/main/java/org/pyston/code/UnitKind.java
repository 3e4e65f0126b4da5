package org.pyston.code;

import java.util.List;

/** What a code unit is the code of. */
public enum UnitKind {
    /** A file, or the text of exec(). */
    MODULE,
    /** One interactive statement. */
    INTERACTIVE,
    /** The text of eval(). */
    EXPRESSION,
    /** A {@code def} or {@code async def}. */
    FUNCTION,
    /** A {@code lambda}. */
    LAMBDA,
    /** A class body. */
    CLASS,
    /** A generator expression. */
    GENERATOR_EXPRESSION,
    /** A list, set or dict comprehension that is not inlined (in a class body; PEP 709). */
    COMPREHENSION,
    /** The scope of the type parameters of a function, class or type alias (PEP 695). */
    TYPE_PARAMETERS,
    /** The lazily evaluated value of a type alias, or bound of a type variable (PEP 695). */
    LAZY_TYPE_VALUE;

    private static final List<UnitKind> ALL = List.of(values());

    static int count() {
        return ALL.size();
    }

    static UnitKind of(int ordinal) {
        return ALL.get(ordinal);
    }
}
