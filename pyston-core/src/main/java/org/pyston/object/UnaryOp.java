package org.pyston.object;

import org.pyston.text.PyStr;

/** The unary operators that have a special method. Source: data model, 3.3.8. */
public enum UnaryOp {
    NEGATIVE("-", "__neg__"),
    POSITIVE("+", "__pos__"),
    INVERT("~", "__invert__"),
    ABSOLUTE("abs()", "__abs__");

    /** The operator as error texts show it. */
    public final String symbol;
    /** The special method. */
    public final PyStr method;

    UnaryOp(String symbol, String method) {
        this.symbol = symbol;
        this.method = PyStr.of(method);
    }
}
