package org.pyston.modules._sre;

import org.pyston.text.PyStr;
import org.pyston.text.PyStrBuilder;

/**
 * What {@code sub} and {@code subn} do with a string: goes from match to match and puts the text between them
 * together with what the caller appends for each.
 *
 * <pre>
 *   while (replacer.next()) {
 *       replacer.out().append(...) or template.expand(subject, replacer.matcher().spans(), replacer.out());
 *   }
 *   result = replacer.result();
 * </pre>
 */
public final class SreReplacer {

    private final PyStr subject;
    private final SreMatcher matcher;
    private final PyStrBuilder out = new PyStrBuilder();
    private final int limit;
    private int copied;
    private int count;

    /**
     * @param limit how many matches to replace at most; 0 for all, none if negative
     */
    public SreReplacer(SreProgram program, PyStr subject, int limit, SreMatcher.Poll poll) {
        this.subject = subject;
        this.matcher = new SreMatcher(program, Subject.of(subject), 0, Integer.MAX_VALUE, poll);
        this.limit = limit;
    }

    /** Finds the next match and appends the text before it. */
    public boolean next() {
        if (limit < 0 || (limit > 0 && count == limit)) {
            return false;
        }
        if (count > 0) {
            matcher.advance();
        }
        if (!matcher.search()) {
            return false;
        }
        out.append(subject, copied, matcher.start());
        copied = matcher.end();
        count++;
        return true;
    }

    /** Tells the current match. */
    public SreMatcher matcher() {
        return matcher;
    }

    /** Where the replacement of the current match goes. */
    public PyStrBuilder out() {
        return out;
    }

    /** The number of matches so far. */
    public int count() {
        return count;
    }

    /** The text with everything replaced, after {@link #next} has answered false. */
    public PyStr result() {
        if (count == 0) {
            return subject;
        }
        out.append(subject, copied, subject.length());
        return out.build();
    }
}
