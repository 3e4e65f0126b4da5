package org.pyston.modules.binascii;

import java.io.ByteArrayOutputStream;

/** One line of uuencoded data. */
final class Uuencoding {
    private static final int MAX_LENGTH = 45;

    private Uuencoding() {
    }

    static byte[] decode(byte[] line) {
        byte[] out = new byte[(line.length == 0 ? -' ' : line[0] - ' ') & 63];
        int at = 1;
        int bits = 0;
        int count = 0;
        for (int i = 0; i < out.length; at++) {
            int c = at < line.length ? line[at] & 255 : '\n';
            int value = 0;
            if (c != '\n' && c != '\r') { // missing spaces at the end count as zeros
                if (c < ' ' || c > ' ' + 64) {
                    throw BinasciiError.of("Illegal char");
                }
                value = c - ' ' & 63;
            }
            bits = bits << 6 | value;
            count += 6;
            if (count >= 8) {
                count -= 8;
                out[i++] = (byte) (bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        for (; at < line.length; at++) {
            byte c = line[at];
            if (c != ' ' && c != ' ' + 64 && c != '\n' && c != '\r') {
                throw BinasciiError.of("Trailing garbage");
            }
        }
        return out;
    }

    static byte[] encode(byte[] data, boolean backtick) {
        if (data.length > MAX_LENGTH) {
            throw BinasciiError.of("At most 45 bytes at once");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(64);
        out.write(letter(data.length, backtick));
        for (int i = 0; i < data.length; i += 3) {
            int bits = byteAt(data, i) << 16 | byteAt(data, i + 1) << 8 | byteAt(data, i + 2);
            for (int shift = 18; shift >= 0; shift -= 6) {
                out.write(letter(bits >> shift & 63, backtick));
            }
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static int byteAt(byte[] data, int i) {
        return i < data.length ? data[i] & 255 : 0;
    }

    private static int letter(int bits, boolean backtick) {
        return backtick && bits == 0 ? '`' : bits + ' ';
    }
}
