package org.pyston.runtime.io;

import java.io.IOException;
import org.pyston.types.exception.OsErrors;

/** A pipe inside the JVM: bytes that one end writes wait for the other to read them. */
public final class Pipe {
    private static final int CAPACITY = 1 << 16;

    private final byte[] ring = new byte[CAPACITY];
    private int head;
    private int used;
    private boolean readerGone;
    private boolean writerGone;
    private final OpenFile reader = new ReadEnd();
    private final OpenFile writer = new WriteEnd();

    public OpenFile reader() {
        return reader;
    }

    public OpenFile writer() {
        return writer;
    }

    /** The pipe that a file is an end of; null when it is none. */
    public static Pipe of(OpenFile file) {
        return file instanceof ReadEnd r ? r.pipe() : file instanceof WriteEnd w ? w.pipe() : null;
    }

    private synchronized int read(byte[] target, int offset, int length, boolean wait) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (used == 0) {
            if (writerGone || readerGone) { // the second while a child process's end is taken away
                return 0;
            }
            if (!wait) {
                throw new ErrnoException(OsErrors.EAGAIN);
            }
            await();
        }
        int n = Math.min(length, used);
        int first = Math.min(n, CAPACITY - head);
        System.arraycopy(ring, head, target, offset, first);
        System.arraycopy(ring, 0, target, offset + first, n - first);
        head = (head + n) % CAPACITY;
        used -= n;
        notifyAll();
        return n;
    }

    private synchronized int write(byte[] source, int offset, int length, boolean wait) throws IOException {
        int done = 0;
        while (done < length || length == 0) {
            if (readerGone) {
                throw new ErrnoException(OsErrors.EPIPE);
            }
            if (length == 0) {
                return 0;
            }
            if (used == CAPACITY) {
                if (!wait) {
                    break;
                }
                await();
                continue;
            }
            int n = Math.min(length - done, CAPACITY - used);
            int tail = (head + used) % CAPACITY;
            int first = Math.min(n, CAPACITY - tail);
            System.arraycopy(source, offset + done, ring, tail, first);
            System.arraycopy(source, offset + done + first, ring, 0, n - first);
            used += n;
            done += n;
            notifyAll();
        }
        if (done == 0) {
            throw new ErrnoException(OsErrors.EAGAIN);
        }
        return done;
    }

    private void await() throws IOException {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new ErrnoException(OsErrors.EINTR);
        }
    }

    private synchronized boolean isReadable() {
        return used > 0 || writerGone;
    }

    private synchronized boolean isWritable() {
        return used < CAPACITY || readerGone;
    }

    private synchronized void leave(boolean asReader) {
        if (asReader) {
            readerGone = true;
        } else {
            writerGone = true;
        }
        notifyAll();
    }

    private abstract class End extends OpenFile {
        final Pipe pipe() {
            return Pipe.this;
        }

        @Override
        public int typeBits() {
            return 0x1000;
        }
    }

    private final class ReadEnd extends End {
        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return Pipe.this.read(target, offset, length, isBlocking());
        }

        @Override
        public int accessMode() {
            return OpenFlags.READ_ONLY;
        }

        @Override
        public boolean canReadNow() {
            return isReadable();
        }

        @Override
        public boolean isHungUp() {
            synchronized (Pipe.this) {
                return writerGone;
            }
        }

        @Override
        protected void close() {
            leave(true);
        }
    }

    private final class WriteEnd extends End {
        @Override
        public int write(byte[] source, int offset, int length) throws IOException {
            return Pipe.this.write(source, offset, length, isBlocking());
        }

        @Override
        public int accessMode() {
            return OpenFlags.WRITE_ONLY;
        }

        @Override
        public boolean canWriteNow() {
            return isWritable();
        }

        @Override
        public boolean isHungUp() {
            synchronized (Pipe.this) {
                return readerGone;
            }
        }

        @Override
        protected void close() {
            leave(false);
        }
    }
}
