package org.pyston.modules._sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a {@link SreProgram} of code words, and checks the words on the way: every skip must lead to where the
 * construct ends, as CPython's {@code _validate} demands.
 */
final class SreAssembler {

    private final int[] words;
    private final int groups;
    private final List<SreCharSet> sets = new ArrayList<>();
    private final List<SreLiteral> literals = new ArrayList<>();
    private int[] out = new int[64];
    private int size;
    /** Whether there is a possessive repeat of more than one character. */
    private boolean possessive;

    SreAssembler(int[] words, int groups) {
        this.words = words;
        this.groups = groups;
    }

    SreProgram assemble() throws InvalidSreCode {
        if (groups < 0 || groups > SreOp.MAXGROUPS || words.length == 0 || words[words.length - 1] != SreOp.SUCCESS) {
            throw new InvalidSreCode();
        }
        SreProgram.Info info = SreProgram.Info.NONE;
        int from = 0;
        if (words[0] == SreOp.INFO) {
            from = 1 + skip(1, words.length - 1);
            info = info(from);
        }
        sequence(from, words.length - 1);
        emit(SreProgram.SUCCESS);
        int[] code = Arrays.copyOf(out, size);
        boolean staleMarks = possessive && groups > 0;
        SreFirstSets firsts = new SreFirstSets(code, sets, literals, staleMarks);
        firsts.fillGuards();
        SrePrefilter filter = SrePrefilter.of(code, sets, literals, info.minWidth());
        SreProgram.Tables tables = new SreProgram.Tables(sets.toArray(new SreCharSet[0]),
                literals.toArray(new SreLiteral[0]), firsts.branches());
        return new SreProgram(code, tables, groups, info, filter, staleMarks);
    }

    private SreProgram.Info info(int end) throws InvalidSreCode {
        check(end >= 5);
        int flags = words[2];
        check((flags & ~7) == 0 && (flags & 5) != 5);
        int minWidth = clamp(words[3]);
        if ((flags & SreOp.INFO_PREFIX) == 0) {
            return new SreProgram.Info(minWidth, null, false);
        }
        check(end >= 7);
        int length = words[5];
        check(length > 0 && length <= (end - 7) / 2 && words[6] >= 0 && words[6] <= length);
        int[] prefix = Arrays.copyOfRange(words, 7, 7 + length);
        return new SreProgram.Info(minWidth, SreLiteral.of(prefix), (flags & SreOp.INFO_LITERAL) != 0);
    }

    /** Emits the constructs of {@code [from, end)}. */
    private void sequence(int from, int end) throws InvalidSreCode {
        int p = from;
        while (p < end) {
            int op = words[p];
            if (op == SreOp.LITERAL) {
                p = literals(p, end);
            } else if (isSingle(op)) {
                p = single(p, end);
            } else {
                p = construct(op, p, end);
            }
        }
    }

    private int construct(int op, int p, int end) throws InvalidSreCode {
        switch (op) {
            case SreOp.FAILURE:
                emit(SreProgram.FAIL);
                return p + 1;
            case SreOp.MARK: {
                int mark = word(p + 1, end);
                check(mark >= 0 && mark < 2 * groups);
                emit(SreProgram.MARK, mark);
                return p + 2;
            }
            case SreOp.AT: {
                int at = word(p + 1, end);
                check(at >= 0 && at <= SreOp.AT_UNI_NON_BOUNDARY);
                emit(SreProgram.AT, at);
                return p + 2;
            }
            case SreOp.BRANCH:
                return branch(p, end);
            case SreOp.REPEAT_ONE:
                return repeatOne(SreProgram.ONE_MAX, p, end);
            case SreOp.MIN_REPEAT_ONE:
                return repeatOne(SreProgram.ONE_MIN, p, end);
            case SreOp.POSSESSIVE_REPEAT_ONE:
                return repeatOne(SreProgram.ONE_POSS, p, end);
            case SreOp.REPEAT:
                return repeat(p, end);
            case SreOp.POSSESSIVE_REPEAT:
                return possessive(p, end);
            case SreOp.ATOMIC_GROUP:
                return atomic(p, end);
            case SreOp.ASSERT:
                return assertion(SreProgram.ASSERT, p, end);
            case SreOp.ASSERT_NOT:
                return assertion(SreProgram.ASSERT_NOT, p, end);
            case SreOp.GROUPREF:
                return groupRef(SreCharSet.PLAIN, p, end);
            case SreOp.GROUPREF_IGNORE, SreOp.GROUPREF_LOC_IGNORE:
                return groupRef(SreCharSet.LOWER_ASCII, p, end);
            case SreOp.GROUPREF_UNI_IGNORE:
                return groupRef(SreCharSet.LOWER_UNICODE, p, end);
            case SreOp.GROUPREF_EXISTS:
                return groupRefExists(p, end);
            default:
                throw new InvalidSreCode();
        }
    }

