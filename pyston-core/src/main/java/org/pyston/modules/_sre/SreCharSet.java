package org.pyston.modules._sre;

import org.pyston.text.UnicodeData;

/**
 * A set of characters: the first 256 as a table, the others by interpreting the set's code words. Immutable.
 *
 * <p>{@link #highKinds} says which kinds of characters from U+0100 on may be in the set (a superset of the truth), so
 * that two sets can be seen to be disjoint without looking at every character.
 */
final class SreCharSet {

    static final int PLAIN = 0;
    static final int LOWER_ASCII = 1;
    static final int LOWER_UNICODE = 2;
    static final int LOCALE = 3;
    /** A union of other sets. */
    private static final int UNION = 4;

    private static final int WORD = 1;
    private static final int SPACE = 2;
    private static final int OTHER = 4;
    private static final int ALL = 7;
    /** Ranges up to this length are classified character by character. */
    private static final int SMALL_RANGE = 64;

    private final boolean[] low = new boolean[256];
    private final int[] code;
    private final int mode;
    private final SreCharSet[] parts;
    private final int highKinds;

    /** A set of code words up to and with {@code FAILURE}; {@code mode} says how a character is folded first. */
    SreCharSet(int[] code, int mode) {
        this.code = code;
        this.mode = mode;
        this.parts = null;
        for (int ch = 0; ch < 256; ch++) {
            low[ch] = matches(ch);
        }
        this.highKinds = mode == PLAIN ? kindsOf(code) : mode == LOCALE && !negated(code) ? kindsOf(code) : ALL;
    }

    private SreCharSet(SreCharSet[] parts) {
        this.code = null;
        this.mode = UNION;
        this.parts = parts;
        int kinds = 0;
        for (SreCharSet part : parts) {
            kinds |= part.highKinds;
            for (int ch = 0; ch < 256; ch++) {
                low[ch] |= part.low[ch];
            }
        }
        this.highKinds = kinds;
    }

    /** The set of one character. */
    static SreCharSet of(int ch) {
        return new SreCharSet(new int[] {SreOp.LITERAL, ch, SreOp.FAILURE}, PLAIN);
    }

    /** The set of all characters but one. */
    static SreCharSet not(int ch) {
        return new SreCharSet(new int[] {SreOp.NEGATE, SreOp.LITERAL, ch, SreOp.FAILURE}, PLAIN);
    }

    /** The set of all characters. */
    static SreCharSet all() {
        return new SreCharSet(new int[] {SreOp.NEGATE, SreOp.FAILURE}, PLAIN);
    }

    static SreCharSet union(SreCharSet a, SreCharSet b) {
        if (a == b) {
            return a;
        }
        return new SreCharSet(new SreCharSet[] {a, b});
    }

    boolean has(int ch) {
        return ch < 256 ? low[ch] : hasHigh(ch);
    }

    /** Membership of a character from U+0100 on. */
    boolean hasHigh(int ch) {
        return highKinds != 0 && matches(ch);
    }

    /** The table for the first 256 characters, not to be written. */
    boolean[] low() {
        return low;
    }

    /** Whether the two sets certainly have no character in common. */
    boolean disjoint(SreCharSet other) {
        if ((highKinds & other.highKinds) != 0) {
            return false;
        }
        for (int ch = 0; ch < 256; ch++) {
            if (low[ch] && other.low[ch]) {
                return false;
            }
        }
        return true;
    }

    /** Whether characters from U+0100 on may be in the set. */
    boolean hasHighs() {
        return highKinds != 0;
    }

    private boolean matches(int ch) {
        switch (mode) {
            case PLAIN:
                return matches(code, ch);
            case LOWER_ASCII:
                return matches(code, SreChars.asciiLower(ch));
            case LOWER_UNICODE:
                return matches(code, SreChars.unicodeLower(ch));
            case LOCALE: {
                int lower = SreChars.asciiLower(ch);
                int upper = SreChars.asciiUpper(ch);
                return matches(code, lower) || (upper != lower && matches(code, upper));
            }
            default:
                for (SreCharSet part : parts) {
                    if (part.has(ch)) {
                        return true;
                    }
                }
                return false;
        }
    }

