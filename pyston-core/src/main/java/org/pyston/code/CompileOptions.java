package org.pyston.code;

import org.pyston.syntax.SyntaxWarningListener;

/**
 * How to compile.
 *
 * @param futureFlags the features that hold without an import, bits of {@link CodeFlags}
 * @param optimize 0, 1 (no assertions) or 2 (no docstrings either), as {@code -O} and {@code -OO}
 * @param topLevelAwait whether {@code await} is allowed outside of functions ({@code ast.PyCF_ALLOW_TOP_LEVEL_AWAIT})
 * @param warnings who hears of SyntaxWarnings; null for nobody
 */
public record CompileOptions(int futureFlags, int optimize, boolean topLevelAwait, SyntaxWarningListener warnings) {

    /** No future features, no optimization, no listener. */
    public static final CompileOptions DEFAULT = new CompileOptions(0, 0, false, null);
}
