package org.pyston.frame;

import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/** What the {@link ResumeDriver} asks of a node. */
public interface Resumable {
    /** The node around this one; null at the root. */
    Resumable parent();

    /** Runs the node from its beginning. Returns as {@link #resumeAt}. */
    Object execute(Frame frame);

    /** Which child of its parent the node is. */
    int childIndex();

    /**
     * The node is the resume point: goes on with a value, or an exception, that arrives from outside.
     *
     * @return the node's value (an expression) or completion (a statement)
     */
    Object resumeAt(Frame frame, Object value, PyException thrown);

    /** Child {@code index} has ended with {@code value}: goes on after it. Returns as {@link #resumeAt}. */
    Object resumeAfter(Frame frame, int index, Object value);

    /** Child {@code index} has raised {@code thrown}: handles it or throws. Returns as {@link #resumeAt}. */
    Object resumeThrow(Frame frame, int index, PyException thrown);
}
