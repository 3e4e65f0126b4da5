package org.pyston.types.bytes;

/** What the methods of bytes know of characters: ASCII only. Source: library reference, "Bytes and Bytearray Operations". */
final class Ascii {
    private Ascii() {
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isAlpha(int c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static int lower(int c) {
        return isUpper(c) ? c + 32 : c;
    }

    static int upper(int c) {
        return isLower(c) ? c - 32 : c;
    }
}
