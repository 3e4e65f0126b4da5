package org.pyston.object;

import org.pyston.text.PyStr;

/** The binary operators, in the order that generated slot tables switch on. Source: data model, 3.3.8. */
public enum BinaryOp {
    ADD("+", "add"),
    SUB("-", "sub"),
    MUL("*", "mul"),
    MATMUL("@", "matmul"),
    TRUEDIV("/", "truediv"),
    FLOORDIV("//", "floordiv"),
    MOD("%", "mod"),
    DIVMOD("divmod()", "divmod"),
    POW("** or pow()", "pow"),
    LSHIFT("<<", "lshift"),
    RSHIFT(">>", "rshift"),
    AND("&", "and"),
    XOR("^", "xor"),
    OR("|", "or");

    /** The operator as error texts show it. */
    public final String symbol;
    /** {@code __add__}. */
    public final PyStr forward;
    /** {@code __radd__}. */
    public final PyStr reflected;
    /** {@code __iadd__}; DIVMOD has none. */
    public final PyStr inPlace;
    /** The operator of an augmented assignment, as error texts show it. */
    public final String inPlaceSymbol;

    BinaryOp(String symbol, String stem) {
        this.symbol = symbol;
        forward = PyStr.of("__" + stem + "__");
        reflected = PyStr.of("__r" + stem + "__");
        inPlace = PyStr.of("__i" + stem + "__");
        inPlaceSymbol = stem.equals("pow") ? "**=" : symbol + "=";
    }
}
