package org.pyston.ast;

import java.util.List;

/** Gives {@link AstFromFields} the parts of another form of tree, or throws what its users expect where they are wrong. */
public abstract class AstFieldSource {

    /** Whether the value, which may be null, stands for nothing. */
    protected abstract boolean isNone(Object value);

    /** A field that must be there. */
    protected abstract Object required(Object node, String field, String owner);

    /** A field that may be missing; null also where it stands for nothing. */
    protected abstract Object optional(Object node, String field);

    /** The elements of a field that must be a list; none where it is missing. */
    protected abstract Object[] list(Object node, String field, String owner);

    /** The number of the kind of the node, which must be one of those that derive from {@code type}. */
    protected abstract int kind(Object node, int type);

    /** Where the node stands. */
    protected abstract Span span(Object node, String owner, boolean optionalEnds);

    /** Called before the fields of a node are read. */
    protected abstract void enter(String owner);

    /** Raises the error of a required field that is nothing. */
    protected abstract void missing(String field, String owner);

    /** A name; null of nothing. */
    protected abstract String identifier(Object value);

    /** A string; null of nothing. */
    protected abstract String string(Object value);

    /** An int. */
    protected abstract int integer(Object value);

    /** A constant's value; {@link org.pyston.ast} has the forms. What is no constant is given as it is. */
    protected abstract Object constant(Object value);

    final int optionalInteger(Object value) {
        return value == null ? 0 : integer(value);
    }

    final List<String> identifiers(Object[] values) {
        Object[] all = new Object[values.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = identifier(values[i]);
        }
        return NodeList.wrap(all);
    }

    final void check(Object node, String field, String owner) {
        if (node == null) {
            missing(field, owner);
        }
    }
}
