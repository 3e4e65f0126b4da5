package org.pyston.types.iterator;

import org.pyston.object.PyObject;
import org.pyston.object.PyType;

/** An iterator whose steps run no Python code, always or as long as what it iterates over is plain too. */
public abstract class PlainIterator extends PyObject {
    /** The answer of {@link #plainNext} when the step might run Python code: nothing has been done then. */
    public static final Object NOT_PLAIN = new Object();

    protected PlainIterator(PyType type) {
        super(type);
    }

    /** The next item; null at the end; {@link #NOT_PLAIN} when {@code __next__} has to be called with a frame. */
    public abstract Object plainNext();

    /** Whether {@link #plainNext} never answers {@link #NOT_PLAIN}: it stays so. */
    public boolean isPlain() {
        return true;
    }

    /** The iterator if it is plain; else null. */
    static PlainIterator of(Object iterator) {
        return iterator instanceof PlainIterator p && p.isPlain() ? p : null;
    }
}
