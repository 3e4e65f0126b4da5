package org.pyston.runtime.io;

import java.io.IOException;
import java.util.Arrays;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.Launch;
import org.pyston.types.exception.OsErrors;

/** An interpreter's file descriptors: small numbers for open files. 0, 1 and 2 are the streams it was started with. */
public final class FileDescriptors {
    private static final int LIMIT = 1 << 16;

    private OpenFile[] files = new OpenFile[16];
    private boolean[] inheritable = new boolean[16];
    private boolean started;

    /** Made by {@code Interpreter.state}; use {@link #of}. */
    public FileDescriptors() {
    }

    /** Those of an interpreter. */
    public static FileDescriptors of(Interpreter interpreter) {
        FileDescriptors all = interpreter.state(FileDescriptors.class);
        all.start(interpreter);
        return all;
    }

    private synchronized void start(Interpreter interpreter) {
        if (!started) {
            started = true;
            Launch launch = Launch.of(interpreter);
            put(0, new StandardFile(0, launch.stdin(), null), true);
            put(1, new StandardFile(1, null, launch.stdout()), true);
            put(2, new StandardFile(2, null, launch.stderr()), true);
        }
    }

    private void put(int fd, OpenFile file, boolean inherit) {
        if (fd >= files.length) {
            files = Arrays.copyOf(files, Math.max(fd + 1, files.length * 2));
            inheritable = Arrays.copyOf(inheritable, files.length);
        }
        file.retain();
        files[fd] = file;
        inheritable[fd] = inherit;
    }

    /** Puts a file under the lowest free number. EMFILE when there is none. */
    public synchronized int add(OpenFile file) throws IOException {
        return addFrom(0, file);
    }

    /** Puts a file under the lowest free number that is at least {@code from} (F_DUPFD). */
    public synchronized int addFrom(int from, OpenFile file) throws IOException {
        int fd = from;
        while (fd < files.length && files[fd] != null) {
            fd++;
        }
        if (fd >= LIMIT) {
            throw new ErrnoException(24); // EMFILE
        }
        put(fd, file, false);
        return fd;
    }

    /** The file under a number; EBADF when there is none. */
    public OpenFile get(int fd) throws IOException {
        OpenFile file = getOrNull(fd);
        if (file == null) {
            throw new ErrnoException(OsErrors.EBADF);
        }
        return file;
    }

    /** As {@link #get}; null when there is none. */
    public synchronized OpenFile getOrNull(int fd) {
        return fd < 0 || fd >= files.length ? null : files[fd];
    }

    /** Takes a number out of use; the file is closed when no other number is left for it. */
    public void close(int fd) throws IOException {
        OpenFile file;
        synchronized (this) {
            file = get(fd);
            files[fd] = null;
        }
        file.release();
    }

    /** Makes {@code target} a second number of the file under {@code fd}. */
    public void duplicateTo(int fd, int target, boolean inherit) throws IOException {
        OpenFile old;
        synchronized (this) {
            OpenFile file = get(fd);
            if (target < 0 || target >= LIMIT) {
                throw new ErrnoException(OsErrors.EBADF);
            }
            if (fd == target) {
                return;
            }
            old = getOrNull(target);
            put(target, file, inherit);
        }
        if (old != null) {
            old.release();
        }
    }

    public synchronized boolean isInheritable(int fd) throws IOException {
        get(fd);
        return inheritable[fd];
    }

    public synchronized void setInheritable(int fd, boolean value) throws IOException {
        get(fd);
        inheritable[fd] = value;
    }

    /** Numbers in use, lowest first. */
    public synchronized int[] numbers() {
        int[] all = new int[files.length];
        int n = 0;
        for (int fd = 0; fd < files.length; fd++) {
            if (files[fd] != null) {
                all[n++] = fd;
            }
        }
        return Arrays.copyOf(all, n);
    }

    /** The interpreter ends: closes everything. */
    public void closeAll() {
        for (int fd : numbers()) {
            try {
                close(fd);
            } catch (IOException e) {
                continue; // nobody is left to be told
            }
        }
    }
}
