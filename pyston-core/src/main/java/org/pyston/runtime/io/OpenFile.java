package org.pyston.runtime.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyston.types.exception.OsErrors;

/**
 * An open file description: what one or more descriptors refer to (POSIX). Whoever puts it under a descriptor holds a
 * reference; the last {@link #release} closes it. Operations that its kind does not have fail with the error number that
 * Linux gives.
 */
public abstract class OpenFile {
    private final AtomicInteger references = new AtomicInteger();
    private volatile boolean blocking = true;

    /** One descriptor more refers to it. */
    final void retain() {
        references.incrementAndGet();
    }

    /** One descriptor less; closes after the last. */
    final void release() throws IOException {
        if (references.decrementAndGet() == 0) {
            close();
        }
    }

    /** Whether reads and writes wait (no O_NONBLOCK). */
    public final boolean isBlocking() {
        return blocking;
    }

    public final void setBlocking(boolean wanted) {
        blocking = wanted;
    }

    /** Reads up to {@code length} bytes, waiting for the first; 0 at the end. */
    public int read(byte[] target, int offset, int length) throws IOException {
        throw new ErrnoException(OsErrors.EBADF);
    }

    /** Writes; returns how many bytes were taken. */
    public int write(byte[] source, int offset, int length) throws IOException {
        throw new ErrnoException(OsErrors.EBADF);
    }

    /** {@code lseek}: {@code whence} is 0 (start), 1 (position) or 2 (end). */
    public long seek(long offset, int whence) throws IOException {
        throw new ErrnoException(OsErrors.ESPIPE);
    }

    /** {@code ftruncate}: also makes longer. */
    public void truncate(long size) throws IOException {
        throw new ErrnoException(OsErrors.EINVAL);
    }

    /** {@code fsync}. */
    public void sync() throws IOException {
        throw new ErrnoException(OsErrors.EINVAL);
    }

    /** Whether it is a terminal. */
    public boolean isTerminal() {
        return false;
    }

    /** Whether a read would not wait. */
    public boolean canReadNow() throws IOException {
        return true;
    }

    /** Whether a write would not wait. */
    public boolean canWriteNow() throws IOException {
        return true;
    }

    /** Whether the other end is gone (poll's POLLHUP). */
    public boolean isHungUp() {
        return false;
    }

    /** O_RDONLY, O_WRONLY or O_RDWR, as {@code F_GETFL} gives it. */
    public int accessMode() {
        return OpenFlags.READ_WRITE;
    }

    /** The name under which {@code stat} finds it; null when there is none. */
    public Path path() {
        return null;
    }

    /** The file type's bits of {@code st_mode}, for what has no path. */
    public abstract int typeBits();

    /** The size as {@code fstat} gives it. */
    public long size() throws IOException {
        return 0;
    }

    /** Nothing refers to it any more. */
    protected abstract void close() throws IOException;
}
