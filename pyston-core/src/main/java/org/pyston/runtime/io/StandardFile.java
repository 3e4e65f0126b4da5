package org.pyston.runtime.io;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pyston.types.exception.OsErrors;

/** Standard input, output or error on the Java stream that the interpreter was given. */
public final class StandardFile extends OpenFile {
    private static final int CHARACTER_DEVICE = 0x2000;
    private static final int PIPE = 0x1000;

    private final int number;
    private final InputStream in;
    private final OutputStream out;
    /** Whether it is the process's own stream, so that the system knows it under its number. */
    private final boolean own;
    private volatile boolean gone;

    StandardFile(int number, InputStream in, OutputStream out) {
        this.number = number;
        this.in = in;
        this.out = out;
        this.own = isOwn(number, in, out);
    }

    private static boolean isOwn(int number, InputStream in, OutputStream out) {
        if (in == System.in || out != null && (out == System.out || out == System.err)) {
            return true;
        }
        try {
            FileDescriptor fd = in instanceof FileInputStream f ? f.getFD() : out instanceof FileOutputStream f ? f.getFD() : null;
            return fd != null && fd == (number == 0 ? FileDescriptor.in : number == 1 ? FileDescriptor.out : FileDescriptor.err);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether it is the process's own stream of that number, which a child process can inherit. */
    public boolean isOwn() {
        return own;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (in == null) {
            throw new ErrnoException(OsErrors.EBADF);
        }
        if (length == 0) {
            return 0;
        }
        return Math.max(0, in.read(target, offset, length));
    }

    @Override
    public int write(byte[] source, int offset, int length) throws IOException {
        if (out == null) {
            throw new ErrnoException(OsErrors.EBADF);
        }
        out.write(source, offset, length);
        out.flush();
        if (out instanceof PrintStream p && p.checkError()) {
            throw new ErrnoException(OsErrors.EIO);
        }
        return length;
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        if (in instanceof FileInputStream f) {
            return Channels.seek(f.getChannel(), offset, whence);
        }
        if (out instanceof FileOutputStream f) {
            return Channels.seek(f.getChannel(), offset, whence);
        }
        throw new ErrnoException(OsErrors.ESPIPE);
    }

    @Override
    public void truncate(long size) throws IOException {
        if (out instanceof FileOutputStream f) {
            Channels.truncate(f.getChannel(), size);
        } else {
            super.truncate(size);
        }
    }

    @Override
    public boolean isTerminal() {
        Path target = target();
        return target != null && isTerminalName(target.toString());
    }

    /** Whether a device's name is that of a terminal. */
    static boolean isTerminalName(String name) {
        return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
    }

    /** What the system says the stream is; null when it does not. */
    private Path target() {
        try {
            return own ? Files.readSymbolicLink(path()) : null;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    @Override
    public boolean canReadNow() throws IOException {
        return in == null || in.available() > 0;
    }

    @Override
    public Path path() {
        return own ? Path.of("/proc/self/fd/" + number) : null;
    }

    @Override
    public int typeBits() {
        return own ? CHARACTER_DEVICE : PIPE;
    }

    @Override
    protected void close() throws IOException {
        if (!gone) {
            gone = true;
            if (out != null) {
                out.flush(); // the stream itself belongs to who gave it
            }
        }
    }
}
