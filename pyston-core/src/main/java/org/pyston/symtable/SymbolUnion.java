package org.pyston.symtable;

import java.util.function.BiFunction;

/** Joins the flags of two mentions of a name. */
enum SymbolUnion implements BiFunction<Integer, Integer, Integer> {
    INSTANCE;

    @Override
    public Integer apply(Integer a, Integer b) {
        return a | b;
    }
}
