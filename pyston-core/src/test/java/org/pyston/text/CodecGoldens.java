package org.pyston.text;

import java.util.HexFormat;
import java.util.List;
import org.pyston.text.Goldens.Case;

/** The codecs' part of the recorded cases. */
final class CodecGoldens {

    private CodecGoldens() {
    }

    static Object run(Case c) {
        try {
            return c.operation().endsWith("_decode") ? decode(c) : hex(encode(c));
        } catch (CodecException e) {
            if (e.decodeError() != null) {
                CodecErrorHandler.DecodeError d = e.decodeError();
                return List.of("error", d.encoding(), d.start(), d.end(), d.reason());
            }
            if (e.encodeError() != null) {
                CodecErrorHandler.EncodeError d = e.encodeError();
                return List.of("error", d.encoding(), d.start(), d.end(), d.reason());
            }
            return "TypeError: " + e.getMessage();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static WideCodec.Order order(String operation) {
        return operation.contains("_le_") ? WideCodec.Order.LITTLE
                : operation.contains("_be_") ? WideCodec.Order.BIG : WideCodec.Order.MARKED;
    }

    private static Object decode(Case c) {
        byte[] data = c.args()[0].equals("-") ? new byte[0] : HexFormat.of().parseHex(c.args()[0]);
        CodecErrorHandler errors = CodecErrors.of(c.args()[c.operation().startsWith("charmap") ? 2 : 1]);
        boolean isFinal = c.args().length < 3 || c.bool(2);
        WideCodec.Order order = order(c.operation());
        Object result = switch (c.operation()) {
            case "ascii_decode" -> ByteCodec.decodeAscii(data, errors);
            case "charmap_decode" -> ByteCodec.decode(data, c.text(1), errors);
            case "utf_7_decode" -> Utf7Codec.decode(data, isFinal, errors);
            case "unicode_escape_decode" -> EscapeCodec.decode(data, isFinal, errors);
            case "raw_unicode_escape_decode" -> EscapeCodec.decodeRaw(data, isFinal, errors);
            case "utf_8_decode" -> Utf8Codec.decode(data, isFinal, errors);
            default -> c.operation().startsWith("utf_16") ? WideCodec.decode16(data, order, isFinal, errors)
                    : WideCodec.decode32(data, order, isFinal, errors);
        };
        if (result instanceof WideCodec.Result r) {
            return List.of(r.text(), r.consumed());
        }
        if (result instanceof EscapeCodec.Result r) {
            return List.of(r.text(), r.consumed());
        }
        return result instanceof Decoded d ? List.of(d.text(), d.consumed()) : List.of(result, data.length);
    }

    private static byte[] encode(Case c) {
        PyStr s = c.text(0);
        CodecErrorHandler errors = CodecErrors.of(c.args()[1]);
        WideCodec.Order order = order(c.operation());
        return switch (c.operation()) {
            case "ascii_encode" -> ByteCodec.encodeAscii(s, errors);
            case "latin_1_encode" -> ByteCodec.encodeLatin1(s, errors);
            case "utf_7_encode" -> Utf7Codec.encode(s);
            case "unicode_escape_encode" -> EscapeCodec.encode(s);
            case "raw_unicode_escape_encode" -> EscapeCodec.encodeRaw(s);
            case "utf_8_encode" -> Utf8Codec.encode(s, errors);
            case "charmap_encode" -> ByteCodec.encode(s, table(c.bool(2), c.bool(3)), errors);
            default -> c.operation().startsWith("utf_16") ? WideCodec.encode16(s, order, errors)
                    : WideCodec.encode32(s, order, errors);
        };
    }

    private static ByteCodec.EncodingTable table(boolean question, boolean backslash) {
        return cp -> switch (cp) {
            case 'a' -> new byte[] {65};
            case 'b' -> new byte[] {'B', 'B'};
            case '?' -> question ? new byte[] {63} : null;
            case '\\' -> backslash ? new byte[] {1} : null;
            default -> null;
        };
    }
}