    /** A run of literals as one comparison. */
    private int literals(int from, int end) throws InvalidSreCode {
        int p = from;
        while (p < end && words[p] == SreOp.LITERAL) {
            word(p + 1, end);
            p += 2;
        }
        int n = (p - from) / 2;
        if (n == 1) {
            emit(SreProgram.CHAR, words[from + 1]);
            return p;
        }
        int[] chars = new int[n];
        for (int i = 0; i < n; i++) {
            chars[i] = words[from + 2 * i + 1];
        }
        literals.add(SreLiteral.of(chars));
        emit(SreProgram.STRING, literals.size() - 1);
        return p;
    }

    private static boolean isSingle(int op) {
        return switch (op) {
            case SreOp.LITERAL, SreOp.NOT_LITERAL, SreOp.ANY, SreOp.ANY_ALL, SreOp.CATEGORY, SreOp.IN,
                    SreOp.IN_IGNORE, SreOp.IN_LOC_IGNORE, SreOp.IN_UNI_IGNORE, SreOp.LITERAL_IGNORE,
                    SreOp.LITERAL_LOC_IGNORE, SreOp.LITERAL_UNI_IGNORE, SreOp.NOT_LITERAL_IGNORE,
                    SreOp.NOT_LITERAL_LOC_IGNORE, SreOp.NOT_LITERAL_UNI_IGNORE -> true;
            default -> false;
        };
    }

    /** Emits what matches one character; in instructions without operand the word after it is left out. */
    private int single(int p, int end) throws InvalidSreCode {
        int at = size;
        int next = singleKind(p, end);
        if (out[at] == SreProgram.ANY || out[at] == SreProgram.ANY_ALL) {
            size--;
        }
        return next;
    }

    /** Emits kind and argument of what matches one character. */
    private int singleKind(int p, int end) throws InvalidSreCode {
        switch (words[p]) {
            case SreOp.LITERAL:
                emit(SreProgram.CHAR, word(p + 1, end));
                return p + 2;
            case SreOp.NOT_LITERAL:
                emit(SreProgram.NOT_CHAR, word(p + 1, end));
                return p + 2;
            case SreOp.ANY:
                emit(SreProgram.ANY, 0);
                return p + 1;
            case SreOp.ANY_ALL:
                emit(SreProgram.ANY_ALL, 0);
                return p + 1;
            case SreOp.CATEGORY:
                check(word(p + 1, end) >= 0 && words[p + 1] < SreOp.CATEGORY_LIMIT);
                return set(SreCharSet.PLAIN, p + 2, SreOp.CATEGORY, words[p + 1], SreOp.FAILURE);
            case SreOp.LITERAL_IGNORE:
                return set(SreCharSet.LOWER_ASCII, p + 2, SreOp.LITERAL, word(p + 1, end), SreOp.FAILURE);
            case SreOp.LITERAL_UNI_IGNORE:
                return set(SreCharSet.LOWER_UNICODE, p + 2, SreOp.LITERAL, word(p + 1, end), SreOp.FAILURE);
            case SreOp.LITERAL_LOC_IGNORE:
                return set(SreCharSet.PLAIN, p + 2, localeVariants(word(p + 1, end), false));
            case SreOp.NOT_LITERAL_IGNORE:
                return set(SreCharSet.LOWER_ASCII, p + 2, SreOp.NEGATE, SreOp.LITERAL, word(p + 1, end), 0);
            case SreOp.NOT_LITERAL_UNI_IGNORE:
                return set(SreCharSet.LOWER_UNICODE, p + 2, SreOp.NEGATE, SreOp.LITERAL, word(p + 1, end), 0);
            case SreOp.NOT_LITERAL_LOC_IGNORE:
                return set(SreCharSet.PLAIN, p + 2, localeVariants(word(p + 1, end), true));
            case SreOp.IN:
                return charset(SreCharSet.PLAIN, p, end);
            case SreOp.IN_IGNORE:
                return charset(SreCharSet.LOWER_ASCII, p, end);
            case SreOp.IN_UNI_IGNORE:
                return charset(SreCharSet.LOWER_UNICODE, p, end);
            case SreOp.IN_LOC_IGNORE:
                return charset(SreCharSet.LOCALE, p, end);
            default:
                throw new InvalidSreCode();
        }
    }

