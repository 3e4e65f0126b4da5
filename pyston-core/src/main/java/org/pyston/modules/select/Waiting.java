package org.pyston.modules.select;

import java.util.concurrent.locks.LockSupport;
import org.pyston.runtime.Frame;

/** Pauses between two looks, up to a time. */
final class Waiting {
    private static final long FIRST = 50_000;
    private static final long LONGEST = 10_000_000;

    private final Frame frame;
    private final boolean forever;
    private final long end;
    private long pause = FIRST;

    /** {@code nanos} negative: without end. */
    Waiting(Frame frame, long nanos) {
        this.frame = frame;
        this.forever = nanos < 0;
        this.end = System.nanoTime() + Math.max(0, nanos);
    }

    /** Waits a little; false when the time is over. Signal handlers run here. */
    boolean pause() {
        long left = forever ? LONGEST : end - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        LockSupport.parkNanos(Math.min(pause, left));
        pause = Math.min(LONGEST, pause * 2);
        if (frame.interpreter().pollRequested()) {
            frame.interpreter().poll(frame);
        }
        return true;
    }
}
