package org.pyston.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A decompression on the JDK's inflater, which knows no gzip. Takes the data in pieces. */
final class InflateStream {
    private static final int BUFFER = 16 * 1024;
    private static final int TRAILER = 8;

    private final byte[] dictionary;
    private Format format;
    private Inflater inflater;
    private CRC32 crc;
    /** Bytes of a header or trailer that is not complete yet. */
    private byte[] partial = new byte[0];
    private boolean inTrailer;
    private boolean finished;
    private int used;

    InflateStream(Format format, byte[] dictionary) {
        this.format = format;
        this.dictionary = dictionary;
        if (format == Format.ZLIB || format == Format.RAW) {
            begin(format);
        }
    }

    private void begin(Format known) {
        format = known;
        inflater = new Inflater(known != Format.ZLIB);
        if (known == Format.RAW && dictionary != null) {
            inflater.setDictionary(dictionary);
        }
        crc = known == Format.GZIP ? new CRC32() : null;
    }

    /** Whether the end of the stream was reached. */
    boolean isFinished() {
        return finished;
    }

    /** How many bytes of its input the last call of {@link #inflate} used. */
    int used() {
        return used;
    }

    /**
     * What the data decompresses to.
     *
     * @param limit the most bytes to return
     * @param doing for the error text
     */
    byte[] inflate(byte[] data, long limit, String doing) {
        used = 0;
        if (finished) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (inflater == null && !readHeader(data)) {
                return new byte[0];
            }
            if (!inTrailer) {
                run(data, limit, out);
            }
            if (inTrailer) {
                readTrailer(data);
            }
        } catch (DataFormatException e) {
            String text = e.getMessage();
            throw ZlibError.of("Error -3 while " + doing + (text == null ? "" : ": ".concat(text)));
        }
        return out.toByteArray();
    }

    private boolean readHeader(byte[] data) throws DataFormatException {
        byte[] all = Arrays.copyOf(partial, partial.length + data.length);
        System.arraycopy(data, 0, all, partial.length, data.length);
        if (all.length == 0) {
            return false;
        }
        if (format == Format.AUTOMATIC) {
            if ((all[0] & 255) != 0x1f) {
                begin(Format.ZLIB);
                return true;
            }
            format = Format.GZIP;
        }
        int length = GzipHeader.length(all);
        if (length < 0) {
            partial = all;
            used = data.length;
            return false;
        }
        used = length - partial.length;
        partial = new byte[0];
        begin(Format.GZIP);
        return true;
    }

    private void run(byte[] data, long limit, ByteArrayOutputStream out) throws DataFormatException {
        inflater.setInput(data, used, data.length - used);
        byte[] buffer = new byte[(int) Math.min(BUFFER, Math.max(1, limit))];
        while (!inflater.finished()) {
            int room = (int) Math.min(buffer.length, limit - out.size());
            if (room == 0) {
                break;
            }
            int n = inflater.inflate(buffer, 0, room);
            out.write(buffer, 0, n);
            if (crc != null) {
                crc.update(buffer, 0, n);
            }
            if (n == 0 && inflater.needsDictionary()) {
                giveDictionary();
            } else if (n == 0 && inflater.needsInput()) {
                break;
            }
        }
        used = data.length - inflater.getRemaining();
        if (inflater.finished()) {
            if (crc == null) {
                finish();
            } else {
                inTrailer = true;
            }
        }
    }

    private void giveDictionary() {
        if (dictionary == null) {
            throw ZlibError.of("Error 2 while decompressing data");
        }
        try {
            inflater.setDictionary(dictionary);
        } catch (IllegalArgumentException e) {
            throw ZlibError.of("Error -3 while setting zdict");
        }
    }

    private void readTrailer(byte[] data) throws DataFormatException {
        int n = Math.min(TRAILER - partial.length, data.length - used);
        int had = partial.length;
        partial = Arrays.copyOf(partial, had + n);
        System.arraycopy(data, used, partial, had, n);
        used += n;
        if (partial.length < TRAILER) {
            return;
        }
        if (little(0) != (int) crc.getValue()) {
            throw new DataFormatException("incorrect data check");
        }
        if (little(4) != (int) inflater.getBytesWritten()) {
            throw new DataFormatException("incorrect length check");
        }
        finish();
    }

    private int little(int at) {
        return partial[at] & 255 | (partial[at + 1] & 255) << 8 | (partial[at + 2] & 255) << 16 | partial[at + 3] << 24;
    }

    private void finish() {
        finished = true;
        inflater.end();
    }
}
