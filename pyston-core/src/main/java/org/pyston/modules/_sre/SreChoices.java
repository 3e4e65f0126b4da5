package org.pyston.modules._sre;

/**
 * The choices of a match in progress: makes them, remembers on the stack what else there was to choose, and makes them
 * anew. Methods that take a choice answer a place of the program or of the subject, or -1 for a failure.
 *
 * <p>A record is a place to go on from when what follows it fails. Records, the top of the stack last; every one ends
 * with the word {@code pc << 4 | kind}:
 * <pre>
 *   ALTERNATIVE  marks.. lastMark lastIndex ptr next          next: alternative to try
 *   MORE_MAX     marks.. lastMark lastIndex limit ptr         limit: where the minimum is reached
 *   MORE_MIN     marks.. lastMark lastIndex limit ptr         limit: where the maximum is reached
 *   LOOP         outer count lastPtr                          a REPEAT in progress; its first word names it
 *   COUNTED      count                                        an iteration below the minimum
 *   ITERATION    marks.. lastMark lastIndex ptr lastPtr count an iteration of a greedy repeat
 *   TAIL         loop                                         the tail of a greedy repeat
 *   LAZY         marks.. lastMark lastIndex ptr loop          the tail of a lazy repeat
 *   LAZY_BODY    lastPtr count                                an iteration of a lazy repeat
 *   SUB          marks.. lastMark lastIndex hasMarks ptr count outerSub loop
 *                                                             an assertion, atomic group or possessive iteration
 * </pre>
 * A record whose last choice is taken is dropped before that choice runs, unless its marks may matter
 * ({@link SreProgram#staleMarks}).
 */
abstract class SreChoices extends SreState {

    static final int ALTERNATIVE = 0;
    static final int MORE_MAX = 1;
    static final int MORE_MIN = 2;
    static final int LOOP = 3;
    static final int COUNTED = 4;
    static final int ITERATION = 5;
    static final int TAIL = 6;
    static final int LAZY = 7;
    static final int LAZY_BODY = 8;
    static final int SUB = 9;

    /** Room for any record beside its marks. */
    private static final int RECORD = 8;

    static final int LOOP_LENGTH = 4;

    /** The innermost LOOP record, or -1 outside of repeats. */
    int loop;
    /** The place after the innermost SUB record, or -1. */
    int sub;
    /** Where to go on after a failure, or at or after a sub-match. */
    int resumePtr;

    SreChoices(SreProgram program, Subject subject, int endpos, SreMatcher.Poll poll) {
        super(program, subject, endpos, poll);
    }

    /** Takes the first alternative that may match, and remembers the others. */
    final int branch(int pc, int ptr) {
        int[] code = program.code;
        int left = code[pc + 2] >= 0 ? alternatives(pc, ptr) : 0;
        int i = code[pc + 2] >= 0 ? Integer.numberOfTrailingZeros(left) : alternative(pc, 0, ptr);
        if (i >= code[pc + 1]) {
            return -1;
        }
        int next = code[pc + 2] >= 0 ? left & left - 1 : alternative(pc, i + 1, ptr);
        if (hasMore(pc, next) || keepsRecords()) {
            save(loop >= 0, RECORD);
            stack[sp++] = ptr;
            stack[sp++] = next;
            stack[sp++] = pc << 4 | ALTERNATIVE;
        }
        return code[pc + SreProgram.BRANCH_LENGTH + 2 * i + 1];
    }

    /** Whether {@code next}, a set of alternatives or the number of one, holds an alternative. */
    private boolean hasMore(int pc, int next) {
        return program.code[pc + 2] >= 0 ? next != 0 : next < program.code[pc + 1];
    }

    final int retryAlternative(int pc) {
        int[] code = program.code;
        int ptr = stack[sp - 3];
        int left = stack[sp - 2];
        int before = restore(loop >= 0, sp - 3);
        if (!hasMore(pc, left)) {
            sp = before;
            return -1;
        }
        int i = code[pc + 2] >= 0 ? Integer.numberOfTrailingZeros(left) : left;
        int next = code[pc + 2] >= 0 ? left & left - 1 : alternative(pc, i + 1, ptr);
        if (hasMore(pc, next) || keepsRecords()) {
            stack[sp - 2] = next;
        } else {
            sp = before;
        }
        resumePtr = ptr;
        return code[pc + SreProgram.BRANCH_LENGTH + 2 * i + 1];
    }

