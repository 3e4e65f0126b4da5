package org.pyston.types.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pyston.text.LongSearch;

/** Searching in byte arrays. Ranges are {@code from} to before {@code to}; a part is (array, offset, length). */
final class ByteSearch {
    private ByteSearch() {
    }

    static boolean matches(byte[] data, int at, byte[] part, int offset, int length) {
        return Arrays.equals(data, at, at + length, part, offset, offset + length);
    }

    /** The lowest index in the range where the part lies; -1 if there is none. */
    static int find(byte[] data, int from, int to, byte[] part, int offset, int length) {
        int last = to - length;
        if (length == 0) {
            return from <= last ? from : -1;
        }
        byte first = part[offset];
        long budget = 2L * (to - from);
        for (int i = from; i <= last; i++) {
            if (data[i] != first) {
                continue;
            }
            int same = Arrays.mismatch(data, i, i + length, part, offset, offset + length);
            if (same < 0) {
                return i;
            }
            budget -= same;
            if (budget < 0 && length > LongSearch.SHORT) {
                return findLong(data, i + 1, to, part, offset, length);
            }
        }
        return -1;
    }

    private static int findLong(byte[] data, int from, int to, byte[] part, int offset, int length) {
        String text = new String(data, from, to - from, StandardCharsets.ISO_8859_1);
        int i = LongSearch.find(text, new String(part, offset, length, StandardCharsets.ISO_8859_1), 0, to - from);
        return i < 0 ? -1 : from + i;
    }

    /** The highest index in the range where the part lies; -1 if there is none. */
    static int rfind(byte[] data, int from, int to, byte[] part, int offset, int length) {
        for (int i = to - length; i >= from; i--) {
            if (matches(data, i, part, offset, length)) {
                return i;
            }
        }
        return -1;
    }

    /** How often the part lies in the range, without overlaps. */
    static int count(byte[] data, int from, int to, byte[] part, int offset, int length) {
        if (length == 0) {
            return Math.max(0, to - from + 1);
        }
        int n = 0;
        for (int i = find(data, from, to, part, offset, length); i >= 0;
                i = find(data, i + length, to, part, offset, length)) {
            n++;
        }
        return n;
    }
}
