package org.pyston.runtime.traceback;

/** Levenshtein distance with costs: 2 for a character inserted, deleted or replaced, 1 for a change of case. */
final class EditDistance {
    /** The cost of a character that is inserted, deleted or replaced by another. */
    static final int MOVE = 2;
    private static final int CASE = 1;
    private static final int MAX_LENGTH = 40;

    private EditDistance() {
    }

    /** The distance; more than {@code limit}, by how much is not said, when it exceeds that. */
    static int of(byte[] first, byte[] second, int limit) {
        int start = 0;
        int endA = first.length;
        int endB = second.length;
        while (start < endA && start < endB && first[start] == second[start]) {
            start++;
        }
        while (endA > start && endB > start && first[endA - 1] == second[endB - 1]) {
            endA--;
            endB--;
        }
        int sizeA = endA - start;
        int sizeB = endB - start;
        if (sizeA == 0 || sizeB == 0) {
            return (sizeA + sizeB) * MOVE;
        }
        if (sizeA > MAX_LENGTH || sizeB > MAX_LENGTH || Math.abs(sizeA - sizeB) * MOVE > limit) {
            return limit + 1;
        }
        return sizeA <= sizeB ? table(first, second, start, sizeA, sizeB, limit)
                : table(second, first, start, sizeB, sizeA, limit);
    }

    private static int table(byte[] a, byte[] b, int start, int sizeA, int sizeB, int limit) {
        int[] row = new int[sizeA];
        for (int i = 0; i < sizeA; i++) {
            row[i] = (i + 1) * MOVE;
        }
        int result = 0;
        for (int j = 0; j < sizeB; j++) {
            int diagonal = j * MOVE;
            result = diagonal;
            int minimum = Integer.MAX_VALUE;
            for (int i = 0; i < sizeA; i++) {
                int replaced = diagonal + replacing(b[start + j], a[start + i]);
                diagonal = row[i];
                result = Math.min(Math.min(result, diagonal) + MOVE, replaced);
                row[i] = result;
                minimum = Math.min(minimum, result);
            }
            if (minimum > limit) {
                return limit + 1;
            }
        }
        return result;
    }

    private static int replacing(byte x, byte y) {
        if (x == y) {
            return 0;
        }
        return lower(x) == lower(y) ? CASE : MOVE;
    }

    private static int lower(byte c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