    /** The alternatives, at most 32, that may match at {@code ptr}, as bits. */
    private int alternatives(int pc, int ptr) {
        int[] table = program.branches[program.code[pc + 2]];
        int ch = ptr < end ? subject.at(ptr) : 256;
        if (ch < 256 || ptr >= end) {
            return table[ch];
        }
        int bits = 0;
        for (int i = 0; i < program.code[pc + 1]; i++) {
            if (guarded(program.code[pc + SreProgram.BRANCH_LENGTH + 2 * i], ch)) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    /** The number of the first alternative from {@code from} on that may match at {@code ptr}. */
    private int alternative(int pc, int from, int ptr) {
        int[] code = program.code;
        int n = code[pc + 1];
        int ch = ptr < end ? subject.at(ptr) : -1;
        int i = from;
        while (i < n && !guarded(code[pc + SreProgram.BRANCH_LENGTH + 2 * i], ch)) {
            i++;
        }
        return i;
    }

    /** Whether records without a choice left must stay, to restore marks. */
    private boolean keepsRecords() {
        return program.staleMarks && loop >= 0 && lastMark >= 0;
    }

    /** Whether the guard lets {@code ch} (-1 at the end) through. */
    private boolean guarded(int guard, int ch) {
        return guard < 0 || (ch >= 0 && program.sets[guard].has(ch));
    }

    /** Where the longest run, but at most {@code max}, of the repeated character ends. */
    private int count(int pc, int ptr, int max) {
        int[] code = program.code;
        int to = max < end - ptr ? ptr + max : end;
        int arg = code[pc + 2];
        int stop = switch (code[pc + 1]) {
            case SreProgram.CHAR -> subject.skipChar(arg, ptr, to);
            case SreProgram.NOT_CHAR -> subject.findChar(arg, ptr, to);
            case SreProgram.SET -> subject.skipSet(program.sets[arg], ptr, to);
            case SreProgram.ANY -> subject.findChar('\n', ptr, to);
            default -> to;
        };
        spend(stop - ptr >> 5);
        return stop;
    }

    /** Whether the repeat of one character at {@code pc} takes {@code ch}. */
    private boolean takes(int pc, int ch) {
        int arg = program.code[pc + 2];
        return switch (program.code[pc + 1]) {
            case SreProgram.CHAR -> ch == arg;
            case SreProgram.NOT_CHAR -> ch != arg;
            case SreProgram.SET -> program.sets[arg].has(ch);
            case SreProgram.ANY -> ch != '\n';
            default -> true;
        };
    }

    final int onePossessive(int pc, int ptr) {
        int min = program.code[pc + 3];
        if (min > end - ptr) {
            return -1;
        }
        int to = count(pc, ptr, program.code[pc + 4]);
        return to - ptr < min ? -1 : to;
    }

    final int oneMax(int pc, int ptr) {
        int[] code = program.code;
        int min = code[pc + 3];
        if (min > end - ptr) {
            return -1;
        }
        int to = count(pc, ptr, code[pc + 4]);
        int limit = ptr + min;
        if (to < limit) {
            return -1;
        }
        if (code[pc + 6] != 0) {
            return to;
        }
        to = giveBack(pc, limit, to);
        if (to > limit || (to == limit && keepsRecords())) {
            save(loop >= 0, RECORD);
            stack[sp++] = limit;
            stack[sp++] = to;
            stack[sp++] = pc << 4 | MORE_MAX;
        }
        return to;
    }

    /** The last place in {@code [limit, to]} where the tail may match, or -1. */
    private int giveBack(int pc, int limit, int to) {
        int guard = program.code[pc + 5];
        if (guard < 0) {
            return to < limit ? -1 : to;
        }
        int at = subject.findSetBackwards(program.sets[guard], limit, Math.min(to, end - 1));
        spend(to - at >> 5);
        return at < limit ? -1 : at;
    }

    final int retryMax(int pc) {
        int limit = stack[sp - 3];
        int to = giveBack(pc, limit, stack[sp - 2] - 1);
        int before = restore(loop >= 0, sp - 3);
        if (to > limit || (to == limit && keepsRecords())) {
            stack[sp - 2] = to;
        } else {
            sp = before;
        }
        resumePtr = to;
        return to < 0 ? -1 : pc + SreProgram.ONE_LENGTH;
    }

    final int oneMin(int pc, int ptr) {
        int[] code = program.code;
        int min = code[pc + 3];
        if (min > end - ptr) {
            return -1;
        }
        int to = min == 0 ? ptr : count(pc, ptr, min);
        if (to - ptr < min) {
            return -1;
        }
        int max = code[pc + 4];
        int limit = max < end - ptr ? ptr + max : end;
        to = takeMore(pc, limit, to);
        if (to >= 0 && (to < limit || keepsRecords())) {
            save(loop >= 0, RECORD);
            stack[sp++] = limit;
            stack[sp++] = to;
            stack[sp++] = pc << 4 | MORE_MIN;
        }
        return to;
    }

    /** The first place from {@code from} to {@code limit} that the repeat reaches and the tail may match at, or -1. */
    private int takeMore(int pc, int limit, int from) {
        int guard = program.code[pc + 5];
        if (guard < 0) {
            return from;
        }
        SreCharSet tail = program.sets[guard];
        int to = from;
        while (to >= end || !tail.has(subject.at(to))) {
            if (to >= limit || !takes(pc, subject.at(to))) {
                return -1;
            }
            to++;
        }
        spend(to - from >> 4);
        return to;
    }

    final int retryMin(int pc) {
        int limit = stack[sp - 3];
        int to = stack[sp - 2];
        to = to < limit && takes(pc, subject.at(to)) ? takeMore(pc, limit, to + 1) : -1;
        int before = restore(loop >= 0, sp - 3);
        if (to >= 0 && (to < limit || keepsRecords())) {
            stack[sp - 2] = to;
        } else {
            sp = before;
        }
        resumePtr = to;
        return to < 0 ? -1 : pc + SreProgram.ONE_LENGTH;
    }

    final void pushLoop(int pc) {
        reserve(RECORD);
        int[] st = stack;
        int at = sp;
        st[at] = loop;
        st[at + 1] = -1;
        st[at + 2] = -1;
        st[at + 3] = pc << 4 | LOOP;
        sp = at + LOOP_LENGTH;
        loop = at;
    }

    /** At the end of an iteration, and before the first: goes into the body or on to the tail. */
    final int iterate(int until, int ptr) {
        int[] code = program.code;
        int repeat = code[until + 1];
        if ((code[repeat + 6] & SreProgram.DECIDED) == 0 || stack[loop + 1] + 1 < code[repeat + 1]
                || code[until] == SreProgram.MIN_UNTIL) {
            return iterateRecorded(until, repeat, ptr);
        }
        return guarded(code[repeat + 3], ptr < end ? subject.at(ptr) : -1) ? repeat + SreProgram.REPEAT_LENGTH
                : tail(until);
    }

    private int iterateRecorded(int until, int repeat, int ptr) {
        int[] code = program.code;
        int count = stack[loop + 1] + 1;
        spend(1);
        if (count < code[repeat + 1]) {
            reserve(RECORD);
            stack[loop + 1] = count;
            stack[sp++] = count - 1;
            stack[sp++] = repeat << 4 | COUNTED;
            return repeat + SreProgram.REPEAT_LENGTH;
        }
        int ch = ptr < end ? subject.at(ptr) : -1;
        if (code[until] == SreProgram.MIN_UNTIL) {
            return lazyTail(until, ptr, ch);
        }
        int max = code[repeat + 2];
        if ((count >= max && max != Integer.MAX_VALUE) || ptr == stack[loop + 2] || !guarded(code[repeat + 3], ch)) {
            return tail(until);
        }
        save(true, RECORD);
        stack[sp++] = ptr;
        stack[sp++] = stack[loop + 2];
        stack[sp++] = count - 1;
        stack[sp++] = until << 4 | ITERATION;
        stack[loop + 1] = count;
        stack[loop + 2] = ptr;
        return repeat + SreProgram.REPEAT_LENGTH;
    }

    private int tail(int until) {
        if (sp != loop + LOOP_LENGTH) {
            // Otherwise the LOOP record itself is what a failure of the tail gets to.
            reserve(RECORD);
            stack[sp++] = loop;
            stack[sp++] = until << 4 | TAIL;
        }
        loop = stack[loop];
        return until + 2;
    }

    final int endIterations(int until) {
        int ptr = stack[sp - 4];
        stack[loop + 2] = stack[sp - 3];
        stack[loop + 1] = stack[sp - 2];
        sp = restore(true, sp - 4);
        resumePtr = ptr;
        return tail(until);
    }

    private int lazyTail(int until, int ptr, int ch) {
        int[] code = program.code;
        int repeat = code[until + 1];
        if (!guarded(code[repeat + 5], ch)) {
            return lazyIteration(until, ptr);
        }
        if ((code[repeat + 6] & SreProgram.DECIDED) != 0) {
            return tail(until);
        }
        int inner = loop;
        loop = stack[inner];
        save(loop >= 0, RECORD);
        stack[sp++] = ptr;
        stack[sp++] = inner;
        stack[sp++] = until << 4 | LAZY;
        return until + 2;
    }

    final int retryLazy(int until) {
        int ptr = stack[sp - 3];
        int inner = stack[sp - 2];
        sp = restore(loop >= 0, sp - 3);
        loop = inner;
        resumePtr = ptr;
        return lazyIteration(until, ptr);
    }

    /** One more iteration of a lazy repeat, or -1. */
    private int lazyIteration(int until, int ptr) {
        int[] code = program.code;
        int repeat = code[until + 1];
        if ((code[repeat + 6] & SreProgram.FREE) == 0) {
            int count = stack[loop + 1] + 1;
            int max = code[repeat + 2];
            if ((count >= max && max != Integer.MAX_VALUE) || ptr == stack[loop + 2]) {
                return -1;
            }
            reserve(RECORD);
            stack[sp++] = stack[loop + 2];
            stack[sp++] = count - 1;
            stack[sp++] = until << 4 | LAZY_BODY;
            stack[loop + 1] = count;
            stack[loop + 2] = ptr;
        }
        return repeat + SreProgram.REPEAT_LENGTH;
    }

    final int enterSub(int pc, int ptr) {
        int[] code = program.code;
        resumePtr = ptr;
        switch (code[pc]) {
            case SreProgram.ATOMIC:
                pushSub(pc, ptr, 0, false);
                return pc + 2;
            case SreProgram.POSSESSIVE:
                return possessive(pc, ptr, 0, -1);
            case SreProgram.ASSERT:
                if (ptr < code[pc + 1]) {
                    return -1;
                }
                pushSub(pc, ptr, 0, false);
                break;
            default: // ASSERT_NOT
                if (ptr < code[pc + 1]) {
                    return code[pc + 2];
                }
                pushSub(pc, ptr, 0, loop >= 0);
                break;
        }
        resumePtr = ptr - code[pc + 1];
        return pc + 3;
    }

    /** The next iteration of a possessive repeat, or its tail; {@code before} is where the last optional one began. */
    private int possessive(int pc, int ptr, int count, int before) {
        int[] code = program.code;
        int max = code[pc + 2];
        resumePtr = ptr;
        spend(1);
        if (count < code[pc + 1]) {
            pushSub(pc, ptr, count, false);
            return pc + 4;
        }
        if ((count < max || max == Integer.MAX_VALUE) && ptr != before) {
            pushSub(pc, ptr, count, true);
            return pc + 4;
        }
        return code[pc + 3];
    }

    private void pushSub(int pc, int ptr, int count, boolean withMarks) {
        save(withMarks, RECORD);
        int[] st = stack;
        int at = sp;
        st[at] = withMarks ? 1 : 0;
        st[at + 1] = ptr;
        st[at + 2] = count;
        st[at + 3] = sub;
        st[at + 4] = loop;
        st[at + 5] = pc << 4 | SUB;
        sp = at + 6;
        sub = sp;
    }

    /** The body of a sub-match has matched: forgets the choices in it. */
    final int leaveSub(int ptr) {
        int[] code = program.code;
        int at = sub - 6;
        int pc = stack[at + 5] >>> 4;
        boolean withMarks = stack[at] != 0;
        int count = stack[at + 2];
        int from = stack[at + 1];
        sub = stack[at + 3];
        loop = stack[at + 4];
        sp = at - 2 - (withMarks ? stack[at - 2] + 1 : 0);
        switch (code[pc]) {
            case SreProgram.ASSERT:
                resumePtr = from;
                return code[pc + 2];
            case SreProgram.ASSERT_NOT:
                return -1;
            case SreProgram.ATOMIC:
                resumePtr = ptr;
                return code[pc + 1];
            default:
                return possessive(pc, ptr, count + 1, count >= code[pc + 1] ? from : -1);
        }
    }

    /** The body of a sub-match cannot match. */
    final int failSub(int pc) {
        int[] code = program.code;
        int at = sp - 6;
        boolean withMarks = stack[at] != 0;
        int count = stack[at + 2];
        resumePtr = stack[at + 1];
        sub = stack[at + 3];
        loop = stack[at + 4];
        if (code[pc] == SreProgram.ASSERT_NOT) {
            sp = restore(withMarks, at);
            return code[pc + 2];
        }
        if (code[pc] == SreProgram.POSSESSIVE && count >= code[pc + 1]) {
            sp = restore(withMarks, at);
            return code[pc + 3];
        }
        sp = at - 2;
        return -1;
    }
}
