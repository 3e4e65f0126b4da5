package org.pyston.modules._thread;

import org.pyston.ops.NumberFloat;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;

/** A wait that is cut into pieces, so that the waiting thread looks for signals in between. */
final class LockWait {
    /** {@code TIMEOUT_MAX}, in seconds: CPython's on Linux. */
    static final double TIMEOUT_MAX = 9223372036.0;
    private static final long PIECE = 20_000_000L;

    private final Frame frame;
    private final boolean forever;
    private final long deadline;

    LockWait(Frame frame, long nanos) {
        this.frame = frame;
        this.forever = nanos < 0;
        this.deadline = System.nanoTime() + Math.max(0, nanos);
    }

    /** How long to wait next; 0 when the time is over. May run signal handlers. */
    long nextPiece() {
        if (frame.interpreter().pollRequested()) {
            frame.interpreter().poll(frame);
        }
        return forever ? PIECE : Math.max(0, Math.min(PIECE, deadline - System.nanoTime()));
    }

    /** Nobody interrupts threads of the interpreter; an embedder who does is heard after the wait. */
    void interrupted() {
        if (frame.interpreter().pollRequested()) {
            frame.interpreter().poll(frame);
        }
    }

    /** The arguments of {@code acquire()} in nanoseconds; negative for no limit. */
    static long nanos(Frame frame, boolean blocking, Object timeout) {
        if (timeout == null || timeout.equals(-1L)) {
            return blocking ? -1 : 0;
        }
        double seconds = NumberFloat.asDouble(frame, timeout);
        if (!blocking) {
            if (seconds == -1) {
                return 0;
            }
            throw Errors.valueError("can't specify a timeout for a non-blocking call");
        }
        if (seconds == -1) {
            return -1;
        }
        if (Double.isNaN(seconds)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (seconds < 0) {
            throw Errors.valueError("timeout value must be a non-negative number");
        }
        if (seconds > TIMEOUT_MAX) {
            throw Errors.overflowError("timeout value is too large");
        }
        return (long) Math.ceil(seconds * 1e9);
    }
}
