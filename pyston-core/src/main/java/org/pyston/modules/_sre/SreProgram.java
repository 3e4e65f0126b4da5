package org.pyston.modules._sre;

/**
 * A pattern in the form that {@link SreMatcher} runs: a flat list of instructions, each an operation and its operands,
 * beside the tables of sets and literals that operands index. Immutable.
 *
 * <pre>
 *   SUCCESS | FAIL | ANY | ANY_ALL | SUB_END
 *   CHAR c | NOT_CHAR c | SET set | STRING literal | MARK m | AT code | JUMP pc
 *   BRANCH n table (guard pc){n}                guard: set of first characters, or -1
 *                                               table: of {@link #branches}, or -1 if n is above 32
 *   ONE_MAX  kind arg min max guard final       repeat of one character; the tail follows.
 *   ONE_MIN  kind arg min max guard final       kind arg: CHAR c, NOT_CHAR c, SET set, ANY 0 or ANY_ALL 0
 *   ONE_POSS kind arg min max guard final       guard: first characters of the tail, or -1;
 *                                               final = 1: the tail cannot match at any place given back
 *   REPEAT min max guard pc tailGuard flags  body  MAX_UNTIL pc | MIN_UNTIL pc     pc: of the tail; of the REPEAT
 *   POSSESSIVE min max pc  body  SUB_END        pc: of what follows SUB_END
 *   ATOMIC pc body SUB_END
 *   ASSERT back pc body SUB_END | ASSERT_NOT back pc body SUB_END
 *   GROUPREF group fold | GROUPREF_EXISTS group pc     pc: where to go if the group is not set
 * </pre>
 */
public final class SreProgram {

    static final int SUCCESS = 0;
    static final int FAIL = 1;
    static final int CHAR = 2;
    static final int NOT_CHAR = 3;
    static final int SET = 4;
    static final int ANY = 5;
    static final int ANY_ALL = 6;
    static final int STRING = 7;
    static final int MARK = 8;
    static final int AT = 9;
    static final int JUMP = 10;
    static final int BRANCH = 11;
    static final int ONE_MAX = 12;
    static final int ONE_MIN = 13;
    static final int ONE_POSS = 14;
    static final int REPEAT = 15;
    static final int MAX_UNTIL = 16;
    static final int MIN_UNTIL = 17;
    static final int POSSESSIVE = 18;
    static final int ATOMIC = 19;
    static final int ASSERT = 20;
    static final int ASSERT_NOT = 21;
    static final int SUB_END = 22;
    static final int GROUPREF = 23;
    static final int GROUPREF_EXISTS = 24;

    /** Words of a repeat of one character. */
    static final int ONE_LENGTH = 7;
    /** Words of a REPEAT before its body. */
    static final int REPEAT_LENGTH = 7;
    /** Flag of a REPEAT: no maximum, and every iteration consumes something, so that counting ends at the minimum. */
    static final int FREE = 1;
    /** Flag of a REPEAT: FREE, and the next character alone decides between another iteration and the tail. */
    static final int DECIDED = 2;
    /** Words of a BRANCH before its alternatives. */
    static final int BRANCH_LENGTH = 3;

    final int[] code;
    final SreCharSet[] sets;
    final SreLiteral[] literals;
    /** For each of the first 256 characters, and at 256 for the end, which alternatives of a BRANCH may match. */
    final int[][] branches;
    final int groups;
    /** What every match is at least as long as. */
    final int minWidth;
    /** What every match starts with, or null. */
    final SreLiteral prefix;
    /** Whether the prefix is the whole pattern, and there are no groups in it. */
    final boolean literalOnly;
    /** Where matches can start, or null if not known or if a match may be empty. */
    final SrePrefilter filter;
    /**
     * Whether marks that a failed choice leaves behind can be seen: in the body of a possessive repeat a group can be
     * set again outside of any REPEAT, where CPython does not restore marks. Then nothing may be left out that would
     * have set or restored marks and failed.
     */
    final boolean staleMarks;

    SreProgram(int[] code, Tables tables, int groups, Info info, SrePrefilter filter, boolean staleMarks) {
        this.code = code;
        this.sets = tables.sets();
        this.literals = tables.literals();
        this.branches = tables.branches();
        this.groups = groups;
        this.minWidth = info.minWidth();
        this.prefix = info.prefix();
        this.literalOnly = info.literalOnly();
        this.filter = filter;
        this.staleMarks = staleMarks;
    }

    /**
     * Checks and compiles code words.
     *
     * @param words  what {@code re._compiler} emitted, each as 32 unsigned bits
     * @param groups the number of groups, the whole match not counted
     * @throws InvalidSreCode if the words are not well formed
     */
    public static SreProgram compile(int[] words, int groups) throws InvalidSreCode {
        return new SreAssembler(words, groups).assemble();
    }

    /** The number of groups, the whole match not counted. */
    public int groups() {
        return groups;
    }

    /** What operands index. */
    record Tables(SreCharSet[] sets, SreLiteral[] literals, int[][] branches) {
    }

    /** What the INFO words say about a pattern. */
    record Info(int minWidth, SreLiteral prefix, boolean literalOnly) {
        static final Info NONE = new Info(0, null, false);
    }
}
