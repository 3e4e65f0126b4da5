package org.pyston.text;

/**
 * Properties of code points as CPython 3.12 has them: Unicode 15.0 on every JDK, from tables of our own that are
 * loaded when somebody first asks about a code point over 127. Source: {@code unicodedata} and the character tests of
 * {@code str}; proved equal for all code points by a test against digests that CPython made.
 */
public final class UnicodeData {

    /** The version whose data this is ({@code unicodedata.unidata_version}). */
    public static final String VERSION = "15.0.0";

    static final int ALPHA = 1;
    static final int DECIMAL = 1 << 1;
    static final int DIGIT = 1 << 2;
    static final int NUMERIC = 1 << 3;
    static final int LOWER = 1 << 4;
    static final int UPPER = 1 << 5;
    static final int SPACE = 1 << 6;
    static final int PRINTABLE = 1 << 7;
    static final int XID_START = 1 << 8;
    static final int XID_CONTINUE = 1 << 9;
    static final int CASED = 1 << 10;
    static final int CASE_IGNORABLE = 1 << 11;
    static final int MIRRORED = 1 << 12;

    /** The kinds of case mapping: an index into the tables. */
    static final int TO_LOWER = 0;
    static final int TO_UPPER = 1;
    static final int TO_TITLE = 2;
    static final int TO_FOLD = 3;

    private UnicodeData() {
    }

    /** The flags of ASCII, so that most programs never load the tables. */
    private static final class Ascii {
        static final char[] FLAGS = make();

        private static char[] make() {
            char[] flags = new char[128];
            for (int c = 0; c < 128; c++) {
                boolean lower = c >= 'a' && c <= 'z';
                boolean upper = c >= 'A' && c <= 'Z';
                int f = c >= ' ' && c < 127 ? PRINTABLE : 0;
                if (lower || upper) {
                    f |= ALPHA | XID_START | XID_CONTINUE | CASED | (lower ? LOWER : UPPER);
                } else if (c >= '0' && c <= '9') {
                    f |= DECIMAL | DIGIT | NUMERIC | XID_CONTINUE;
                } else if (c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31) {
                    f |= SPACE;
                } else if (c == '_') {
                    f |= XID_CONTINUE;
                }
                if ("'.:^`".indexOf(c) >= 0) {
                    f |= CASE_IGNORABLE;
                } else if ("()<>[]{}".indexOf(c) >= 0) {
                    f |= MIRRORED;
                }
                flags[c] = (char) f;
            }
            return flags;
        }
    }

    static int flags(int cp) {
        if (cp < 128) {
            return Ascii.FLAGS[cp];
        }
        UnicodeTables tables = UnicodeTables.get();
        return tables.flags[tables.record(cp)];
    }

    private static boolean has(int cp, int flag) {
        return (flags(cp) & flag) != 0;
    }

    public static boolean isAlpha(int cp) {
        return has(cp, ALPHA);
    }

    public static boolean isDecimal(int cp) {
        return has(cp, DECIMAL);
    }

    public static boolean isDigit(int cp) {
        return has(cp, DIGIT);
    }

    public static boolean isNumeric(int cp) {
        return has(cp, NUMERIC);
    }

    public static boolean isAlnum(int cp) {
        return has(cp, ALPHA | DECIMAL | DIGIT | NUMERIC);
    }

    public static boolean isLower(int cp) {
        return has(cp, LOWER);
    }

    public static boolean isUpper(int cp) {
        return has(cp, UPPER);
    }

    public static boolean isTitle(int cp) {
        return cp >= 128 && category(cp).equals("Lt");
    }

    /** White space as {@code str.isspace}, {@code split} and {@code strip} see it. */
    public static boolean isSpace(int cp) {
        return has(cp, SPACE);
    }

    /** Whether {@code repr} shows the character as it is. */
    public static boolean isPrintable(int cp) {
        return has(cp, PRINTABLE);
    }

    /** Whether an identifier may start with the character; not true of the underscore. */
    public static boolean isXidStart(int cp) {
        return has(cp, XID_START);
    }

    /** Whether an identifier may go on with the character. */
    public static boolean isXidContinue(int cp) {
        return has(cp, XID_CONTINUE);
    }

