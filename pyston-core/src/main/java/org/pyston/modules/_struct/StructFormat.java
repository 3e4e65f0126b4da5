package org.pyston.modules._struct;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed format string. Immutable. Sizes and alignments of the native mode are those of a 64-bit machine with 64-bit
 * longs, little endian.
 */
final class StructFormat {
    /** A run of values of one type: {@code count} of them, but for s and p, where it is the length of one. */
    record Run(char type, int size, long count, long offset) {
        /** How many Python values it is. */
        long values() {
            return type == 's' || type == 'p' ? 1 : count;
        }
    }

    final String text;
    final List<Run> runs = new ArrayList<>();
    final boolean little;
    /** Native mode has no range check of 32-bit floats. */
    final boolean isNative;
    final long size;
    /** The number of Python values. */
    final long values;

    private int at;

    /** Parses; {@code struct.error}. */
    StructFormat(String text) {
        this.text = text;
        char mode = text.isEmpty() ? '@' : text.charAt(0);
        boolean hasMode = "@=<>!".indexOf(mode) >= 0;
        at = hasMode ? 1 : 0;
        little = mode != '>' && mode != '!';
        isNative = !hasMode || mode == '@';
        long offset = 0;
        long count = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (isSpace(c)) {
                continue;
            }
            long repeat = 1;
            if (isDigit(c)) {
                repeat = number(c);
                c = text.charAt(at++);
            }
            int itemSize = sizeOf(c);
            offset = align(offset, c, itemSize);
            if (c != 'x') {
                Run run = new Run(c, itemSize, repeat, offset);
                if (run.values() > 0) {
                    runs.add(run);
                }
                count += run.values();
            }
            if (repeat > (Long.MAX_VALUE - offset) / itemSize) {
                throw tooLong();
            }
            offset += repeat * itemSize;
        }
        size = offset;
        values = count;
    }

    private static org.pyston.runtime.PyException tooLong() {
        return StructError.of("total struct size too long");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private long number(char first) {
        long number = first - '0';
        while (at < text.length() && isDigit(text.charAt(at))) {
            int digit = text.charAt(at++) - '0';
            if (number > (Long.MAX_VALUE - digit) / 10) {
                throw tooLong();
            }
            number = number * 10 + digit;
        }
        if (at == text.length()) {
            throw StructError.of("repeat count given without format specifier");
        }
        return number;
    }

    private int sizeOf(char c) {
        int known = switch (c) {
            case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> isNative ? 8 : 4;
            case 'q', 'Q', 'd' -> 8;
            case 'n', 'N', 'P' -> isNative ? 8 : 0;
            default -> 0;
        };
        if (known == 0) {
            throw StructError.of("bad char in struct format");
        }
        return known;
    }

    /** In native mode a value lies at a multiple of its size. */
    private long align(long offset, char c, int itemSize) {
        if (!isNative || itemSize == 1) {
            return offset;
        }
        if (offset > Long.MAX_VALUE - itemSize) {
            throw tooLong();
        }
        return (offset + itemSize - 1) / itemSize * itemSize;
    }

    /** The size as a length of an array; MemoryError. */
    int length() {
        if (size > Integer.MAX_VALUE - 16) {
            throw new OutOfMemoryError("struct too large");
        }
        return (int) size;
    }
}
