package org.pyston.symtable;

/**
 * The bits of a symbol: what the block does with the name, and, from {@link #SCOPE_OFFSET} on, where the name lives. The values
 * are those of Python's module {@code _symtable}.
 */
public final class SymbolFlags {
    public static final int DEF_GLOBAL = 1;
    public static final int DEF_LOCAL = 2;
    public static final int DEF_PARAM = 4;
    public static final int DEF_NONLOCAL = 8;
    public static final int USE = 16;
    /** Free because of a block inside; not used by 3.12, present for {@code _symtable}. */
    public static final int DEF_FREE = 32;
    /** Known to a class body (or a block that sees its names), and also free in a block inside it. */
    public static final int DEF_FREE_CLASS = 64;
    public static final int DEF_IMPORT = 128;
    public static final int DEF_ANNOT = 256;
    /** A target of a comprehension's {@code for}. */
    public static final int DEF_COMP_ITER = 512;
    public static final int DEF_TYPE_PARAM = 1024;
    /** A cell of an inlined comprehension. */
    public static final int DEF_COMP_CELL = 2048;
    public static final int DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;

    public static final int SCOPE_OFFSET = 12;
    public static final int SCOPE_MASK = 15;

    public static final int LOCAL = 1;
    public static final int GLOBAL_EXPLICIT = 2;
    public static final int GLOBAL_IMPLICIT = 3;
    public static final int FREE = 4;
    public static final int CELL = 5;

    private SymbolFlags() {
    }

    /** Where a symbol with these flags lives: 0 or one of the five places. */
    public static int scopeOf(int flags) {
        return flags >> SCOPE_OFFSET & SCOPE_MASK;
    }
}
