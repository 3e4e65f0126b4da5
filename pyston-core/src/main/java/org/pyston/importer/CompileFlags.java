package org.pyston.importer;

/** The flags of {@code compile()}. Source: CPython's compile.h; the values are in the module {@code ast} too. */
public final class CompileFlags {
    /** {@code from __future__ import barry_as_FLUFL}. */
    public static final int BARRY_AS_BDFL = 0x400000;
    /** {@code from __future__ import annotations}. */
    public static final int ANNOTATIONS = 0x1000000;
    /** The features of {@code __future__}. */
    public static final int FUTURE_MASK = 0x1FE0000;
    /** The end of an interactive text does not end its blocks. */
    public static final int DONT_IMPLY_DEDENT = 0x200;
    /** The result is the syntax tree. */
    public static final int ONLY_AST = 0x400;
    /** Type comments are kept in the syntax tree. */
    public static final int TYPE_COMMENTS = 0x1000;
    /** {@code await} outside functions makes the code a coroutine. */
    public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;
    /** A text that lacks its end is told from a wrong one. */
    public static final int ALLOW_INCOMPLETE_INPUT = 0x4000;
    /** Nested scopes, a feature of old; accepted and without effect. */
    public static final int NESTED = 0x10;
    /** Every flag that a program may pass. */
    public static final int ALLOWED = FUTURE_MASK | DONT_IMPLY_DEDENT | ONLY_AST | TYPE_COMMENTS | ALLOW_TOP_LEVEL_AWAIT
            | ALLOW_INCOMPLETE_INPUT | NESTED;

    private CompileFlags() {
    }
}
