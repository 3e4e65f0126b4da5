package org.pyston.ast;

import java.util.List;

/** Receives the fields of nodes from {@link AstToFields} and makes another form of tree of them, the leaves first. */
public abstract class AstFieldSink {

    /** A field or element that is null. */
    protected abstract Object none();

    /** The value of a constant; {@link org.pyston.ast} has the forms. */
    protected abstract Object constant(Object value);

    /** A name or other string, or null. */
    protected abstract Object string(String value);

    /** A number. */
    protected abstract Object integer(int value);

    /** A list of what the other methods made. */
    protected abstract Object list(Object[] items);

    /** An operator or another node without fields, of which there is one. */
    protected abstract Object singleton(int kind);

    /** A node; the span is null where the kind has none. */
    protected abstract Object node(int kind, Span span, Object... fields);

    final Object strings(List<String> strings) {
        Object[] all = new Object[strings.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = string(strings.get(i));
        }
        return list(all);
    }
}