    /** Equivalent of CPython's {@code SRE(charset)}: a negation turns the outcome of what follows it. */
    private static boolean matches(int[] set, int ch) {
        boolean ok = true;
        int i = 0;
        while (true) {
            boolean hit;
            switch (set[i]) {
                case SreOp.FAILURE:
                    return !ok;
                case SreOp.NEGATE:
                    ok = !ok;
                    i++;
                    continue;
                case SreOp.LITERAL:
                    hit = ch == set[i + 1];
                    break;
                case SreOp.CATEGORY:
                    hit = SreChars.inCategory(set[i + 1], ch);
                    break;
                case SreOp.RANGE:
                    hit = set[i + 1] <= ch && ch <= set[i + 2];
                    break;
                case SreOp.RANGE_UNI_IGNORE:
                    int upper = SreChars.unicodeUpper(ch);
                    hit = (set[i + 1] <= ch && ch <= set[i + 2]) || (set[i + 1] <= upper && upper <= set[i + 2]);
                    break;
                case SreOp.CHARSET:
                    hit = ch < 256 && bit(set, i + 1, ch);
                    break;
                default: // BIGCHARSET
                    hit = ch < 0x10000 && bit(set, i + 66, block(set, i + 2, ch >> 8) * 256 + (ch & 255));
                    break;
            }
            if (hit) {
                return ok;
            }
            i += itemLength(set, i);
        }
    }

    private static boolean bit(int[] set, int from, int index) {
        return (set[from + (index >> 5)] >>> (index & 31) & 1) != 0;
    }

    /** The block number of a high byte; block numbers are packed as a little-endian machine would. */
    static int block(int[] set, int from, int high) {
        return set[from + (high >> 2)] >>> (high & 3) * 8 & 255;
    }

    /** The number of words of the item at {@code i}, or 0 if there is no such item. */
    static int itemLength(int[] set, int i) {
        return switch (set[i]) {
            case SreOp.NEGATE -> 1;
            case SreOp.LITERAL, SreOp.CATEGORY -> 2;
            case SreOp.RANGE, SreOp.RANGE_UNI_IGNORE -> 3;
            case SreOp.CHARSET -> 9;
            case SreOp.BIGCHARSET -> i + 1 < set.length ? 66 + 8 * (set[i + 1] & 0xFFFF) : 0;
            default -> 0;
        };
    }

    private static boolean negated(int[] set) {
        return set[0] == SreOp.NEGATE;
    }

    /** Which kinds of characters from U+0100 on the set may have. */
    private static int kindsOf(int[] set) {
        int may = 0;
        int full = 0;
        int i = negated(set) ? 1 : 0;
        for (; set[i] != SreOp.FAILURE; i += itemLength(set, i)) {
            switch (set[i]) {
                case SreOp.LITERAL -> may |= kindsOfRange(set[i + 1], set[i + 1]);
                case SreOp.RANGE -> may |= kindsOfRange(set[i + 1], set[i + 2]);
                case SreOp.CATEGORY -> {
                    may |= kindsMaybeIn(set[i + 1]);
                    full |= kindsWhollyIn(set[i + 1]);
                }
                case SreOp.CHARSET -> {
                    // has no character from U+0100 on
                }
                case SreOp.NEGATE -> {
                    return ALL;
                }
                default -> may = ALL;
            }
        }
        return negated(set) ? ALL & ~full : may;
    }

    private static int kindsMaybeIn(int category) {
        return switch (category) {
            case SreOp.CATEGORY_UNI_DIGIT, SreOp.CATEGORY_UNI_WORD -> WORD;
            case SreOp.CATEGORY_UNI_SPACE -> SPACE;
            case SreOp.CATEGORY_UNI_SPACE + 1 -> WORD | OTHER;
            case SreOp.CATEGORY_UNI_WORD + 1 -> SPACE | OTHER;
            case SreOp.CATEGORY_DIGIT, SreOp.CATEGORY_SPACE, SreOp.CATEGORY_WORD, SreOp.CATEGORY_LOC_WORD,
                    SreOp.CATEGORY_LINEBREAK -> 0;
            default -> ALL;
        };
    }

    private static int kindsWhollyIn(int category) {
        return switch (category) {
            case SreOp.CATEGORY_UNI_WORD -> WORD;
            case SreOp.CATEGORY_UNI_SPACE -> SPACE;
            case SreOp.CATEGORY_UNI_SPACE + 1 -> WORD | OTHER;
            case SreOp.CATEGORY_UNI_WORD + 1 -> SPACE | OTHER;
            case SreOp.CATEGORY_UNI_DIGIT + 1 -> SPACE | OTHER;
            case SreOp.CATEGORY_DIGIT + 1, SreOp.CATEGORY_SPACE + 1, SreOp.CATEGORY_WORD + 1,
                    SreOp.CATEGORY_LOC_WORD + 1 -> ALL;
            default -> 0;
        };
    }

    private static int kindsOfRange(int lo, int hi) {
        if (lo < 0 || hi > Character.MAX_CODE_POINT) {
            return ALL; // only code that was made by hand has such words
        }
        if (hi < 256) {
            return 0;
        }
        if (hi - lo > SMALL_RANGE) {
            return ALL;
        }
        int kinds = 0;
        for (int ch = Math.max(lo, 256); ch <= hi; ch++) {
            kinds |= SreChars.isUnicodeWord(ch) ? WORD : UnicodeData.isSpace(ch) ? SPACE : OTHER;
        }
        return kinds;
    }
}
