package org.pyston.frame;

/**
 * Leaves the Java frames of one Python frame's nodes: each node on the way that has evaluated operands stores them into the
 * heap frame and rethrows. Not an error, and no exception of Python.
 */
public abstract class Unwind extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Unwind() {
        super(null, null, false, false);
    }
}
