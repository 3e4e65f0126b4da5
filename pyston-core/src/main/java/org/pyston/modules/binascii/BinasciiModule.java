package org.pyston.modules.binascii;

import java.nio.charset.StandardCharsets;
import org.pyston.annotations.ExportsTypes;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.modules.zlib.Checksums;
import org.pyston.object.PyType;
import org.pyston.ops.BytesLike;
import org.pyston.ops.IntArithmetic;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectLength;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;
import org.pyston.types.str.PyStrInstance;

/** {@code binascii}. */
@PythonModule(value = "binascii", doc = "Conversions between bytes and their encodings in ASCII.")
@ExportsTypes({BinasciiError.class, BinasciiIncomplete.class})
public final class BinasciiModule {
    private static final int CCITT_POLYNOMIAL = 0x1021;

    private BinasciiModule() {
    }

    /** The bytes of an argument that may also be a str of ASCII characters. */
    private static byte[] ascii(Frame frame, Object data) {
        PyStr s = PyStrInstance.valueOrNull(data);
        if (s != null) {
            if (!s.isAscii()) {
                throw Errors.valueError("string argument should contain only ASCII characters");
            }
            return s.toString().getBytes(StandardCharsets.ISO_8859_1);
        }
        if (!BytesLike.isExporter(data)) {
            throw Errors.typeError("argument should be bytes, buffer or ASCII string, not '" + PyType.of(data).name() + "'");
        }
        return BytesLike.read(frame, data);
    }

    @PythonFunction(value = "a2b_uu", signature = "($module, data, /)", doc = "Decodes a line of uuencoded data.")
    static Object a2bUu(Frame frame, Object data) {
        return BytesLike.make(Uuencoding.decode(ascii(frame, data)));
    }

    @PythonFunction(value = "b2a_uu", signature = "($module, data, /, *, backtick=False)", doc = "Uuencodes a line of data.")
    static Object b2aUu(Frame frame, Object data, boolean backtick) {
        return BytesLike.make(Uuencoding.encode(BytesLike.read(frame, data), backtick));
    }

    @PythonFunction(value = "a2b_base64", signature = "($module, data, /, *, strict_mode=False)", doc = "Decodes base64.")
    static Object a2bBase64(Frame frame, Object data, boolean strict) {
        return BytesLike.make(Base64.decode(ascii(frame, data), strict));
    }

    @PythonFunction(value = "b2a_base64", signature = "($module, data, /, *, newline=True)", doc = "Encodes as base64.")
    static Object b2aBase64(Frame frame, Object data, boolean newline) {
        return BytesLike.make(Base64.encode(BytesLike.read(frame, data), newline));
    }

    @PythonFunction(value = "a2b_hex", signature = "($module, hexstr, /)", doc = "Decodes hexadecimal digits.")
    static Object a2bHex(Frame frame, Object hexstr) {
        byte[] digits = ascii(frame, hexstr);
        if (digits.length % 2 != 0) {
            throw BinasciiError.of("Odd-length string");
        }
        byte[] out = new byte[digits.length / 2];
        for (int i = 0; i < out.length; i++) {
            int high = digit(digits[2 * i]);
            int low = digit(digits[2 * i + 1]);
            if ((high | low) < 0) {
                throw BinasciiError.of("Non-hexadecimal digit found");
            }
            out[i] = (byte) (high << 4 | low);
        }
        return BytesLike.make(out);
    }

    private static int digit(byte c) {
        return c < 0 ? -1 : Character.digit(c, 16);
    }

    @PythonFunction(value = "unhexlify", signature = "($module, hexstr, /)", doc = "Decodes hexadecimal digits.")
    static Object unhexlify(Frame frame, Object hexstr) {
        return a2bHex(frame, hexstr);
    }

    @PythonFunction(value = "b2a_hex", signature = "($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)",
            doc = "Encodes as hexadecimal digits, with a separator between groups if wanted.")
    static Object b2aHex(Frame frame, Object data, Object sep, int bytesPerSep) {
        byte[] bytes = BytesLike.read(frame, data);
        int separator = sep == null ? -1 : separator(frame, sep);
        int group = separator < 0 ? 0 : Math.abs(bytesPerSep);
        int gaps = group == 0 || bytes.length == 0 ? 0 : (bytes.length - 1) / group;
        byte[] out = new byte[Math.toIntExact(2L * bytes.length + gaps)];
        int at = 0;
        for (int i = 0; i < bytes.length; i++) {
            int place = bytesPerSep > 0 ? bytes.length - i : i;
            if (gaps > 0 && i > 0 && place % group == 0) {
                out[at++] = (byte) separator;
            }
            out[at++] = (byte) Character.forDigit(bytes[i] >> 4 & 15, 16);
            out[at++] = (byte) Character.forDigit(bytes[i] & 15, 16);
        }
        return BytesLike.make(out);
    }

    private static int separator(Frame frame, Object sep) {
        if (ObjectLength.len(frame, sep) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        PyStr s = PyStrInstance.valueOrNull(sep);
        if (s != null) {
            if (s.codePointAt(0) > 255) {
                throw Errors.valueError("sep must be ASCII.");
            }
            return s.codePointAt(0);
        }
        if (!BytesLike.isBytes(sep)) {
            throw Errors.typeError("sep must be str or bytes.");
        }
        return BytesLike.bytesOrNull(sep)[0] & 255;
    }

    @PythonFunction(value = "hexlify", signature = "($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)",
            doc = "Encodes as hexadecimal digits, with a separator between groups if wanted.")
    static Object hexlify(Frame frame, Object data, Object sep, int bytesPerSep) {
        return b2aHex(frame, data, sep, bytesPerSep);
    }

    @PythonFunction(value = "crc_hqx", signature = "($module, data, crc, /)", doc = "The CRC-CCITT of data, from a start value.")
    static long crcHqx(Frame frame, Object data, Object crc) {
        byte[] bytes = BytesLike.read(frame, data);
        int value = IntArithmetic.big(NumberIndex.index(frame, crc)).intValue() & 0xFFFF;
        for (byte b : bytes) {
            value ^= (b & 255) << 8;
            for (int i = 0; i < 8; i++) {
                value = (value & 0x8000) != 0 ? value << 1 ^ CCITT_POLYNOMIAL : value << 1;
            }
            value &= 0xFFFF;
        }
        return value;
    }

    @PythonFunction(value = "crc32", signature = "($module, data, crc=0, /)", doc = "The CRC-32 of data, from a start value.")
    static long crc32(Frame frame, Object data, Object crc) {
        byte[] bytes = BytesLike.read(frame, data);
        return Checksums.crc32(bytes, IntArithmetic.big(NumberIndex.index(frame, crc)).intValue());
    }

    @PythonFunction(value = "a2b_qp", signature = "($module, /, data, header=False)", doc = "Decodes quoted-printable text.")
    static Object a2bQp(Frame frame, Object data, boolean header) {
        return BytesLike.make(QuotedPrintable.decode(ascii(frame, data), header));
    }

    @PythonFunction(value = "b2a_qp", signature = "($module, /, data, quotetabs=False, istext=True, header=False)",
            doc = "Encodes as quoted-printable text.")
    static Object b2aQp(Frame frame, Object data, boolean quoteTabs, boolean isText, boolean header) {
        return BytesLike.make(QuotedPrintable.encode(BytesLike.read(frame, data), quoteTabs, isText, header));
    }
}