    static boolean isCased(int cp) {
        return has(cp, CASED);
    }

    static boolean isCaseIgnorable(int cp) {
        return has(cp, CASE_IGNORABLE);
    }

    /** Whether {@code str.splitlines} ends a line here; a carriage return takes a line feed with it. */
    public static boolean isLineBreak(int cp) {
        return cp <= 0x1E ? cp >= 10 && cp <= 13 || cp >= 0x1C : cp == 0x85 || cp == 0x2028 || cp == 0x2029;
    }

    /** The two letters of the general category. */
    public static String category(int cp) {
        UnicodeTables tables = UnicodeTables.get();
        return tables.strings[tables.category[tables.record(cp)]];
    }

    /** The bidirectional class, or the empty string. */
    public static String bidirectional(int cp) {
        UnicodeTables tables = UnicodeTables.get();
        return tables.strings[tables.bidi[tables.record(cp)]];
    }

    public static String eastAsianWidth(int cp) {
        UnicodeTables tables = UnicodeTables.get();
        return tables.strings[tables.width[tables.record(cp)]];
    }

    /** The canonical combining class, 0 to 255. */
    public static int combining(int cp) {
        UnicodeTables tables = UnicodeTables.get();
        return tables.combining[tables.record(cp)] & 0xFF;
    }

    public static boolean isMirrored(int cp) {
        return has(cp, MIRRORED);
    }

    /** The value of a decimal digit of any script, or -1. */
    public static int decimal(int cp) {
        if (cp < 128) {
            return cp >= '0' && cp <= '9' ? cp - '0' : -1;
        }
        UnicodeTables tables = UnicodeTables.get();
        return tables.decimal[tables.record(cp)];
    }

    /** The value of a digit (superscripts too), or -1. */
    public static int digit(int cp) {
        UnicodeTables tables = UnicodeTables.get();
        return tables.digit[tables.record(cp)];
    }

    /** The numeric value, or NaN. */
    public static double numeric(int cp) {
        UnicodeTables tables = UnicodeTables.get();
        int digit = tables.digit[tables.record(cp)];
        return digit >= 0 ? digit : tables.numeric(cp);
    }

    /** The decomposition as {@code unicodedata.decomposition} writes it; empty if there is none. */
    public static String decomposition(int cp) {
        UnicodeTables tables = UnicodeTables.get();
        int index = tables.decompositionIndex(cp);
        if (index < 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String tag = tables.decompositionTag(index);
        if (tag != null) {
            out.append(tag);
        }
        for (int part : tables.decomposition(index)) {
            if (out.length() > 0) {
                out.append(' ');
            }
            String hex = Integer.toHexString(part).toUpperCase(java.util.Locale.ROOT);
            out.append("0000", 0, Math.max(0, 4 - hex.length())).append(hex);
        }
        return out.toString();
    }

    /** The first code point of the lower case, which is all that regular expressions look at. */
    public static int toLower(int cp) {
        return mapFirst(cp, TO_LOWER);
    }

    /** The first code point of the upper case. */
    public static int toUpper(int cp) {
        return mapFirst(cp, TO_UPPER);
    }

    private static int mapFirst(int cp, int kind) {
        if (cp < 128) {
            boolean changes = kind == TO_LOWER ? cp >= 'A' && cp <= 'Z' : cp >= 'a' && cp <= 'z';
            return changes ? cp ^ 0x20 : cp;
        }
        int one = mapOne(cp, kind);
        return one >= 0 ? one : special(cp, kind)[0];
    }

    /** The one code point that {@code cp} maps to, or -1 if {@link #special} has several. */
    static int mapOne(int cp, int kind) {
        UnicodeTables tables = UnicodeTables.get();
        int m = tables.mapping[kind][tables.record(cp)];
        return (m & 1) == 0 ? cp + (m >> 1) : -1;
    }

    /** What {@code cp} maps to where that is more than one code point; not to be written to. */
    static int[] special(int cp, int kind) {
        UnicodeTables tables = UnicodeTables.get();
        return tables.specials[tables.mapping[kind][tables.record(cp)] >> 1];
    }
}
