package org.pyston.modules._sre;

import org.pyston.runtime.Frame;

/** Lets signals and asynchronous exceptions end long matches. */
record FramePoll(Frame frame) implements SreMatcher.Poll {
    @Override
    public void poll() {
        if (frame.interpreter().pollRequested()) {
            frame.interpreter().poll(frame);
        }
    }
}
