package org.pyston.types.bytes;

import org.pyston.text.PyStr;

/** {@code repr} of bytes. */
final class BytesRepr {
    private static final String HEX = "0123456789abcdef";

    private BytesRepr() {
    }

    /** The literal: double quotes only where single ones would have to be escaped and double ones not. */
    static PyStr repr(AnyBytes bytes) {
        int n = bytes.size();
        byte[] data = bytes.array();
        boolean twice = false;
        boolean single = false;
        for (int i = 0; i < n; i++) {
            single |= data[i] == '\'';
            twice |= data[i] == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        StringBuilder out = new StringBuilder(n + 3).append('b');
        append(out, data, n, quote, quote);
        return PyStr.of(out.toString());
    }

    /** {@code Name(b'...')}; a single quote is escaped even between double ones, as CPython does. */
    static PyStr reprOfArray(AnyBytes bytes) {
        int n = bytes.size();
        byte[] data = bytes.array();
        boolean single = false;
        boolean twice = false;
        for (int i = 0; i < n; i++) {
            single |= data[i] == '\'';
            twice |= data[i] == '"';
        }
        StringBuilder out = new StringBuilder(n + 16).append(bytes.type().name()).append("(b");
        append(out, data, n, single && !twice ? '"' : '\'', '\'');
        return PyStr.of(out.append(')').toString());
    }

    private static void append(StringBuilder out, byte[] data, int n, char quote, char escaped) {
        out.append(quote);
        for (int i = 0; i < n; i++) {
            int c = data[i] & 0xFF;
            if (c == escaped || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c >= ' ' && c < 127) {
                out.append((char) c);
            } else {
                appendEscape(out, c);
            }
        }
        out.append(quote);
    }

    private static void appendEscape(StringBuilder out, int c) {
        switch (c) {
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> out.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
