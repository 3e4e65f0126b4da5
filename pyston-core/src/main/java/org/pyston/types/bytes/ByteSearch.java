package org.pyston.types.bytes;

/** Searching in byte arrays. Ranges are {@code from} to before {@code to}; a part is (array, offset, length). */
final class ByteSearch {
    private ByteSearch() {
    }

    static boolean matches(byte[] data, int at, byte[] part, int offset, int length) {
        return java.util.Arrays.equals(data, at, at + length, part, offset, offset + length);
    }

    /** The lowest index in the range where the part lies; -1 if there is none. */
    static int find(byte[] data, int from, int to, byte[] part, int offset, int length) {
        int last = to - length;
        if (length == 0) {
            return from <= last ? from : -1;
        }
        byte first = part[offset];
        for (int i = from; i <= last; i++) {
            if (data[i] == first && (length == 1 || matches(data, i, part, offset, length))) {
                return i;
            }
        }
        return -1;
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
