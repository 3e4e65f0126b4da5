package org.pyston.types.codec;

import org.pyston.text.ByteCodec;
import org.pyston.text.CodecErrorHandler;
import org.pyston.text.PyStr;
import org.pyston.text.Utf8Codec;
import org.pyston.text.WideCodec;

/** The encodings that need neither the registry nor the package {@code encodings}. */
public enum JavaCodec {
    UTF_8, UTF_16, UTF_16_LE, UTF_16_BE, UTF_32, UTF_32_LE, UTF_32_BE, ASCII, LATIN_1;

    /** The codec of that name; null for names that the registry has to know. */
    public static JavaCodec of(PyStr name) {
        if (name.contentEquals("utf-8")) {
            return UTF_8;
        }
        return switch (CodecNames.normalize(name)) {
            case "utf_8", "utf8" -> UTF_8;
            case "utf_16", "utf16" -> UTF_16;
            case "utf_16_le", "utf_16le" -> UTF_16_LE;
            case "utf_16_be", "utf_16be" -> UTF_16_BE;
            case "utf_32", "utf32" -> UTF_32;
            case "utf_32_le", "utf_32le" -> UTF_32_LE;
            case "utf_32_be", "utf_32be" -> UTF_32_BE;
            case "ascii", "us_ascii" -> ASCII;
            case "latin_1", "latin1", "iso_8859_1", "iso8859_1" -> LATIN_1;
            default -> null;
        };
    }

    /** Decodes all of the input. Throws CodecException. */
    public PyStr decode(byte[] data, CodecErrorHandler errors) {
        return switch (this) {
            case UTF_8 -> Utf8Codec.decode(data, true, errors).text();
            case UTF_16 -> WideCodec.decode16(data, WideCodec.Order.MARKED, true, errors).text();
            case UTF_16_LE -> WideCodec.decode16(data, WideCodec.Order.LITTLE, true, errors).text();
            case UTF_16_BE -> WideCodec.decode16(data, WideCodec.Order.BIG, true, errors).text();
            case UTF_32 -> WideCodec.decode32(data, WideCodec.Order.MARKED, true, errors).text();
            case UTF_32_LE -> WideCodec.decode32(data, WideCodec.Order.LITTLE, true, errors).text();
            case UTF_32_BE -> WideCodec.decode32(data, WideCodec.Order.BIG, true, errors).text();
            case ASCII -> ByteCodec.decodeAscii(data, errors);
            case LATIN_1 -> ByteCodec.decodeLatin1(data);
        };
    }

    /** Encodes. Throws CodecException. */
    public byte[] encode(PyStr text, CodecErrorHandler errors) {
        return switch (this) {
            case UTF_8 -> Utf8Codec.encode(text, errors);
            case UTF_16 -> WideCodec.encode16(text, WideCodec.Order.MARKED, errors);
            case UTF_16_LE -> WideCodec.encode16(text, WideCodec.Order.LITTLE, errors);
            case UTF_16_BE -> WideCodec.encode16(text, WideCodec.Order.BIG, errors);
            case UTF_32 -> WideCodec.encode32(text, WideCodec.Order.MARKED, errors);
            case UTF_32_LE -> WideCodec.encode32(text, WideCodec.Order.LITTLE, errors);
            case UTF_32_BE -> WideCodec.encode32(text, WideCodec.Order.BIG, errors);
            case ASCII -> ByteCodec.encodeAscii(text, errors);
            case LATIN_1 -> ByteCodec.encodeLatin1(text, errors);
        };
    }
}
