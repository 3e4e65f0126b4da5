package org.pyston.code;

import org.pyston.ast.Mod;
import org.pyston.symtable.SymbolTable;
import org.pyston.syntax.SyntaxException;

/** Makes code units of a tree. */
public final class CodeUnitBuilder {

    private CodeUnitBuilder() {
    }

    /**
     * Compiles a tree.
     *
     * @return the unit of the whole text
     * @throws SyntaxException for what CPython's symbol table and compiler refuse, in its words
     */
    public static CodeUnit build(Mod tree, String filename, CompileOptions options) {
        FutureFeatures future = FutureFeatures.of(tree);
        int flags = options.futureFlags() & CodeFlags.FUTURE_MASK | future.flags();
        SymbolTable table = SymbolTable.of(tree, (flags & CodeFlags.FUTURE_ANNOTATIONS) != 0);
        return new Compilation(table, filename, options, flags, future.lastLine()).compile(tree);
    }

    /** The bits of the {@code __future__} features that a tree imports. */
    public static int futureFlags(Mod tree) {
        return FutureFeatures.of(tree).flags();
    }
}
