package org.pyston.modules._sre;

/**
 * Runs a {@link SreProgram}: goes on through its instructions, and backtracks over records on the stack. Equivalent of
 * CPython's {@code SRE(match)}, whose rules for when group marks are saved and restored are followed to the letter,
 * because patterns can see them: the highest mark and the last group are restored at every alternative, the marks
 * themselves only inside of repeats.
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
abstract class SreMachine extends SreState {

    private static final int ALTERNATIVE = 0;
    private static final int MORE_MAX = 1;
    private static final int MORE_MIN = 2;
    private static final int LOOP = 3;
    private static final int COUNTED = 4;
    private static final int ITERATION = 5;
    private static final int TAIL = 6;
    private static final int LAZY = 7;
    private static final int LAZY_BODY = 8;
    private static final int SUB = 9;

    /** Room for any record beside its marks. */
    private static final int RECORD = 8;

    private static final int LOOP_LENGTH = 4;

    /** Where the search began. */
    int start;
    /** Whether an empty match at {@link #start} counts as none. */
    boolean mustAdvance;
    /** Whether the match must reach the end. */
    boolean matchAll;
    int matchEnd;

    /** The innermost LOOP record, or -1 outside of repeats. */
    private int loop;
    /** The place after the innermost SUB record, or -1. */
    private int sub;
    /** Where to go on after a failure, or at or after a sub-match. */
    private int resumePtr;

    SreMachine(SreProgram program, Subject subject, int pos, int endpos, SreMatcher.Poll poll) {
        super(program, subject, endpos, poll);
        this.start = clamp(pos, subject.length());
    }

    /** Tries to match at one place. */
    final boolean attempt(int at) {
        lastMark = -1;
        lastIndex = -1;
        sp = 0;
        loop = -1;
        sub = -1;
        return (program.minWidth == 0 || end - at >= program.minWidth) && run(at);
    }

    /** The instruction loop: everything that goes straight on is here, choices are made in methods. */
    private boolean run(int from) {
        final int[] code = program.code;
        final Subject subject = this.subject;
        final SreCharSet[] sets = program.sets;
        final int end = this.end;
        int pc = 0;
        int ptr = from;
        spend(1);
        while (true) {
            switch (code[pc]) {
                case SreProgram.CHAR:
                    if (ptr < end && subject.at(ptr) == code[pc + 1]) {
                        ptr++;
                        pc += 2;
                        continue;
                    }
                    break;
                case SreProgram.NOT_CHAR:
                    if (ptr < end && subject.at(ptr) != code[pc + 1]) {
                        ptr++;
                        pc += 2;
                        continue;
                    }
                    break;
                case SreProgram.SET:
                    if (ptr < end && sets[code[pc + 1]].has(subject.at(ptr))) {
                        ptr++;
                        pc += 2;
                        continue;
                    }
                    break;
                case SreProgram.ANY:
                    if (ptr < end && subject.at(ptr) != '\n') {
                        ptr++;
                        pc++;
                        continue;
                    }
                    break;
                case SreProgram.ANY_ALL:
                    if (ptr < end) {
                        ptr++;
                        pc++;
                        continue;
                    }
                    break;
                case SreProgram.STRING: {
                    SreLiteral literal = program.literals[code[pc + 1]];
                    int length = literal.chars().length;
                    if (end - ptr >= length && subject.startsWith(literal, ptr)) {
                        ptr += length;
                        pc += 2;
                        continue;
                    }
                    break;
                }
                case SreProgram.MARK:
                    mark(code[pc + 1], ptr);
                    pc += 2;
                    continue;
                case SreProgram.AT:
                    if (at(code[pc + 1], ptr)) {
                        pc += 2;
                        continue;
                    }
                    break;
                case SreProgram.JUMP:
                    pc = code[pc + 1];
                    continue;
                case SreProgram.BRANCH: {
                    int target = branch(pc, ptr);
                    if (target >= 0) {
                        pc = target;
                        continue;
                    }
                    break;
                }
                case SreProgram.ONE_MAX: {
                    int to = oneMax(pc, ptr);
                    if (to >= 0) {
                        ptr = to;
                        pc += SreProgram.ONE_LENGTH;
                        continue;
                    }
                    break;
                }
                case SreProgram.ONE_MIN: {
                    int to = oneMin(pc, ptr);
                    if (to >= 0) {
                        ptr = to;
                        pc += SreProgram.ONE_LENGTH;
                        continue;
                    }
                    break;
                }
                case SreProgram.ONE_POSS: {
                    int to = onePossessive(pc, ptr);
                    if (to >= 0) {
                        ptr = to;
                        pc += SreProgram.ONE_LENGTH;
                        continue;
                    }
                    break;
                }
                case SreProgram.REPEAT: {
                    pushLoop(pc);
                    int target = iterate(code[pc + 4] - 2, ptr);
                    if (target >= 0) {
                        pc = target;
                        continue;
                    }
                    break;
                }
                case SreProgram.MAX_UNTIL, SreProgram.MIN_UNTIL: {
                    int target = iterate(pc, ptr);
                    if (target >= 0) {
                        pc = target;
                        continue;
                    }
                    break;
                }
                case SreProgram.POSSESSIVE, SreProgram.ATOMIC, SreProgram.ASSERT, SreProgram.ASSERT_NOT: {
                    int target = enterSub(pc, ptr);
                    if (target >= 0) {
                        ptr = resumePtr;
                        pc = target;
                        continue;
                    }
                    break;
                }
                case SreProgram.SUB_END: {
                    int target = leaveSub(ptr);
                    if (target >= 0) {
                        ptr = resumePtr;
                        pc = target;
                        continue;
                    }
                    break;
                }
                case SreProgram.GROUPREF: {
                    int to = groupRef(code[pc + 1], code[pc + 2], ptr);
                    if (to >= 0) {
                        ptr = to;
                        pc += 3;
                        continue;
                    }
                    break;
                }
                case SreProgram.GROUPREF_EXISTS:
                    pc = isSet(code[pc + 1]) ? pc + 3 : code[pc + 2];
                    continue;
                case SreProgram.SUCCESS:
                    if (!(matchAll && ptr != end) && !(mustAdvance && ptr == start)) {
                        matchEnd = ptr;
                        return true;
                    }
                    break;
                default: // FAIL
                    break;
            }
            pc = fail();
            if (pc < 0) {
                return false;
            }
            ptr = resumePtr;
        }
    }

    /** Takes the first alternative that may match, and remembers the others. */
    private int branch(int pc, int ptr) {
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

    private int retryAlternative(int pc) {
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

    private int onePossessive(int pc, int ptr) {
        int min = program.code[pc + 3];
        if (min > end - ptr) {
            return -1;
        }
        int to = count(pc, ptr, program.code[pc + 4]);
        return to - ptr < min ? -1 : to;
    }

    private int oneMax(int pc, int ptr) {
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

    private int retryMax(int pc) {
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

    private int oneMin(int pc, int ptr) {
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

    private int retryMin(int pc) {
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

    private void pushLoop(int pc) {
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
    private int iterate(int until, int ptr) {
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

    private int endIterations(int until) {
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

    private int retryLazy(int until) {
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

    private int enterSub(int pc, int ptr) {
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
    private int leaveSub(int ptr) {
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
    private int failSub(int pc) {
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

    /** Goes back to the last choice that is left; the place to go on from, or -1. */
    private int fail() {
        spend(1);
        while (sp > 0) {
            int top = stack[sp - 1];
            int pc = top >>> 4;
            int to = -1;
            switch (top & 15) {
                case ALTERNATIVE:
                    to = retryAlternative(pc);
                    break;
                case MORE_MAX:
                    to = retryMax(pc);
                    break;
                case MORE_MIN:
                    to = retryMin(pc);
                    break;
                case LOOP:
                    sp -= LOOP_LENGTH;
                    loop = stack[sp];
                    break;
                case COUNTED:
                    stack[loop + 1] = stack[sp - 2];
                    sp -= 2;
                    break;
                case ITERATION:
                    return endIterations(pc);
                case TAIL:
                    loop = stack[sp - 2];
                    sp -= 2;
                    break;
                case LAZY:
                    to = retryLazy(pc);
                    break;
                case LAZY_BODY:
                    stack[loop + 2] = stack[sp - 3];
                    stack[loop + 1] = stack[sp - 2];
                    sp -= 3;
                    break;
                default: // SUB
                    to = failSub(pc);
                    break;
            }
            if (to >= 0) {
                return to;
            }
        }
        return -1;
    }
}
