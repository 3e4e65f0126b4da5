package org.pyston.modules._sre;

import java.util.Arrays;

/**
 * What a match in progress knows: the subject, the marks of groups, and the stack of backtracking records; with the
 * operations that neither choose nor fail.
 */
abstract class SreState {

    private static final int POLL_INTERVAL = 1 << 16;

    final SreProgram program;
    final Subject subject;
    final int end;
    private final SreMatcher.Poll poll;
    private int budget = POLL_INTERVAL;

    /** Positions by mark: 2g for the start of group g (from 0), 2g + 1 for its end; valid up to {@link #lastMark}. */
    final int[] marks;
    int lastMark = -1;
    /** The group (from 1) that was closed last, or -1. */
    int lastIndex = -1;

    int[] stack = new int[64];
    int sp;

    SreState(SreProgram program, Subject subject, int endpos, SreMatcher.Poll poll) {
        this.program = program;
        this.subject = subject;
        this.poll = poll;
        this.end = clamp(endpos, subject.length());
        this.marks = new int[2 * program.groups];
    }

    static int clamp(int index, int length) {
        return index < 0 ? 0 : Math.min(index, length);
    }

    /** Counts work, and now and then looks whether somebody wants to interrupt it. */
    final void spend(int work) {
        budget -= work;
        if (budget < 0) {
            budget = POLL_INTERVAL;
            if (poll != null) {
                poll.poll();
            }
        }
    }

    /** Makes room for {@code n} more words. */
    final void reserve(int n) {
        if (stack.length - sp < n) {
            grow(n);
        }
    }

    private void grow(int n) {
        long wanted = Math.max((long) stack.length * 2, (long) sp + n);
        if (wanted > Integer.MAX_VALUE - 16) {
            if ((long) sp + n > Integer.MAX_VALUE - 16) {
                throw new OutOfMemoryError("regular expression backtracking");
            }
            wanted = Integer.MAX_VALUE - 16;
        }
        stack = Arrays.copyOf(stack, (int) wanted);
    }

    /** Pushes the marks, if asked for, and the last mark and group; reserves room for a record besides. */
    final void save(boolean withMarks, int record) {
        int n = withMarks ? lastMark + 1 : 0;
        reserve(n + 2 + record);
        if (n > 0) {
            System.arraycopy(marks, 0, stack, sp, n);
            sp += n;
        }
        stack[sp++] = lastMark;
        stack[sp++] = lastIndex;
    }

    /** Restores what {@link #save} pushed, {@code at} being the place after it; answers the place before it. */
    final int restore(boolean withMarks, int at) {
        lastIndex = stack[at - 1];
        lastMark = stack[at - 2];
        int n = withMarks ? lastMark + 1 : 0;
        if (n > 0) {
            System.arraycopy(stack, at - 2 - n, marks, 0, n);
        }
        return at - 2 - n;
    }

    final void mark(int mark, int ptr) {
        if ((mark & 1) != 0) {
            lastIndex = mark / 2 + 1;
        }
        if (mark > lastMark) {
            for (int i = lastMark + 1; i < mark; i++) {
                marks[i] = -1;
            }
            lastMark = mark;
        }
        marks[mark] = ptr;
    }

    /** Whether group {@code group} (from 0) took part so far. */
    final boolean isSet(int group) {
        int i = 2 * group;
        return i < lastMark && marks[i] >= 0 && marks[i + 1] >= marks[i];
    }

    /** Matches what group {@code group} matched; where that ends, or -1. */
    final int groupRef(int group, int fold, int from) {
        if (!isSet(group)) {
            return -1;
        }
        int ptr = from;
        int to = marks[2 * group + 1];
        for (int p = marks[2 * group]; p < to; p++, ptr++) {
            if (ptr >= end || fold(fold, subject.at(ptr)) != fold(fold, subject.at(p))) {
                return -1;
            }
        }
        return ptr;
    }

    private static int fold(int fold, int ch) {
        return switch (fold) {
            case SreCharSet.LOWER_ASCII -> SreChars.asciiLower(ch);
            case SreCharSet.LOWER_UNICODE -> SreChars.unicodeLower(ch);
            default -> ch;
        };
    }

    /** Whether {@code ptr} is at a place of kind {@code code}. */
    final boolean at(int code, int ptr) {
        return switch (code) {
            case SreOp.AT_BEGINNING, SreOp.AT_BEGINNING_STRING -> ptr == 0;
            case SreOp.AT_BEGINNING_LINE -> ptr == 0 || subject.at(ptr - 1) == '\n';
            case SreOp.AT_END -> ptr == end || (end - ptr == 1 && subject.at(ptr) == '\n');
            case SreOp.AT_END_LINE -> ptr == end || (ptr < subject.length() && subject.at(ptr) == '\n');
            case SreOp.AT_END_STRING -> ptr == end;
            case SreOp.AT_BOUNDARY, SreOp.AT_LOC_BOUNDARY -> end != 0 && isBoundary(false, ptr);
            case SreOp.AT_NON_BOUNDARY, SreOp.AT_LOC_NON_BOUNDARY -> end != 0 && !isBoundary(false, ptr);
            case SreOp.AT_UNI_BOUNDARY -> end != 0 && isBoundary(true, ptr);
            default -> end != 0 && !isBoundary(true, ptr);
        };
    }

    private boolean isBoundary(boolean unicode, int ptr) {
        return (ptr > 0 && isWord(unicode, subject.at(ptr - 1))) != (ptr < end && isWord(unicode, subject.at(ptr)));
    }

    private static boolean isWord(boolean unicode, int ch) {
        return unicode ? SreChars.isUnicodeWord(ch) : SreChars.isAsciiWord(ch);
    }
}
