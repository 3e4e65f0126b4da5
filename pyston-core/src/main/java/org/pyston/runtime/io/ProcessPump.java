package org.pyston.runtime.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.pyston.types.exception.OsErrors;

/** A thread that copies between a child process's stream and an open file of ours, which it holds a reference to. */
public final class ProcessPump extends Thread {
    private static final int CHUNK = 8192;

    private final InputStream from;
    private final OutputStream to;
    private final OpenFile file;
    private boolean released;

    private ProcessPump(String name, InputStream from, OutputStream to, OpenFile file) {
        super(null, null, name, 1 << 16);
        this.from = from;
        this.to = to;
        this.file = file;
        setDaemon(true);
        file.retain();
    }

    /** Copies what the child writes to the file. */
    public static ProcessPump output(InputStream from, OpenFile file) {
        return new ProcessPump("child output", from, null, file);
    }

    /** Copies what is in the file to the child. */
    public static ProcessPump input(OpenFile file, OutputStream to) {
        return new ProcessPump("child input", null, to, file);
    }

    @Override
    public void run() {
        try {
            if (from != null) {
                copyOut();
            } else {
                copyIn();
            }
        } catch (IOException e) {
            drop(e);
        } finally {
            release();
        }
    }

    /** Nobody takes the data any more, as after SIGPIPE: the child learns it by its own stream. */
    private void drop(IOException e) {
        try {
            if (from != null) {
                from.close();
            }
        } catch (IOException again) {
            e.addSuppressed(again);
        }
    }

    private void copyOut() throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int n = from.read(chunk); n >= 0; n = from.read(chunk)) {
            int done = 0;
            while (done < n) {
                done += write(chunk, done, n - done);
            }
        }
    }

    private int write(byte[] chunk, int offset, int length) throws IOException {
        while (true) {
            try {
                return file.write(chunk, offset, length);
            } catch (ErrnoException e) {
                if (e.errno() != OsErrors.EAGAIN) {
                    throw e;
                }
                pause();
            }
        }
    }

    private void copyIn() throws IOException {
        try (OutputStream out = to) {
            byte[] chunk = new byte[CHUNK];
            for (int n = read(chunk); n > 0; n = read(chunk)) {
                out.write(chunk, 0, n);
                out.flush();
            }
        }
    }

    private int read(byte[] chunk) throws IOException {
        while (true) {
            try {
                return file.read(chunk, 0, chunk.length);
            } catch (ErrnoException e) {
                if (e.errno() != OsErrors.EAGAIN) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** The file does not wait, so this thread does. */
    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
    }

    /** Gives the file back; once. */
    public void release() {
        synchronized (this) {
            if (released) {
                return;
            }
            released = true;
        }
        try {
            file.release();
        } catch (IOException e) {
            return; // nobody is left to be told
        }
    }

    /** Takes the file away from the child when it has ended. */
    public static void releaseAtEnd(Process process, ProcessPump pump) {
        Thread watcher = new Thread(null, null, "child end", 1 << 16) {
            @Override
            public void run() {
                try {
                    process.waitFor();
                } catch (InterruptedException e) {
                    return;
                }
                pump.release();
            }
        };
        watcher.setDaemon(true);
        watcher.start();
    }
}
