package org.pyston.modules._symtable;

import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.ast.Mod;
import org.pyston.code.CodeUnitBuilder;
import org.pyston.importer.SourceCompiler;
import org.pyston.importer.SyntaxErrors;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.symtable.ScopeKind;
import org.pyston.symtable.SymbolFlags;
import org.pyston.syntax.ParseMode;
import org.pyston.syntax.SyntaxException;
import org.pyston.text.PyStr;
import org.pyston.types.module.PyModule;

/** The module {@code _symtable}. Source: CPython's symtablemodule.c. */
@PythonModule("_symtable")
final class SymtableModule {
    private SymtableModule() {
    }

    @PythonFunction(value = "symtable", signature = "($module, source, filename, startstr, /)",
            doc = "The symbol table of a program's outermost block.")
    static Object symtable(Frame frame, Object source, PyStr filename, PyStr startstr) {
        ParseMode mode = switch (startstr.toString()) {
            case "exec" -> ParseMode.EXEC;
            case "eval" -> ParseMode.EVAL;
            case "single" -> ParseMode.SINGLE;
            default -> throw Errors.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
        };
        Object text = SourceCompiler.sourceOf(frame, source, "symtable", "string or bytes");
        Mod tree = SourceCompiler.parse(frame, text, filename.toString(), mode, 0);
        try {
            return new PySymtableEntry(CodeUnitBuilder.symbols(tree).top());
        } catch (SyntaxException e) {
            throw SyntaxErrors.of(frame, e, filename.toString(), text);
        }
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        put(module, "USE", SymbolFlags.USE);
        put(module, "DEF_ANNOT", SymbolFlags.DEF_ANNOT);
        put(module, "DEF_BOUND", SymbolFlags.DEF_BOUND);
        put(module, "DEF_FREE", SymbolFlags.DEF_FREE);
        put(module, "DEF_FREE_CLASS", SymbolFlags.DEF_FREE_CLASS);
        put(module, "DEF_GLOBAL", SymbolFlags.DEF_GLOBAL);
        put(module, "DEF_IMPORT", SymbolFlags.DEF_IMPORT);
        put(module, "DEF_LOCAL", SymbolFlags.DEF_LOCAL);
        put(module, "DEF_NONLOCAL", SymbolFlags.DEF_NONLOCAL);
        put(module, "DEF_PARAM", SymbolFlags.DEF_PARAM);
        put(module, "CELL", SymbolFlags.CELL);
        put(module, "FREE", SymbolFlags.FREE);
        put(module, "GLOBAL_EXPLICIT", SymbolFlags.GLOBAL_EXPLICIT);
        put(module, "GLOBAL_IMPLICIT", SymbolFlags.GLOBAL_IMPLICIT);
        put(module, "LOCAL", SymbolFlags.LOCAL);
        put(module, "SCOPE_MASK", SymbolFlags.SCOPE_MASK);
        put(module, "SCOPE_OFF", SymbolFlags.SCOPE_OFFSET);
        put(module, "TYPE_FUNCTION", ScopeKind.FUNCTION.ordinal());
        put(module, "TYPE_CLASS", ScopeKind.CLASS.ordinal());
        put(module, "TYPE_MODULE", ScopeKind.MODULE.ordinal());
        put(module, "TYPE_ANNOTATION", ScopeKind.ANNOTATION.ordinal());
        put(module, "TYPE_TYPE_VAR_BOUND", ScopeKind.TYPE_VAR_BOUND.ordinal());
        put(module, "TYPE_TYPE_ALIAS", ScopeKind.TYPE_ALIAS.ordinal());
        put(module, "TYPE_TYPE_PARAM", ScopeKind.TYPE_PARAMETERS.ordinal());
    }

    private static void put(PyModule module, String name, int value) {
        module.dict().putStr(PyStr.intern(name), (long) value);
    }
}
