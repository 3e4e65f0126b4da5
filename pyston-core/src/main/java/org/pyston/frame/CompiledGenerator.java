package org.pyston.frame;

import org.pyston.runtime.Frame;

/** Compiled code of a generator or coroutine, which runs on its heap frame from one suspension to the next. */
public interface CompiledGenerator {
    /** The answer of code that cannot go on from the frame as it is: nothing has been changed. */
    LeftCode REFUSED = new LeftCode(null, LeftCode.START, null);

    /**
     * Goes on from where the frame is suspended.
     *
     * @param sent the value that the suspended expression gives
     * @param first whether the frame has not begun to run
     * @return {@link Completion#YIELD} as the interpreter's; a {@link LeftCode} where the interpreter has to go on; else the
     *     completion of the body
     */
    Object run(Frame frame, Object sent, boolean first);
}
