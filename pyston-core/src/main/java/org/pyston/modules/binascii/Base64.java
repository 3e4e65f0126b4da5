package org.pyston.modules.binascii;

import java.io.ByteArrayOutputStream;

/** Base64 (RFC 4648) with CPython's leniency. */
final class Base64 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Base64() {
    }

    private static int value(int c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    static byte[] decode(byte[] data, boolean strict) {
        if (strict && data.length > 0 && data[0] == '=') {
            throw BinasciiError.of("Leading padding not allowed");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length / 4 * 3 + 3);
        int place = 0;
        int left = 0;
        int pads = 0;
        boolean padded = false;
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '=') {
                padded = true;
                if (place >= 2 && place + ++pads >= 4) {
                    if (strict && i + 1 < data.length) {
                        throw BinasciiError.of("Excess data after padding");
                    }
                    return out.toByteArray();
                }
                continue;
            }
            int bits = value(data[i]);
            if (bits < 0) {
                if (strict) {
                    throw BinasciiError.of("Only base64 data is allowed");
                }
                continue;
            }
            if (strict && padded) {
                throw BinasciiError.of("Discontinuous padding not allowed");
            }
            pads = 0;
            left = left << 6 | bits;
            if (place > 0) {
                out.write(left >> 6 - 2 * place);
            }
            place = place + 1 & 3;
        }
        if (place == 1) {
            throw BinasciiError.of("Invalid base64-encoded string: number of data characters (" + (out.size() / 3 * 4 + 1)
                    + ") cannot be 1 more than a multiple of 4");
        }
        if (place != 0) {
            throw BinasciiError.of("Incorrect padding");
        }
        return out.toByteArray();
    }

    static byte[] encode(byte[] data, boolean newline) {
        long length = (data.length + 2L) / 3 * 4 + (newline ? 1 : 0);
        byte[] out = new byte[Math.toIntExact(length)];
        int at = 0;
        for (int i = 0; i < data.length; i += 3) {
            int rest = Math.min(3, data.length - i);
            int bits = (data[i] & 255) << 16 | (rest > 1 ? (data[i + 1] & 255) << 8 : 0) | (rest > 2 ? data[i + 2] & 255 : 0);
            out[at++] = (byte) ALPHABET.charAt(bits >> 18);
            out[at++] = (byte) ALPHABET.charAt(bits >> 12 & 63);
            out[at++] = (byte) (rest > 1 ? ALPHABET.charAt(bits >> 6 & 63) : '=');
            out[at++] = (byte) (rest > 2 ? ALPHABET.charAt(bits & 63) : '=');
        }
        if (newline) {
            out[at] = '\n';
        }
        return out;
    }
}
