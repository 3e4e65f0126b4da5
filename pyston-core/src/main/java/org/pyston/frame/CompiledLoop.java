package org.pyston.frame;

import org.pyston.runtime.Frame;

/** Compiled code of one loop, entered at its header with a heap frame (OSR). */
public interface CompiledLoop {
    /**
     * Runs the loop from its header. Variables are taken from the frame and are back in it when this returns.
     *
     * @return the completion of the loop statement, or a {@link LeftCode} when a guard failed in the middle of a turn
     */
    Object run(Frame frame);
}
