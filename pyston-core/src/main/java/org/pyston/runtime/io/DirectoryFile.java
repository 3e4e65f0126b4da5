package org.pyston.runtime.io;

import java.io.IOException;
import java.nio.file.Path;
import org.pyston.types.exception.OsErrors;

/** A directory opened with {@code os.open}: to be asked for its entries and its status. */
public final class DirectoryFile extends OpenFile {
    private final Path path;

    DirectoryFile(Path path) {
        this.path = path;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        throw new ErrnoException(OsErrors.EISDIR);
    }

    @Override
    public long seek(long offset, int whence) {
        return 0;
    }

    @Override
    public void sync() {
        // the JDK cannot; nothing is lost as it buffers nothing
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public int typeBits() {
        return 0x4000;
    }

    @Override
    protected void close() {
        // nothing is held open
    }
}
