package org.pyston.modules._io;

import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** An incremental decoder. */
interface TextDecoder {
    /**
     * What it holds between calls.
     *
     * @param bytes input that is not decoded yet
     * @param flags anything else, as a number
     */
    record State(byte[] bytes, long flags) {
    }

    /** Decodes what comes next. */
    PyStr decode(Frame frame, byte[] input, boolean isFinal);

    State state(Frame frame);

    void setState(Frame frame, State state);

    void reset(Frame frame);
}
