package org.pyston.modules._io;

import java.util.concurrent.locks.ReentrantLock;
import org.pyston.object.PyNone;
import org.pyston.object.PyType;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectRepr;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.PyException;
import org.pyston.runtime.io.FlushRegistry;
import org.pyston.types.exception.ExceptionTypes;

/**
 * What BufferedReader, BufferedWriter and BufferedRandom have in common: the raw stream, bytes that were read ahead of the
 * position, bytes that wait to be written. At most one of the two is not empty. Everything here that touches them runs under
 * the object's lock; a second entry of the same thread, from a method of the raw stream, is an error.
 */
abstract class BufferedCore extends PyBufferedIOBase {
    static final int DEFAULT_SIZE = 8192;

    Object raw;
    boolean ready;
    boolean detached;
    boolean finalizing;
    private final boolean reads;
    private final boolean writes;
    private final ReentrantLock lock = new ReentrantLock();

    int size;
    byte[] ahead = new byte[0];
    int position;
    int end;
    private byte[] waiting = new byte[0];
    private int waitingFrom;
    private int waitingTo;

    BufferedCore(PyType type, boolean reads, boolean writes) {
        super(type);
        this.reads = reads;
        this.writes = writes;
    }

    /** {@code __init__}, after the raw stream was found to be usable. */
    final void start(Object stream, long bufferSize) {
        if (bufferSize <= 0) {
            throw Errors.valueError("buffer size must be strictly positive");
        }
        if (bufferSize > Integer.MAX_VALUE - 16) {
            throw Errors.memoryError();
        }
        raw = stream;
        detached = false;
        size = (int) bufferSize;
        position = 0;
        end = 0;
        waitingFrom = 0;
        waitingTo = 0;
        ready = true;
    }

    final void checkReady() {
        if (!ready) {
            throw Errors.valueError(detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
        }
    }

    final boolean isClosed(Frame frame) {
        return raw instanceof PyFileIO f && f.type() == PyFileIO.TYPE ? f.fd < 0 : IoArgs.isClosed(frame, raw);
    }

    /** Checks that it can be used; {@code doing} is the start of the error's text, such as "read of". */
    final void checkUsable(Frame frame, String doing) {
        checkReady();
        if (end == position && isClosed(frame)) {
            throw Errors.valueError(doing + " closed file");
        }
    }

    /** As {@link #checkUsable}, whatever was read ahead. */
    final void checkOpen(Frame frame, String doing) {
        checkReady();
        if (isClosed(frame)) {
            throw Errors.valueError(doing + " closed file");
        }
    }

    final void enter(Frame frame) {
        if (lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("reentrant call inside " + ObjectRepr.repr(frame, this));
        }
        lock.lock();
    }

    final void leave() {
        lock.unlock();
    }

    final boolean reads() {
        return reads;
    }

    final boolean writes() {
        return writes;
    }

    /** The number of bytes read ahead of the position. */
    final int available() {
        return end - position;
    }

    final int waiting() {
        return waitingTo - waitingFrom;
    }

    // ---- reading

    /** Reads ahead, where nothing is left; the number of bytes, -1 for none now. */
    final int fill(Frame frame) {
        if (ahead.length != size) {
            ahead = new byte[size];
        }
        position = 0;
        end = 0;
        int n = RawCalls.readInto(frame, raw, ahead, 0, size);
        end = Math.max(0, n);
        return n;
    }

    /** Takes what was read ahead; returns how many bytes. */
    final int take(byte[] target, int offset, int length) {
        int n = Math.min(length, end - position);
        System.arraycopy(ahead, position, target, offset, n);
        position += n;
        return n;
    }

    /** Forgets what was read ahead: the raw stream's position becomes ours. */
    final void unread(Frame frame) {
        int n = available();
        position = 0;
        end = 0;
        if (n > 0) {
            RawCalls.seek(frame, raw, -n, 1);
        }
    }

    // ---- writing

    /** Writes all that waits. Raises BlockingIOError when the raw stream takes no more; what it did not take stays. */
    final void drain(Frame frame) {
        while (waitingFrom < waitingTo) {
            int n = RawCalls.write(frame, raw, waiting, waitingFrom, waitingTo - waitingFrom);
            if (n < 0) {
                throw IoErrors.wouldBlock(frame, 0);
            }
            waitingFrom += n;
        }
        boolean had = waitingTo > 0;
        waitingFrom = 0;
        waitingTo = 0;
        if (had) {
            frame.interpreter().state(FlushRegistry.class).remove(this);
        }
    }

    /** Puts bytes into the buffer; as many as fit. */
    final int put(Frame frame, byte[] source, int offset, int length) {
        if (waiting.length != size) {
            waiting = new byte[size];
        }
        if (waitingFrom > 0 && length > size - waitingTo) {
            System.arraycopy(waiting, waitingFrom, waiting, 0, waitingTo - waitingFrom);
            waitingTo -= waitingFrom;
            waitingFrom = 0;
        }
        int n = Math.min(length, size - waitingTo);
        if (waitingTo == 0 && n > 0) {
            frame.interpreter().state(FlushRegistry.class).add(this);
        }
        System.arraycopy(source, offset, waiting, waitingTo, n);
        waitingTo += n;
        return n;
    }

    /** Writes through the buffer; under the lock. */
    final int writeLocked(Frame frame, byte[] source, int offset, int length) {
        if (reads && available() > 0) {
            unread(frame);
        }
        if (length <= size - waiting()) {
            return put(frame, source, offset, length);
        }
        try {
            drain(frame);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.BLOCKING_IO_ERROR)) {
                throw e;
            }
            int n = put(frame, source, offset, length);
            if (n < length) {
                throw IoErrors.wouldBlock(frame, n);
            }
            return n;
        }
        int done = 0;
        while (length - done > size) {
            int n = RawCalls.write(frame, raw, source, offset + done, length - done);
            if (n < 0) {
                done += put(frame, source, offset + done, length - done);
                throw IoErrors.wouldBlock(frame, done);
            }
            done += n;
        }
        put(frame, source, offset + done, length - done);
        return length;
    }

    /** Writes what waits and makes the raw stream's position ours; under the lock. */
    final void synchronizeRaw(Frame frame) {
        if (writes) {
            drain(frame);
        }
        if (reads) {
            unread(frame);
        }
    }

    /** What waits is lost: the raw stream is closed. */
    final void drop(Frame frame) {
        waitingFrom = 0;
        waitingTo = 0;
        position = 0;
        end = 0;
        frame.interpreter().state(FlushRegistry.class).remove(this);
    }

    /** Calls a method of the raw stream. */
    final Object callRaw(Frame frame, org.pyston.text.PyStr method, Object... args) {
        checkReady();
        return ObjectCall.callMethod(frame, raw, method, args);
    }

    static Object orNone(Object o) {
        return o == null ? PyNone.NONE : o;
    }
}
