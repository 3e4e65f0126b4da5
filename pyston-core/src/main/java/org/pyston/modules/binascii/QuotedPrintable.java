package org.pyston.modules.binascii;

import java.io.ByteArrayOutputStream;

/** Quoted-printable text (RFC 1521), and its variant for headers (RFC 1522). */
final class QuotedPrintable {
    private static final int LINE = 76;
    private static final String HEX = "0123456789ABCDEF";

    private final byte[] data;
    private final boolean quoteTabs;
    private final boolean isText;
    private final boolean header;
    private final boolean crlf;
    private byte[] out;
    private int length;
    private int lineLength;

    private QuotedPrintable(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        this.data = data;
        this.quoteTabs = quoteTabs;
        this.isText = isText;
        this.header = header;
        this.out = new byte[data.length * 2 + 16];
        int newline = 0;
        while (newline < data.length && data[newline] != '\n') {
            newline++;
        }
        crlf = newline > 0 && newline < data.length && data[newline - 1] == '\r';
    }

    static byte[] decode(byte[] data, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
        int i = 0;
        while (i < data.length) {
            byte c = data[i++];
            if (c != '=') {
                out.write(header && c == '_' ? ' ' : c);
                continue;
            }
            if (i == data.length) {
                break;
            }
            if (data[i] == '\n' || data[i] == '\r') {
                while (i < data.length && data[i] != '\n') {
                    i++;
                }
                i++;
            } else if (data[i] == '=') {
                out.write('=');
                i++;
            } else if (i + 1 < data.length && hex(data[i]) >= 0 && hex(data[i + 1]) >= 0) {
                out.write(hex(data[i]) << 4 | hex(data[i + 1]));
                i += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }

    private static int hex(byte b) {
        return b < 0 ? -1 : Character.digit(b, 16);
    }

    static byte[] encode(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        return new QuotedPrintable(data, quoteTabs, isText, header).encode();
    }

    private byte[] encode() {
        int i = 0;
        while (i < data.length) {
            int c = data[i] & 255;
            boolean lineEnd = c == '\n' || c == '\r' && i + 1 < data.length && data[i + 1] == '\n';
            if (mustQuote(i, c)) {
                if (lineLength + 3 >= LINE) {
                    softBreak();
                }
                quote(c);
                lineLength += 3;
            } else if (isText && lineEnd) {
                endLine();
                i += c == '\r' ? 1 : 0;
            } else {
                if (i + 1 < data.length && data[i + 1] != '\n' && lineLength + 1 >= LINE) {
                    softBreak();
                }
                lineLength++;
                put(header && c == ' ' ? '_' : c);
            }
            i++;
        }
        return java.util.Arrays.copyOf(out, length);
    }

    private boolean mustQuote(int i, int c) {
        boolean last = i + 1 == data.length;
        if (c > 126 || c == '=' || header && c == '_') {
            return true;
        }
        if (c == '.') {
            return lineLength == 0 && (last || data[i + 1] == '\n' || data[i + 1] == '\r' || data[i + 1] == 0);
        }
        if (c == '\r' || c == '\n') {
            return !isText;
        }
        if (c == ' ' || c == '\t') {
            return last || quoteTabs;
        }
        return c < 33;
    }

    private void endLine() {
        lineLength = 0;
        int previous = length == 0 ? 0 : out[length - 1];
        if (previous == ' ' || previous == '\t') {
            length--;
            quote(previous);
        }
        newline();
    }

    private void softBreak() {
        put('=');
        newline();
        lineLength = 0;
    }

    private void newline() {
        if (crlf) {
            put('\r');
        }
        put('\n');
    }

    private void quote(int c) {
        put('=');
        put(HEX.charAt(c >> 4));
        put(HEX.charAt(c & 15));
    }

    private void put(int c) {
        if (length == out.length) {
            out = java.util.Arrays.copyOf(out, length * 2);
        }
        out[length++] = (byte) c;
    }
}
