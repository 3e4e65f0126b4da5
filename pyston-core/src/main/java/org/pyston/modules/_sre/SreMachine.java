package org.pyston.modules._sre;

/**
 * Runs a {@link SreProgram}: goes on through its instructions, and back to the last choice when one fails. Equivalent of
 * CPython's {@code SRE(match)}, whose rules for when group marks are saved and restored are followed to the letter,
 * because patterns can see them: the highest mark and the last group are restored at every alternative, the marks
 * themselves only inside of repeats.
 */
abstract class SreMachine extends SreChoices {

    /** Where the search began. */
    int start;
    /** Whether an empty match at {@link #start} counts as none. */
    boolean mustAdvance;
    /** Whether the match must reach the end. */
    boolean matchAll;
    int matchEnd;

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
