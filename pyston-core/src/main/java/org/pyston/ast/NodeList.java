package org.pyston.ast;

import java.util.AbstractList;
import java.util.Collection;
import java.util.RandomAccess;

/**
 * The one class of lists in syntax trees: immutable, random access, null elements allowed (the key of {@code **d} in a
 * display, the missing default of a keyword-only parameter). One class keeps {@code get} monomorphic for the JIT.
 */
public final class NodeList<E> extends AbstractList<E> implements RandomAccess {

    private static final NodeList<Object> EMPTY = new NodeList<>(new Object[0]);

    private final Object[] elements;

    private NodeList(Object[] elements) {
        this.elements = elements;
    }

    /** The empty list. */
    @SuppressWarnings("unchecked")
    public static <E> NodeList<E> empty() {
        return (NodeList<E>) EMPTY;
    }

    /** The list of one element. */
    public static <E> NodeList<E> of(E element) {
        return new NodeList<>(new Object[] {element});
    }

    /** The elements of {@code source}; itself when it is of this class. */
    @SuppressWarnings("unchecked")
    public static <E> NodeList<E> copyOf(Collection<? extends E> source) {
        if (source instanceof NodeList) {
            return (NodeList<E>) source;
        }
        return source.isEmpty() ? empty() : new NodeList<>(source.toArray());
    }

    /** A list on {@code elements} itself, which the caller must not keep. */
    public static <E> NodeList<E> wrap(Object[] elements) {
        return new NodeList<>(elements);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public Object[] toArray() {
        return elements.clone();
    }
}
