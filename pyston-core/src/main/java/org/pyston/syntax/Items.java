package org.pyston.syntax;

import java.util.Arrays;
import java.util.List;
import org.pyston.ast.Expr;
import org.pyston.ast.NodeList;

/** Expressions under collection, each with the token that it starts at where that matters (a parenthesis may). */
final class Items {

    private Object[] values = new Object[4];
    private PyToken[] starts;
    private int size;

    void add(PyToken start, Expr value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        if (start != null) {
            if (starts == null || starts.length < values.length) {
                starts = starts == null ? new PyToken[values.length] : Arrays.copyOf(starts, values.length);
            }
            starts[size] = start;
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    Expr get(int i) {
        return (Expr) values[i];
    }

    PyToken start(int i) {
        return starts[i];
    }

    void set(int i, Expr value) {
        values[i] = value;
    }

    List<Expr> list() {
        return size == 0 ? NodeList.empty() : NodeList.wrap(Arrays.copyOf(values, size));
    }

    /** All but the last. */
    List<Expr> init() {
        return NodeList.wrap(Arrays.copyOf(values, size - 1));
    }
}
