package org.pyston.modules._tokenize;

import org.pyston.syntax.TokenList;

/** Lines and columns of a text's characters, as {@code tokenize} shows them. */
final class TokenPlaces {
    private final String text;
    /** Whether the last line end was in the text as given. */
    private final boolean complete;
    private final int[] starts;

    TokenPlaces(String text, boolean complete) {
        this.text = text;
        this.complete = complete;
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        starts = new int[count];
        int n = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[n++] = i + 1;
            }
        }
    }

    private int index(int offset) {
        int i = java.util.Arrays.binarySearch(starts, offset);
        return i >= 0 ? i : -i - 2;
    }

    long line(int offset) {
        return index(offset) + 1;
    }

    /** In code points. */
    long column(int offset) {
        int start = starts[index(offset)];
        return text.codePointCount(start, Math.min(offset, text.length()));
    }

    String string(TokenList.Item item) {
        return text.substring(item.start(), Math.max(item.start(), end(item.end())));
    }

    /** Without a line end that was not in the text. */
    private int end(int offset) {
        return !complete && offset == text.length() && offset > 0 ? offset - 1 : offset;
    }

    /** The lines that a token is in. */
    String lines(TokenList.Item item) {
        if (item.start() >= text.length()) {
            return "";
        }
        int from = starts[index(item.start())];
        int last = index(Math.max(item.start(), item.end() - 1));
        int to = last + 1 < starts.length ? starts[last + 1] : text.length();
        return text.substring(from, Math.max(from, end(to)));
    }
}
