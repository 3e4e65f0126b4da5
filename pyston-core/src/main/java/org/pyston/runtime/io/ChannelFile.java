package org.pyston.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Path;
import org.pyston.types.exception.OsErrors;

/** A file on a {@link FileChannel}. */
final class ChannelFile extends OpenFile {
    private static final int REGULAR = 0x8000;
    /** More at once would make the JDK keep a direct buffer of that size for the thread. */
    private static final int CHUNK = 1 << 17;

    private final FileChannel channel;
    private final Path path;
    /** What {@code Files} calls the file's identity; null when it has none. */
    private final Object key;
    /** Whether every write goes to the end, which the channel does not do itself. */
    private final boolean append;
    private final int access;

    ChannelFile(FileChannel channel, Path path, Object key, int access, boolean append) {
        this.channel = channel;
        this.path = path;
        this.key = key;
        this.access = access;
        this.append = append;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            int done = 0;
            while (done < length) {
                int part = Math.min(length - done, CHUNK);
                int n = channel.read(ByteBuffer.wrap(target, offset + done, part));
                if (n > 0) {
                    done += n;
                }
                if (n < part) {
                    break;
                }
            }
            return done;
        } catch (NonReadableChannelException e) {
            throw new ErrnoException(OsErrors.EBADF);
        }
    }

    @Override
    public int write(byte[] source, int offset, int length) throws IOException {
        try {
            if (append) {
                channel.position(channel.size());
            }
            int done = 0;
            while (done < length) {
                done += channel.write(ByteBuffer.wrap(source, offset + done, Math.min(length - done, CHUNK)));
            }
            return done;
        } catch (NonWritableChannelException e) {
            throw new ErrnoException(OsErrors.EBADF);
        }
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        return Channels.seek(channel, offset, whence);
    }

    @Override
    public void truncate(long size) throws IOException {
        try {
            Channels.truncate(channel, size);
        } catch (NonWritableChannelException e) {
            throw new ErrnoException(OsErrors.EINVAL);
        }
    }

    @Override
    public void sync() throws IOException {
        channel.force(true);
    }

    @Override
    public int accessMode() {
        return access;
    }

    @Override
    public boolean isTerminal() {
        return path != null && StandardFile.isTerminalName(path.toString());
    }

    @Override
    public Path path() {
        return path;
    }

    /** The identity of the file that was opened; null when it has none. */
    Object key() {
        return key;
    }

    FileChannel channel() {
        return channel;
    }

    @Override
    public int typeBits() {
        return REGULAR;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    protected void close() throws IOException {
        channel.close();
    }
}
