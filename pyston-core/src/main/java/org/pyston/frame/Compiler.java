package org.pyston.frame;

import org.pyston.runtime.Frame;
import org.pyston.types.code.PyCode;

/** What the interpreter asks of the compiled tier; a backend implements it. Calls return at once or when the code is there. */
public interface Compiler {
    /**
     * A function has been called often: compile its code and install the result by {@link PyCode#install}.
     *
     * @param frame the call that made it hot
     */
    void functionHot(Frame frame);

    /**
     * A loop has run often: compile it and install the result by {@link HotLoop#install}.
     *
     * @param frame where it runs now: its variables have the types to expect
     */
    void loopHot(Frame frame, HotLoop loop);

    /** The interpreter ends. */
    void finish();

    /** A loop that can be entered by compiled code in the middle. */
    interface HotLoop {
        /** From now on the loop is continued by this code; null for the interpreter. */
        void install(CompiledLoop code);
    }
}
