package org.pyston.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A compression on the JDK's deflater; the window is always of 32 KiB. */
final class DeflateStream {
    private static final int BUFFER = 16 * 1024;
    private static final int GZIP_HEADER = 10;

    private final Deflater deflater;
    /** Null unless the format is gzip. */
    private final CRC32 crc;
    private final int level;
    private boolean started;
    private boolean finished;

    DeflateStream(int level, int strategy, Format format) {
        this.level = level;
        deflater = new Deflater(level, format != Format.ZLIB);
        deflater.setStrategy(strategy);
        crc = format == Format.GZIP ? new CRC32() : null;
    }

    void setDictionary(byte[] dictionary) {
        deflater.setDictionary(dictionary);
    }

    boolean isFinished() {
        return finished;
    }

    byte[] compress(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        start(out);
        if (crc != null) {
            crc.update(data, 0, data.length);
        }
        deflater.setInput(data);
        drain(out, Deflater.NO_FLUSH);
        return out.toByteArray();
    }

    /** {@code flush} is a constant of Deflater. */
    byte[] flush(int flush) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        start(out);
        drain(out, flush);
        return out.toByteArray();
    }

    byte[] finish() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        start(out);
        deflater.finish();
        drain(out, Deflater.NO_FLUSH);
        if (crc != null) {
            little(out, (int) crc.getValue());
            little(out, (int) deflater.getBytesRead());
        }
        deflater.end();
        finished = true;
        return out.toByteArray();
    }

    private void drain(ByteArrayOutputStream out, int flush) {
        byte[] buffer = new byte[BUFFER];
        while (true) {
            int n = deflater.deflate(buffer, 0, buffer.length, flush);
            out.write(buffer, 0, n);
            if (n < buffer.length) {
                return;
            }
        }
    }

    private void start(ByteArrayOutputStream out) {
        if (crc == null || started) {
            return;
        }
        started = true;
        byte[] header = new byte[GZIP_HEADER];
        header[0] = 0x1f;
        header[1] = (byte) 0x8b;
        header[2] = Deflater.DEFLATED;
        header[8] = (byte) (level == Deflater.BEST_COMPRESSION ? 2 : level == Deflater.BEST_SPEED ? 4 : 0);
        header[9] = 3; // Unix
        out.write(header, 0, header.length);
    }

    private static void little(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += 8) {
            out.write(value >>> shift);
        }
    }
}
