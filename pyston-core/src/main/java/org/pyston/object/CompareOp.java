package org.pyston.object;

import org.pyston.text.PyStr;

/** The rich comparisons, in CPython's order. Source: data model, {@code object.__lt__} and following. */
public enum CompareOp {
    LT("<", "__lt__"),
    LE("<=", "__le__"),
    EQ("==", "__eq__"),
    NE("!=", "__ne__"),
    GT(">", "__gt__"),
    GE(">=", "__ge__");

    /** The operator as error texts show it. */
    public final String symbol;
    /** The special method. */
    public final PyStr method;

    CompareOp(String symbol, String method) {
        this.symbol = symbol;
        this.method = PyStr.of(method);
    }

    /** The operator for exchanged operands. */
    public CompareOp swapped() {
        return switch (this) {
            case LT -> GT;
            case LE -> GE;
            case GT -> LT;
            case GE -> LE;
            case EQ, NE -> this;
        };
    }

    /** What the operator says of operands whose three-way comparison is {@code order} (negative, zero, positive). */
    public boolean test(int order) {
        return switch (this) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case EQ -> order == 0;
            case NE -> order != 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }
}
