package org.pyston.text;

import java.nio.charset.StandardCharsets;

/** Encodings of one byte a character: ASCII, Latin-1 and tables ({@code charmap_encode}, {@code charmap_decode}). */
public final class ByteCodec {

    private ByteCodec() {
    }

    public static PyStr decodeLatin1(byte[] data) {
        return PyStr.ofLatin1(data, 0, data.length);
    }

    public static PyStr decodeAscii(byte[] data, CodecErrorHandler errors) {
        int or = 0;
        for (byte b : data) {
            or |= b;
        }
        if (or >= 0) {
            return PyStr.ofLatin1(data, 0, data.length);
        }
        DecodeRun run = new DecodeRun("ascii", data, errors);
        while (!run.atEnd()) {
            int b = run.peek(0);
            if (b < 128) {
                run.out.append(b);
                run.at++;
            } else {
                run.error(run.at, run.at + 1, "ordinal not in range(128)");
            }
        }
        return run.done().text();
    }

    public static byte[] encodeAscii(PyStr s, CodecErrorHandler errors) {
        if (s.isAscii()) {
            return s.narrow().getBytes(StandardCharsets.ISO_8859_1);
        }
        return new EncodeRun("ascii", "ordinal not in range(128)", s, errors).all(new Below(128), true, 1, 0x110000);
    }

    public static byte[] encodeLatin1(PyStr s, CodecErrorHandler errors) {
        if (s.maxCodePoint() < 256) {
            return s.narrow().getBytes(StandardCharsets.ISO_8859_1);
        }
        return new EncodeRun("latin-1", "ordinal not in range(256)", s, errors).all(new Below(256), true, 1, 0x110000);
    }

    private record Below(int limit) implements EncodeRun.Writer {
        @Override
        public boolean write(EncodeRun run, int c) {
            if (c >= limit) {
                return false;
            }
            run.put(c);
            return true;
        }
    }

    /** A table from bytes to text. */
    public interface DecodingTable {
        /** The text of a byte (0 to 255), or null if it has none. */
        PyStr of(int b);
    }

    /** A table from code points to bytes. */
    public interface EncodingTable {
        /** The bytes of a code point, or null if it has none. */
        byte[] of(int codePoint);
    }

    /** {@code codecs.charmap_decode} with any table. */
    public static PyStr decode(byte[] data, DecodingTable table, CodecErrorHandler errors) {
        DecodeRun run = new DecodeRun("charmap", data, errors);
        while (!run.atEnd()) {
            PyStr text = table.of(run.peek(0));
            if (text != null) {
                run.out.append(text);
                run.at++;
            } else {
                run.error(run.at, run.at + 1, "character maps to <undefined>");
            }
        }
        return run.done().text();
    }

    /** {@code codecs.charmap_decode} with a string of up to 256 characters, in which U+FFFE means undefined. */
    public static PyStr decode(byte[] data, PyStr table, CodecErrorHandler errors) {
        return decode(data, new StringTable(table), errors);
    }

    private record StringTable(PyStr table) implements DecodingTable {
        @Override
        public PyStr of(int b) {
            int c = b < table.length() ? table.codePointAt(b) : 0xFFFE;
            return c == 0xFFFE ? null : PyStr.ofCodePoint(c);
        }
    }

    /** {@code codecs.charmap_encode} with any table. */
    public static byte[] encode(PyStr s, EncodingTable table, CodecErrorHandler errors) {
        return new EncodeRun("charmap", "character maps to <undefined>", s, errors).all(new Mapped(table), true, 1, 0x110000);
    }

    private record Mapped(EncodingTable table) implements EncodeRun.Writer {
        @Override
        public boolean write(EncodeRun run, int c) {
            byte[] bytes = table.of(c);
            if (bytes == null) {
                return false;
            }
            run.put(bytes);
            return true;
        }
    }
}
