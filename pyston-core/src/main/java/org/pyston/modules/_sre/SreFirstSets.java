package org.pyston.modules._sre;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which characters can come first at a place of a program, and fills them in as guards: where the next
 * character is not in the set, what follows is known to fail without trying it. Answers are supersets of the truth;
 * where nothing is known, or nothing need be consumed, there is no guard.
 */
final class SreFirstSets {

    /** How many instructions one question may look at. */
    private static final int BUDGET = 64;

    private final int[] code;
    private final List<SreCharSet> sets;
    private final List<SreLiteral> literals;
    /** Whether marks end what is known: see {@link SreProgram#staleMarks}. */
    private final boolean stopAtMarks;
    private final List<int[]> branches = new ArrayList<>();
    private int budget;
    /** An end of a body at which nothing more is known, or -1. */
    private int stop = -1;

    SreFirstSets(int[] code, List<SreCharSet> sets, List<SreLiteral> literals, boolean stopAtMarks) {
        this.code = code;
        this.sets = sets;
        this.literals = literals;
        this.stopAtMarks = stopAtMarks;
    }

    /** The characters that can come first when running from {@code pc}, or null if not known. */
    SreCharSet of(int pc) {
        budget = BUDGET;
        return first(pc);
    }

    void fillGuards() {
        int pc = 0;
        while (pc < code.length) {
            switch (code[pc]) {
                case SreProgram.BRANCH -> fillBranch(pc);
                case SreProgram.ONE_MAX, SreProgram.ONE_MIN -> {
                    SreCharSet tail = of(pc + SreProgram.ONE_LENGTH);
                    code[pc + 5] = add(tail);
                    code[pc + 6] = !stopAtMarks && tail != null && tail.disjoint(one(pc)) ? 1 : 0;
                }
                case SreProgram.REPEAT -> fillRepeat(pc);
                default -> {
                    // has no guard
                }
            }
            pc += length(pc);
        }
    }

    /** The tables of all BRANCHes, filled in by {@link #fillGuards}. */
    int[][] branches() {
        return branches.toArray(new int[0][]);
    }

    private void fillBranch(int pc) {
        int n = code[pc + 1];
        int[] table = new int[257];
        for (int i = 0; i < n; i++) {
            int at = pc + SreProgram.BRANCH_LENGTH + 2 * i;
            SreCharSet first = of(code[at + 1]);
            code[at] = add(first);
            for (int ch = 0; ch <= 256; ch++) {
                if (first == null || (ch < 256 && first.has(ch))) {
                    table[ch] |= 1 << i;
                }
            }
        }
        if (n <= 32) {
            branches.add(table);
            code[pc + 2] = branches.size() - 1;
        }
    }

    private void fillRepeat(int pc) {
        int tailPc = code[pc + 4];
        stop = tailPc - 2;
        SreCharSet body = of(pc + SreProgram.REPEAT_LENGTH);
        stop = -1;
        SreCharSet tail = of(tailPc);
        code[pc + 3] = add(body);
        code[pc + 5] = add(tail);
        if (body != null && code[pc + 2] == Integer.MAX_VALUE) {
            boolean decided = !stopAtMarks && tail != null && body.disjoint(tail);
            code[pc + 6] = decided ? SreProgram.FREE | SreProgram.DECIDED : SreProgram.FREE;
        }
    }

    private int add(SreCharSet set) {
        if (set == null) {
            return -1;
        }
        int known = sets.indexOf(set);
        if (known >= 0) {
            return known;
        }
        sets.add(set);
        return sets.size() - 1;
    }

    private int length(int pc) {
        return switch (code[pc]) {
            case SreProgram.SUCCESS, SreProgram.FAIL, SreProgram.ANY, SreProgram.ANY_ALL, SreProgram.SUB_END -> 1;
            case SreProgram.BRANCH -> SreProgram.BRANCH_LENGTH + 2 * code[pc + 1];
            case SreProgram.ONE_MAX, SreProgram.ONE_MIN, SreProgram.ONE_POSS -> SreProgram.ONE_LENGTH;
            case SreProgram.REPEAT -> SreProgram.REPEAT_LENGTH;
            case SreProgram.POSSESSIVE -> 4;
            case SreProgram.ASSERT, SreProgram.ASSERT_NOT, SreProgram.GROUPREF, SreProgram.GROUPREF_EXISTS -> 3;
            default -> 2;
        };
    }

    private SreCharSet first(int from) {
        int pc = from;
        while (--budget >= 0) {
            switch (code[pc]) {
                case SreProgram.CHAR, SreProgram.NOT_CHAR, SreProgram.SET, SreProgram.ANY:
                    return kind(code[pc], code[pc + 1]);
                case SreProgram.STRING:
                    return SreCharSet.of(literals.get(code[pc + 1]).chars()[0]);
                case SreProgram.MARK:
                    if (stopAtMarks) {
                        return null;
                    }
                    pc += 2;
                    break;
                case SreProgram.AT:
                    pc += 2;
                    break;
                case SreProgram.ASSERT, SreProgram.ASSERT_NOT:
                    pc = code[pc + 2];
                    break;
                case SreProgram.JUMP:
                    pc = code[pc + 1];
                    break;
                case SreProgram.ATOMIC:
                    pc += 2;
                    break;
                case SreProgram.BRANCH:
                    return branch(pc);
                case SreProgram.ONE_MAX, SreProgram.ONE_MIN, SreProgram.ONE_POSS:
                    return code[pc + 3] > 0 ? one(pc) : either(one(pc), first(pc + SreProgram.ONE_LENGTH));
                case SreProgram.REPEAT: {
                    SreCharSet body = first(pc + SreProgram.REPEAT_LENGTH);
                    return code[pc + 1] > 0 || body == null ? body : either(body, first(code[pc + 4]));
                }
                case SreProgram.MAX_UNTIL, SreProgram.MIN_UNTIL: {
                    if (pc == stop) {
                        return null;
                    }
                    int repeat = code[pc + 1];
                    SreCharSet tail = first(pc + 2);
                    return tail == null ? null : either(tail, first(repeat + SreProgram.REPEAT_LENGTH));
                }
                case SreProgram.POSSESSIVE: {
                    SreCharSet body = first(pc + 4);
                    return code[pc + 1] > 0 || body == null ? body : either(body, first(code[pc + 3]));
                }
                default:
                    return null;
            }
        }
        return null;
    }

    private SreCharSet branch(int pc) {
        SreCharSet all = null;
        for (int i = 0; i < code[pc + 1]; i++) {
            SreCharSet one = first(code[pc + SreProgram.BRANCH_LENGTH + 2 * i + 1]);
            if (one == null) {
                return null;
            }
            all = all == null ? one : SreCharSet.union(all, one);
        }
        return all;
    }

    private static SreCharSet either(SreCharSet a, SreCharSet b) {
        return a == null || b == null ? null : SreCharSet.union(a, b);
    }

    /** What the repeat of one character at {@code pc} repeats. */
    private SreCharSet one(int pc) {
        return kind(code[pc + 1], code[pc + 2]);
    }

    private SreCharSet kind(int kind, int arg) {
        return kind(sets, kind, arg);
    }

    /** What an instruction for one character takes. */
    static SreCharSet kind(List<SreCharSet> sets, int kind, int arg) {
        return switch (kind) {
            case SreProgram.CHAR -> SreCharSet.of(arg);
            case SreProgram.NOT_CHAR -> SreCharSet.not(arg);
            case SreProgram.SET -> sets.get(arg);
            case SreProgram.ANY -> SreCharSet.not('\n');
            default -> SreCharSet.all();
        };
    }
}
