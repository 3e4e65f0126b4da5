package org.pyston.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** Finds the encoding of a source file (PEP 263: a BOM, a comment in the first two lines, else UTF-8) and decodes it. */
final class SourceDecoder {

    private SourceDecoder() {
    }

    static String decode(byte[] bytes) {
        boolean bom = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        int start = bom ? 3 : 0;
        String declared = declared(bytes, start);
        String encoding = declared == null ? "utf-8" : normalise(declared);
        if (bom && !encoding.equals("utf-8")) {
            throw problem("encoding problem: " + declared + " with BOM", 0);
        }
        if (encoding.equals("utf-8")) {
            return decode(bytes, start, StandardCharsets.UTF_8, "utf-8");
        }
        return decode(bytes, start, charset(encoding, declared), encoding);
    }

    private static Charset charset(String encoding, String declared) {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw problem("unknown encoding: " + declared, 0);
        }
    }

    private static String decode(byte[] bytes, int start, Charset charset, String name) {
        boolean ascii = true;
        for (int i = start; i < bytes.length && ascii; i++) {
            ascii = bytes[i] >= 0;
        }
        if (ascii && charset.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CoderResult result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            throw problem("(unicode error) '" + name + "' codec can't decode byte 0x"
                    + Integer.toHexString(bytes[at] & 0xFF) + " in position " + (at - start) + ": "
                    + reason(bytes, at), line(bytes, at));
        }
        return out.flip().toString();
    }

    private static String reason(byte[] bytes, int at) {
        int b = bytes[at] & 0xFF;
        if (b < 0xC2 || b > 0xF4) {
            return "invalid start byte";
        }
        int need = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        return at + need >= bytes.length ? "unexpected end of data" : "invalid continuation byte";
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static SyntaxException problem(String message, int line) {
        return new SyntaxException(SyntaxException.Kind.SYNTAX, message, line, 0, 0, 0, null);
    }

    /** The name in the coding comment of the first two lines, or null. */
    private static String declared(byte[] bytes, int start) {
        int at = start;
        for (int line = 0; line < 2; line++) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            int i = at;
            while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\f')) {
                i++;
            }
            if (i < end && bytes[i] != '#') {
                return null;
            }
            String name = coding(new String(bytes, i, end - i, StandardCharsets.ISO_8859_1));
            if (name != null) {
                return name;
            }
            at = end < bytes.length - 1 && bytes[end] == '\r' && bytes[end + 1] == '\n' ? end + 2 : end + 1;
            if (at > bytes.length) {
                return null;
            }
        }
        return null;
    }

    private static String coding(String comment) {
        int from = 0;
        while (true) {
            int i = comment.indexOf("coding", from);
            if (i < 0) {
                return null;
            }
            int p = i + 6;
            if (p < comment.length() && (comment.charAt(p) == ':' || comment.charAt(p) == '=')) {
                p++;
                while (p < comment.length() && (comment.charAt(p) == ' ' || comment.charAt(p) == '\t')) {
                    p++;
                }
                int q = p;
                while (q < comment.length() && (Character.isLetterOrDigit(comment.charAt(q))
                        || "-_.".indexOf(comment.charAt(q)) >= 0)) {
                    q++;
                }
                if (q > p) {
                    return comment.substring(p, q);
                }
            }
            from = i + 6;
        }
    }

    private static String normalise(String name) {
        String n = name.toLowerCase(Locale.ROOT).replace('_', '-');
        if (n.equals("utf-8") || n.equals("utf8") || n.startsWith("utf-8-")) {
            return "utf-8";
        }
        if (n.equals("latin-1") || n.equals("iso-8859-1") || n.equals("iso-latin-1") || n.startsWith("latin-1-")
                || n.startsWith("iso-8859-1-") || n.startsWith("iso-latin-1-") || n.equals("latin1")) {
            return "iso-8859-1";
        }
        return n.equals("ascii") ? "us-ascii" : n;
    }
}