    /** The characters that are {@code ch} when folded by the C locale: itself, and those with its lower or upper. */
    private static int[] localeVariants(int ch, boolean negate) {
        int[] set = {SreOp.LITERAL, ch, SreOp.LITERAL, SreChars.asciiLower(ch), SreOp.LITERAL,
            SreChars.asciiUpper(ch), SreOp.FAILURE};
        if (!negate) {
            return set;
        }
        int[] negated = new int[set.length + 1];
        negated[0] = SreOp.NEGATE;
        System.arraycopy(set, 0, negated, 1, set.length);
        return negated;
    }

    private int charset(int mode, int p, int end) throws InvalidSreCode {
        int next = p + 1 + skip(p + 1, end);
        int i = p + 2;
        while (i < next - 1) {
            int length = SreCharSet.itemLength(words, i);
            check(length > 0 && i + length < next);
            checkItem(i);
            i += length;
        }
        check(i == next - 1 && words[i] == SreOp.FAILURE);
        return set(mode, next, Arrays.copyOfRange(words, p + 2, next));
    }

    private void checkItem(int i) throws InvalidSreCode {
        if (words[i] == SreOp.CATEGORY) {
            check(words[i + 1] >= 0 && words[i + 1] < SreOp.CATEGORY_LIMIT);
        } else if (words[i] == SreOp.BIGCHARSET) {
            int blocks = words[i + 1];
            check(blocks >= 0 && blocks <= 256);
            for (int high = 0; high < 256; high++) {
                check(SreCharSet.block(words, i + 2, high) < blocks);
            }
        }
    }

    private int set(int mode, int next, int... code) {
        sets.add(new SreCharSet(code, mode));
        emit(SreProgram.SET, sets.size() - 1);
        return next;
    }

    private int branch(int p, int end) throws InvalidSreCode {
        int n = 0;
        int alternative = p + 1;
        int target = -1;
        while (word(alternative, end) != 0) {
            int next = alternative + skip(alternative, end);
            check(next - 2 > alternative && words[next - 2] == SreOp.JUMP);
            int to = next - 1 + skip(next - 1, end);
            check(target < 0 || to == target);
            target = to;
            alternative = next;
            n++;
        }
        check(n == 0 || target == alternative + 1);
        int table = size + SreProgram.BRANCH_LENGTH;
        emit(SreProgram.BRANCH, n);
        emit(-1);
        for (int i = 0; i < n; i++) {
            emit(-1, 0);
        }
        int[] jumps = new int[n];
        alternative = p + 1;
        for (int i = 0; i < n; i++) {
            int next = alternative + words[alternative];
            out[table + 2 * i + 1] = size;
            sequence(alternative + 1, next - 2);
            jumps[i] = size + 1;
            emit(SreProgram.JUMP, 0);
            alternative = next;
        }
        for (int jump : jumps) {
            out[jump] = size;
        }
        return alternative + 1;
    }

    private int repeatOne(int op, int p, int end) throws InvalidSreCode {
        int next = p + 1 + skip(p + 1, end);
        check(next > p + 5);
        emit(op);
        check(singleKind(p + 4, next - 1) == next - 1 && words[next - 1] == SreOp.SUCCESS);
        bounds(p);
        emit(-1, 0);
        return next;
    }

    private int repeat(int p, int end) throws InvalidSreCode {
        int until = p + 1 + skip(p + 1, end);
        check(until >= p + 4);
        check(word(until, end) == SreOp.MAX_UNTIL || words[until] == SreOp.MIN_UNTIL);
        int start = size;
        emit(SreProgram.REPEAT);
        bounds(p);
        emit(-1, 0);
        emit(-1, 0);
        sequence(p + 4, until);
        emit(words[until] == SreOp.MAX_UNTIL ? SreProgram.MAX_UNTIL : SreProgram.MIN_UNTIL, start);
        out[start + 4] = size;
        return until + 1;
    }

    private int possessive(int p, int end) throws InvalidSreCode {
        int success = p + 1 + skip(p + 1, end);
        check(success >= p + 4 && word(success, end) == SreOp.SUCCESS);
        int start = size;
        possessive = true;
        emit(SreProgram.POSSESSIVE);
        bounds(p);
        emit(0);
        sequence(p + 4, success);
        emit(SreProgram.SUB_END);
        out[start + 3] = size;
        return success + 1;
    }

    private int atomic(int p, int end) throws InvalidSreCode {
        int next = p + 1 + skip(p + 1, end);
        check(next >= p + 3 && words[next - 1] == SreOp.SUCCESS);
        int start = size;
        emit(SreProgram.ATOMIC, 0);
        sequence(p + 2, next - 1);
        emit(SreProgram.SUB_END);
        out[start + 1] = size;
        return next;
    }

