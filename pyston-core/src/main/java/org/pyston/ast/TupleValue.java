package org.pyston.ast;

import java.util.List;

/** A tuple of constants; only in trees that a program made, the parser makes {@code Expr.Tuple}. */
public record TupleValue(List<Object> items) {

    public TupleValue {
        items = NodeList.copyOf(items);
    }
}
