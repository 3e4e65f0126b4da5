package org.pyston.modules._sre;

/**
 * Matches and searches: a {@link SreProgram} over a {@link Subject} between two indices. Used by one thread, for one
 * scan of one subject; after a successful call it tells the spans of the match.
 *
 * <p>All of {@code findall}, {@code finditer}, {@code split}, {@code sub} and {@code scanner} are this loop:
 * <pre>
 *   while (matcher.search()) {
 *       ... matcher.start(), matcher.end(), matcher.spans() ...
 *       matcher.advance();
 *   }
 * </pre>
 * A {@code scanner}'s {@code match} is {@link #match} in the place of {@link #search}.
 */
public final class SreMatcher extends SreMachine {

    /** Called now and then during long matches; may throw to abandon them. */
    public interface Poll {
        /** Handles what is pending, such as signals. */
        void poll();
    }

    private int matchStart;

    /**
     * A matcher between two indices, which are brought into range as {@code pos} and {@code endpos} are.
     *
     * @param poll called during long matches, or null
     */
    public SreMatcher(SreProgram program, Subject subject, int pos, int endpos, Poll poll) {
        super(program, subject, pos, endpos, poll);
    }

    /** Matches at the start only. */
    public boolean match() {
        matchAll = false;
        return tryAt(start);
    }

    /** Matches at the start only, and up to the end. */
    public boolean fullMatch() {
        matchAll = true;
        return tryAt(start);
    }

    /** Finds the first match. Equivalent of CPython's {@code SRE(search)}. */
    public boolean search() {
        matchAll = false;
        if (start > end || end - start < program.minWidth) {
            return false;
        }
        int[] code = program.code;
        if (code[0] == SreProgram.AT && (code[1] == SreOp.AT_BEGINNING || code[1] == SreOp.AT_BEGINNING_STRING)) {
            return tryAt(start);
        }
        if (program.prefix != null) {
            return findPrefix(program.prefix);
        }
        if (program.filter != null) {
            return findFiltered(program.filter);
        }
        if (tryAt(start)) {
            return true;
        }
        mustAdvance = false;
        int last = end - program.minWidth;
        for (int at = start + 1; at <= last; at++) {
            if (tryAt(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Sets out to find the next match: from the end of this one on, and not empty there if this one is empty. To be
     * called after a successful match.
     */
    public void advance() {
        mustAdvance = matchStart == matchEnd;
        start = matchEnd;
    }

    /** The start of the whole match. */
    public int start() {
        return matchStart;
    }

    /** The end of the whole match. */
    public int end() {
        return matchEnd;
    }

    /** Where the next attempt begins: {@code pos} at first. */
    public int regionStart() {
        return start;
    }

    /** Where the region ends: {@code endpos} within the subject. */
    public int regionEnd() {
        return end;
    }

    /** The group that was closed last, or -1. */
    public int lastIndex() {
        return lastIndex;
    }

    /** The start of group {@code group} (from 1), or -1 if it took no part. */
    public int groupStart(int group) {
        return closed(group) ? marks[2 * group - 2] : -1;
    }

    /** The end of group {@code group} (from 1), or -1 if it took no part. */
    public int groupEnd(int group) {
        return closed(group) ? marks[2 * group - 1] : -1;
    }

    private boolean closed(int group) {
        int mark = 2 * group - 2;
        return mark < lastMark && marks[mark] >= 0 && marks[mark + 1] >= 0;
    }

    /** Start and end of the whole match and then of each group, -1 where it took no part. */
    public int[] spans() {
        int[] spans = new int[2 + marks.length];
        spans[0] = matchStart;
        spans[1] = matchEnd;
        for (int group = 1; 2 * group < spans.length; group++) {
            spans[2 * group] = groupStart(group);
            spans[2 * group + 1] = groupEnd(group);
        }
        return spans;
    }

    private boolean tryAt(int at) {
        matchStart = at;
        return attempt(at);
    }

    private boolean findPrefix(SreLiteral prefix) {
        mustAdvance = false;
        int at = start;
        while ((at = subject.find(prefix, at, end)) >= 0) {
            if (program.literalOnly) {
                lastMark = -1;
                lastIndex = -1;
                matchStart = at;
                matchEnd = at + prefix.chars().length;
                return true;
            }
            if (tryAt(at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean findFiltered(SrePrefilter filter) {
        mustAdvance = false;
        int limit = end - program.minWidth + 1;
        int at = start;
        while ((at = filter.find(subject, at, limit)) < limit) {
            if (tryAt(at)) {
                return true;
            }
            at++;
        }
        return false;
    }
}
