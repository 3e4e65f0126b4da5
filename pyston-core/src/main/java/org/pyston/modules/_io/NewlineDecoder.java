package org.pyston.modules._io;

import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** A decoder with universal line ends after it. */
final class NewlineDecoder implements TextDecoder {
    private final TextDecoder decoder;
    final NewlineState newlines;

    NewlineDecoder(TextDecoder decoder, boolean translate) {
        this.decoder = decoder;
        this.newlines = new NewlineState(translate);
    }

    @Override
    public PyStr decode(Frame frame, byte[] input, boolean isFinal) {
        return newlines.process(decoder.decode(frame, input, isFinal), isFinal);
    }

    @Override
    public State state(Frame frame) {
        State inner = decoder.state(frame);
        return new State(inner.bytes(), inner.flags() << 1 | (newlines.pendingCr ? 1 : 0));
    }

    @Override
    public void setState(Frame frame, State state) {
        newlines.pendingCr = (state.flags() & 1) != 0;
        decoder.setState(frame, new State(state.bytes(), state.flags() >> 1));
    }

    @Override
    public void reset(Frame frame) {
        newlines.reset();
        decoder.reset(frame);
    }
}
