package org.pyston.importer;

import org.pyston.ast.Mod;
import org.pyston.runtime.Frame;
import org.pyston.syntax.ParseMode;

/** Where the module {@code _ast} puts its converter, so that {@code compile()} can take and give Python's syntax trees. */
public final class AstBridge {
    private volatile Converter converter;

    public AstBridge() {
    }

    /** Between Python's objects and ours. */
    public interface Converter {
        /** Whether the value is an {@code ast.AST}. */
        boolean isTree(Object value);

        /** Our tree of Python's; raises TypeError and ValueError as CPython's validator. */
        Mod toTree(Frame frame, Object value, ParseMode mode);

        /** Python's tree of ours. */
        Object fromTree(Frame frame, Mod tree);
    }

    /** Null before {@code _ast} was imported. */
    public Converter converter() {
        return converter;
    }

    public void setConverter(Converter converter) {
        this.converter = converter;
    }
}
