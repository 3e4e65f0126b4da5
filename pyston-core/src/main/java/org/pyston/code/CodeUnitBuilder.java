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
        Result result = BigStack.call(new Run(tree, filename, options));
        result.warnings().tell(options.warnings());
        if (result.error() != null) {
            throw result.error();
        }
        return result.unit();
    }

    /** What came of it; exactly one of unit and error is null. */
    private record Result(CodeUnit unit, PendingWarnings warnings, SyntaxException error) {
    }

    private record Run(Mod tree, String filename, CompileOptions options) implements BigStack.Task<Result> {

        @Override
        public Result run() {
            return attempt(tree, filename, options);
        }
    }

    /** The scopes of a module as {@link #build} sees them, for the module {@code symtable}; throws SyntaxException. */
    public static SymbolTable symbols(Mod tree) {
        return SymbolTable.of(tree, (FutureFeatures.of(tree).flags() & CodeFlags.FUTURE_ANNOTATIONS) != 0);
    }

    private static Result attempt(Mod tree, String filename, CompileOptions options) {
        FutureFeatures future = FutureFeatures.of(tree);
        int flags = options.futureFlags() & CodeFlags.FUTURE_MASK | future.flags();
        SymbolTable table = SymbolTable.of(tree, (flags & CodeFlags.FUTURE_ANNOTATIONS) != 0);
        Compilation compilation = new Compilation(table, filename, options, flags, future.lastLine());
        try {
            return new Result(compilation.compile(tree), compilation.warnings(), null);
        } catch (SyntaxException e) {
            return new Result(null, compilation.warnings(), e);
        }
    }

    /** The bits of the {@code __future__} features that a tree imports. */
    public static int futureFlags(Mod tree) {
        return FutureFeatures.of(tree).flags();
    }
}
