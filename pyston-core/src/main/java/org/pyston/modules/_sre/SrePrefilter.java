package org.pyston.modules._sre;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the places of a subject where a search need try at all. The ways in which a match can begin are sorted into
 * eight buckets; for each of the first characters there is a table which says for a character in which buckets'
 * ways it can stand there. A place is worth a try if some bucket is left after all tables. Immutable.
 */
final class SrePrefilter {

    private static final int BUCKETS = 8;
    private static final int MAX_DEPTH = 3;
    /** How many instructions may be looked at. */
    private static final int BUDGET = 200;
    private static final int EVERY = 0xFF;

    private final byte[][] masks;
    /** The buckets that allow characters from U+0100 on, by place. */
    private final int[] high;

    private SrePrefilter(byte[][] masks, int[] high) {
        this.masks = masks;
        this.high = high;
    }

    /** The filter of a program of which each match has {@code minWidth} characters or more; null if it were useless. */
    static SrePrefilter of(int[] code, List<SreCharSet> sets, List<SreLiteral> literals, int minWidth) {
        if (minWidth == 0) {
            return null;
        }
        Builder builder = new Builder(code, sets, literals, Math.min(minWidth, MAX_DEPTH));
        builder.walk(0, 0);
        return builder.build();
    }

    /** The first place worth a try from {@code from} to before {@code to}, or {@code to}. */
    int find(Subject subject, int from, int to) {
        byte[] first = masks[0];
        if (masks.length == 1) {
            return subject.findMask(first, high[0], from, to);
        }
        int i = from;
        while (i < to) {
            i = subject.findMask(first, high[0], i, to);
            if (i >= to || rest(subject, i)) {
                return i;
            }
            i++;
        }
        return to;
    }

    private boolean rest(Subject subject, int at) {
        int left = mask(0, subject.at(at));
        for (int k = 1; k < masks.length; k++) {
            left &= mask(k, subject.at(at + k));
            if (left == 0) {
                return false;
            }
        }
        return true;
    }

    private int mask(int k, int ch) {
        return ch < 256 ? masks[k][ch] & EVERY : high[k];
    }

    /** Walks all ways into a program, as far as the tables go. */
    private static final class Builder {
        private final int[] code;
        private final List<SreCharSet> sets;
        private final List<SreLiteral> literals;
        private final int depth;
        private final byte[][] masks;
        private final int[] high;
        /** The sets of the way that is being walked. */
        private final SreCharSet[] way;
        private int ways;
        private int budget = BUDGET;

        Builder(int[] code, List<SreCharSet> sets, List<SreLiteral> literals, int depth) {
            this.code = code;
            this.sets = sets;
            this.literals = literals;
            this.depth = depth;
            this.masks = new byte[depth][256];
            this.high = new int[depth];
            this.way = new SreCharSet[depth];
        }

        SrePrefilter build() {
            if (budget < 0) {
                return null;
            }
            int useful = 0;
            for (int k = 0; k < depth; k++) {
                for (byte mask : masks[k]) {
                    useful = mask != (byte) ((1 << Math.min(ways, BUCKETS)) - 1) ? k + 1 : useful;
                }
            }
            return useful == 0 ? null : new SrePrefilter(Arrays.copyOf(masks, useful), Arrays.copyOf(high, useful));
        }

        /** Follows the program from {@code from}, {@code length} characters into the way. */
        private void walk(int from, int length) {
            int pc = from;
            int at = length;
            while (at < depth) {
                if (--budget < 0) {
                    return;
                }
                switch (code[pc]) {
                    case SreProgram.CHAR, SreProgram.NOT_CHAR, SreProgram.SET:
                        way[at++] = SreFirstSets.kind(sets, code[pc], code[pc + 1]);
                        pc += 2;
                        break;
                    case SreProgram.ANY, SreProgram.ANY_ALL:
                        way[at++] = SreFirstSets.kind(sets, code[pc], 0);
                        pc++;
                        break;
                    case SreProgram.STRING:
                        for (int ch : literals.get(code[pc + 1]).chars()) {
                            if (at < depth) {
                                way[at++] = SreCharSet.of(ch);
                            }
                        }
                        pc += 2;
                        break;
                    case SreProgram.MARK, SreProgram.AT:
                        pc += 2;
                        break;
                    case SreProgram.JUMP:
                        pc = code[pc + 1];
                        break;
                    case SreProgram.ASSERT, SreProgram.ASSERT_NOT:
                        pc = code[pc + 2];
                        break;
                    case SreProgram.BRANCH:
                        for (int i = 0; i < code[pc + 1]; i++) {
                            walk(code[pc + SreProgram.BRANCH_LENGTH + 2 * i + 1], at);
                        }
                        return;
                    case SreProgram.ONE_MAX, SreProgram.ONE_MIN, SreProgram.ONE_POSS:
                        one(pc, at);
                        return;
                    case SreProgram.ATOMIC:
                        pc += 2;
                        break;
                    case SreProgram.REPEAT:
                        if (code[pc + 1] == 0) {
                            walk(code[pc + 4], at);
                        }
                        pc += SreProgram.REPEAT_LENGTH;
                        break;
                    case SreProgram.POSSESSIVE:
                        if (code[pc + 1] == 0) {
                            walk(code[pc + 3], at);
                        }
                        pc += 4;
                        break;
                    default: // the ends of bodies, references, success
                        Arrays.fill(way, at, depth, null);
                        at = depth;
                        break;
                }
            }
            add();
        }

        private void one(int pc, int length) {
            SreCharSet set = SreFirstSets.kind(sets, code[pc + 1], code[pc + 2]);
            int min = code[pc + 3];
            int max = code[pc + 4];
            int at = length;
            for (int n = 0; n <= max; n++) {
                if (n >= min) {
                    walk(pc + SreProgram.ONE_LENGTH, at);
                    if (at == depth) {
                        return;
                    }
                }
                if (at < depth) {
                    way[at++] = set;
                } else {
                    add();
                    return;
                }
            }
        }

        private void add() {
            int bit = 1 << ways++ % BUCKETS;
            for (int k = 0; k < depth; k++) {
                SreCharSet set = way[k];
                for (int ch = 0; ch < 256; ch++) {
                    if (set == null || set.has(ch)) {
                        masks[k][ch] |= (byte) bit;
                    }
                }
                if (set == null || set.hasHighs()) {
                    high[k] |= bit;
                }
            }
        }
    }
}
