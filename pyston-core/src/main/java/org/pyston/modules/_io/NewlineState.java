package org.pyston.modules._io;

import org.pyston.object.PyNone;
import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;
import org.pyston.types.tuple.PyTuple;

/** Universal line ends: translates them to "\n" if wanted, notes which were seen, keeps "\r" and "\n" together. */
final class NewlineState {
    private static final int CR = 1;
    private static final int LF = 2;
    private static final int CRLF = 4;

    private final boolean translate;
    boolean pendingCr;
    private int seen;

    NewlineState(boolean translate) {
        this.translate = translate;
    }

    /** The text as it is given on; a final "\r" waits for what follows unless the input is final. */
    PyStr process(PyStr input, boolean isFinal) {
        PyStr text = input;
        if (pendingCr && (isFinal || !text.isEmpty())) {
            text = PyStr.ofCodePoint('\r').concat(text);
            pendingCr = false;
        }
        int n = text.length();
        if (!isFinal && n > 0 && text.codePointAt(n - 1) == '\r') {
            text = text.substring(0, n - 1);
            pendingCr = true;
            n--;
        }
        return find(text, '\r', 0) < 0 ? noteLineFeeds(text) : carriageReturns(text, n);
    }

    private PyStr noteLineFeeds(PyStr text) {
        if ((seen & LF) == 0 && find(text, '\n', 0) >= 0) {
            seen |= LF;
        }
        return text;
    }

    private PyStr carriageReturns(PyStr text, int n) {
        PyStrBuilder out = new PyStrBuilder(n);
        for (int i = 0; i < n; i++) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                seen |= LF;
            } else if (c == '\r') {
                boolean pair = i + 1 < n && text.codePointAt(i + 1) == '\n';
                seen |= pair ? CRLF : CR;
                if (pair) {
                    i++;
                    out.append(translate ? "" : "\r");
                }
                c = pair || translate ? '\n' : '\r';
            }
            out.append(c);
        }
        return translate ? out.build() : text;
    }

    /** The place of a character from {@code from} on; -1 when there is none. */
    static int find(PyStr text, int c, int from) {
        String narrow = text.narrow();
        if (narrow != null) {
            return narrow.indexOf(c, from);
        }
        for (int i = from; i < text.length(); i++) {
            if (text.codePointAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The attribute {@code newlines}: None, a str, or a tuple of them. */
    Object newlines() {
        Object[] all = new Object[3];
        int n = 0;
        if ((seen & CR) != 0) {
            all[n++] = PyStr.of("\r");
        }
        if ((seen & LF) != 0) {
            all[n++] = PyStr.of("\n");
        }
        if ((seen & CRLF) != 0) {
            all[n++] = PyStr.of("\r\n");
        }
        return n == 0 ? PyNone.NONE : n == 1 ? all[0] : PyTuple.of(java.util.Arrays.copyOf(all, n));
    }

    void reset() {
        seen = 0;
        pendingCr = false;
    }
}