    private int assertion(int op, int p, int end) throws InvalidSreCode {
        int next = p + 1 + skip(p + 1, end);
        check(next >= p + 4 && words[p + 2] >= 0 && words[next - 1] == SreOp.SUCCESS);
        int start = size;
        emit(op, words[p + 2]);
        emit(0);
        sequence(p + 3, next - 1);
        emit(SreProgram.SUB_END);
        out[start + 2] = size;
        return next;
    }

    private int groupRef(int fold, int p, int end) throws InvalidSreCode {
        int group = word(p + 1, end);
        check(group >= 0 && group < groups);
        emit(SreProgram.GROUPREF, group);
        emit(fold);
        return p + 2;
    }

    private int groupRefExists(int p, int end) throws InvalidSreCode {
        int group = word(p + 1, end);
        check(group >= 0 && group < groups);
        int otherwise = otherwise(p, end);
        int start = size;
        emit(SreProgram.GROUPREF_EXISTS, group);
        emit(0);
        // The jump over the alternative is a construct of its own, so its place shows only when the words are read.
        int yesEnd = endOfYes(p + 3, otherwise);
        sequence(p + 3, yesEnd);
        if (yesEnd == otherwise) {
            out[start + 2] = size;
            return otherwise;
        }
        int next = otherwise - 1 + skip(otherwise - 1, end);
        emit(SreProgram.JUMP, 0);
        int jump = size - 1;
        out[start + 2] = size;
        sequence(otherwise, next);
        out[jump] = size;
        return next;
    }

    /** Where a conditional goes if its group is not set; that skip counts from the group's number. */
    private int otherwise(int p, int end) throws InvalidSreCode {
        int skip = word(p + 2, end);
        check(skip >= 2 && skip <= end - (p + 1));
        return p + 1 + skip;
    }

    /** Where the first alternative of a conditional ends: before its JUMP, if it has one. */
    private int endOfYes(int from, int end) throws InvalidSreCode {
        int p = from;
        while (p < end) {
            if (words[p] == SreOp.JUMP) {
                check(p + 2 == end);
                return p;
            }
            p = next(p, end);
        }
        check(p == end);
        return end;
    }

    /** The place after the construct at {@code p}, found without emitting it. */
    private int next(int p, int end) throws InvalidSreCode {
        switch (words[p]) {
            case SreOp.FAILURE, SreOp.ANY, SreOp.ANY_ALL:
                return p + 1;
            case SreOp.BRANCH: {
                int alternative = p + 1;
                while (word(alternative, end) != 0) {
                    alternative += skip(alternative, end);
                }
                return alternative + 1;
            }
            case SreOp.REPEAT, SreOp.POSSESSIVE_REPEAT:
                return p + 2 + skip(p + 1, end);
            case SreOp.GROUPREF_EXISTS: {
                int otherwise = otherwise(p, end);
                int yesEnd = endOfYes(p + 3, otherwise);
                return yesEnd == otherwise ? otherwise : otherwise - 1 + skip(otherwise - 1, end);
            }
            case SreOp.IN, SreOp.IN_IGNORE, SreOp.IN_LOC_IGNORE, SreOp.IN_UNI_IGNORE, SreOp.REPEAT_ONE,
                    SreOp.MIN_REPEAT_ONE, SreOp.POSSESSIVE_REPEAT_ONE, SreOp.ATOMIC_GROUP, SreOp.ASSERT,
                    SreOp.ASSERT_NOT:
                return p + 1 + skip(p + 1, end);
            default:
                return p + 2;
        }
    }

    private void bounds(int p) throws InvalidSreCode {
        check(Integer.compareUnsigned(words[p + 2], words[p + 3]) <= 0);
        emit(clamp(words[p + 2]), clamp(words[p + 3]));
    }

    /** A count as a Java int: no subject is longer than that. */
    private static int clamp(int unsigned) {
        return unsigned < 0 ? Integer.MAX_VALUE : unsigned;
    }

    /** The skip at {@code p}, which leads no further than {@code end}. */
    private int skip(int p, int end) throws InvalidSreCode {
        int skip = word(p, end);
        check(skip > 0 && skip <= end - p);
        return skip;
    }

    private int word(int p, int end) throws InvalidSreCode {
        check(p < end);
        return words[p];
    }

    private static void check(boolean ok) throws InvalidSreCode {
        if (!ok) {
            throw new InvalidSreCode();
        }
    }

    private void emit(int word) {
        if (size == out.length) {
            out = Arrays.copyOf(out, size * 2);
        }
        out[size++] = word;
    }

    private void emit(int op, int operand) {
        emit(op);
        emit(operand);
    }
}
