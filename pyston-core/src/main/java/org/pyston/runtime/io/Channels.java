package org.pyston.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.pyston.types.exception.OsErrors;

/** What POSIX does with a position and a size, on a channel. */
final class Channels {
    private Channels() {
    }

    static long seek(FileChannel channel, long offset, int whence) throws IOException {
        long base = whence == 1 ? channel.position() : whence == 2 ? channel.size() : 0;
        if (whence < 0 || whence > 2 || base + offset < 0) {
            throw new ErrnoException(OsErrors.EINVAL);
        }
        if (whence != 1 || offset != 0) {
            channel.position(base + offset);
        }
        return base + offset;
    }

    static void truncate(FileChannel channel, long size) throws IOException {
        long position = channel.position();
        if (size <= channel.size()) {
            channel.truncate(size);
        } else {
            channel.write(ByteBuffer.allocate(1), size - 1);
        }
        channel.position(position); // the channel's truncate moves it
    }
}
