package org.pyston.runtime.io;

import java.io.IOException;

/** One of two connected sockets inside the JVM: two pipes, one each way. */
public final class SocketPair extends OpenFile {
    private final OpenFile in;
    private final OpenFile out;
    private volatile boolean inClosed;
    private volatile boolean outClosed;

    private SocketPair(Pipe from, Pipe to) {
        in = from.reader();
        out = to.writer();
    }

    /** Two that are connected with each other. */
    public static OpenFile[] make() {
        Pipe there = new Pipe();
        Pipe back = new Pipe();
        return new OpenFile[] {new SocketPair(back, there), new SocketPair(there, back)};
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (inClosed) {
            return 0;
        }
        in.setBlocking(isBlocking());
        return in.read(target, offset, length);
    }

    @Override
    public int write(byte[] source, int offset, int length) throws IOException {
        out.setBlocking(isBlocking());
        return out.write(source, offset, length);
    }

    @Override
    public boolean canReadNow() throws IOException {
        return inClosed || in.canReadNow();
    }

    @Override
    public boolean canWriteNow() throws IOException {
        return outClosed || out.canWriteNow();
    }

    @Override
    public boolean isHungUp() {
        return in.isHungUp() && out.isHungUp();
    }

    /** Ends one direction or both, for all descriptors. */
    public void shutdown(boolean reading, boolean writing) throws IOException {
        if (reading && !inClosed) {
            inClosed = true;
            in.close();
        }
        if (writing && !outClosed) {
            outClosed = true;
            out.close();
        }
    }

    @Override
    public int typeBits() {
        return 0xC000;
    }

    @Override
    protected void close() throws IOException {
        shutdown(true, true);
    }
}
