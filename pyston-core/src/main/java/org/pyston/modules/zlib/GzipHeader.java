package org.pyston.modules.zlib;

import java.util.zip.DataFormatException;
import java.util.zip.Deflater;

/** The header of a gzip member (RFC 1952), of which maybe only a part is there yet. */
final class GzipHeader {
    private static final int FIXED = 10;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private GzipHeader() {
    }

    /** The length of the header at the beginning of the data; -1 when it is not all there. */
    static int length(byte[] data) throws DataFormatException {
        if (data.length > 0 && (data[0] & 255) != 0x1f || data.length > 1 && (data[1] & 255) != 0x8b) {
            throw new DataFormatException("incorrect header check");
        }
        if (data.length > 2 && data[2] != Deflater.DEFLATED) {
            throw new DataFormatException("unknown compression method");
        }
        if (data.length > 3 && (data[3] & RESERVED) != 0) {
            throw new DataFormatException("unknown header flags set");
        }
        if (data.length < FIXED) {
            return -1;
        }
        int flags = data[3];
        int at = FIXED;
        if ((flags & EXTRA) != 0) {
            if (data.length < at + 2) {
                return -1;
            }
            at += 2 + (data[at] & 255 | (data[at + 1] & 255) << 8);
        }
        if ((flags & NAME) != 0) {
            at = afterZero(data, at);
        }
        if ((flags & COMMENT) != 0) {
            at = afterZero(data, at);
        }
        if ((flags & HEADER_CRC) != 0) {
            at += 2;
        }
        return at > data.length ? -1 : at;
    }

    /** Behind the next zero byte; beyond the end when there is none. */
    private static int afterZero(byte[] data, int from) {
        int i = from;
        while (i < data.length && data[i] != 0) {
            i++;
        }
        return i + 1;
    }
}
