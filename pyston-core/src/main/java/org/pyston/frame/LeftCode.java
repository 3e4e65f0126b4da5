package org.pyston.frame;

/**
 * Compiled code that was entered with a heap frame has left it in the middle: the frame holds the variables and the pending
 * operands, and the interpreter goes on here.
 *
 * @param node where
 * @param child the child of the node whose value arrives; {@link #START} to run the node, {@link #DONE} when the value is
 *     the node's own, {@link #RAISED} when the node has raised
 * @param value the value that arrives; null at START; the {@link org.pyston.runtime.PyException} at RAISED
 */
public record LeftCode(Resumable node, int child, Object value) {
    /** The node has not begun: it runs from its beginning. */
    public static final int START = -1;
    /** The node has its value. */
    public static final int DONE = -2;
    /** The node has raised the exception that is the value: a statement around it may handle it. */
    public static final int RAISED = -3;
}
