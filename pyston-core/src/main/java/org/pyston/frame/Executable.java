package org.pyston.frame;

import org.pyston.ast.Span;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;

/** Runnable code of one code unit in one interpreter: tier 0's node tree. */
public interface Executable {
    /**
     * Runs the code from its beginning. {@code frame.locals} holds the bound arguments and the closure.
     *
     * @return the result; for code of a generator, a coroutine or an asynchronous generator the object that was made
     */
    Object run(Frame frame);

    /**
     * Runs a generator's frame from where it is suspended (or its beginning) to the next suspension or its end.
     *
     * @param sent the value that the {@code yield} gives; None at the beginning
     * @param thrown the exception to raise there instead; null for none
     * @return {@link Completion#YIELD} with the value in {@code frame.transfer}, or the returned value
     */
    Object resume(Frame frame, Object sent, PyException thrown);

    /** Where in the source the resume point or node {@code at} is. */
    Span span(int at);

    /** The number of positions: {@link #span} has an answer below it. */
    int positionCount();

    /** The iterator that a suspended frame delegates to ({@code yield from}, {@code await}); null for none. */
    Object delegate(Frame frame);
}
