package org.pyston.text;

/**
 * Searching for long strings in time that grows with the sum of the lengths, not with their product. It looks for the beginning
 * of the string as the JVM does best, and goes over to Knuth, Morris and Pratt's algorithm when too many places turn out wrong.
 */
public final class LongSearch {
    /** Strings up to this length are not worth it. */
    public static final int SHORT = 64;

    private static final int HEAD = 16;

    private LongSearch() {
    }

    /** The lowest index from which {@code part}, longer than {@link #SHORT}, lies in text[start:end], or -1. */
    public static int find(String text, String part, int start, int end) {
        int n = part.length();
        int last = end - n;
        String head = part.substring(0, HEAD);
        long budget = 2L * (end - start);
        for (int i = candidate(text, head, start, last); i >= 0; i = candidate(text, head, i + 1, last)) {
            int same = HEAD;
            while (same < n && text.charAt(i + same) == part.charAt(same)) {
                same++;
            }
            if (same == n) {
                return i;
            }
            budget -= same;
            if (budget < 0) {
                return findLinear(text, part, i + 1, end);
            }
        }
        return -1;
    }

    private static int candidate(String text, String head, int start, int last) {
        if (last >= text.length() - 2 * SHORT || last - start > text.length() >> 1) {
            int i = text.indexOf(head, start);
            return i > last ? -1 : i;
        }
        char first = head.charAt(0); // indexOf would look beyond last
        for (int i = start; i <= last; i++) {
            if (text.charAt(i) == first && text.startsWith(head, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int findLinear(String text, String part, int start, int end) {
        int[] borders = borders(part);
        int n = part.length();
        int same = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            while (same > 0 && part.charAt(same) != c) {
                same = borders[same - 1];
            }
            if (part.charAt(same) == c && ++same == n) {
                return i - n + 1;
            }
        }
        return -1;
    }

    /** For each prefix, the length of the longest shorter prefix that it ends with. */
    private static int[] borders(String part) {
        int[] borders = new int[part.length()];
        int same = 0;
        for (int i = 1; i < borders.length; i++) {
            char c = part.charAt(i);
            while (same > 0 && part.charAt(same) != c) {
                same = borders[same - 1];
            }
            if (part.charAt(same) == c) {
                same++;
            }
            borders[i] = same;
        }
        return borders;
    }
}
