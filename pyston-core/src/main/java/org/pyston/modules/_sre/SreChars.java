package org.pyston.modules._sre;

import java.util.Locale;

/**
 * What the engine asks of a character: categories and case. Equivalent of the character macros of CPython's
 * {@code _sre}. The locale variants are those of the C locale, which are also those of every UTF-8 locale.
 */
public final class SreChars {

    private SreChars() {
    }

    /** {@code _sre.ascii_tolower}. */
    public static int asciiLower(int ch) {
        return ch >= 'A' && ch <= 'Z' ? ch + 32 : ch;
    }

    /** {@code _sre.ascii_iscased}. */
    public static boolean asciiIsCased(int ch) {
        return (ch >= 'A' && ch <= 'Z') || (ch >= 'a' && ch <= 'z');
    }

    static int asciiUpper(int ch) {
        return ch >= 'a' && ch <= 'z' ? ch - 32 : ch;
    }

    /** {@code _sre.unicode_tolower}: the first character of the lower case. */
    public static int unicodeLower(int ch) {
        return ch < 0x80 ? asciiLower(ch) : Character.toLowerCase(ch);
    }

    /** The first character of the full upper case. */
    static int unicodeUpper(int ch) {
        if (ch < 0x80) {
            return asciiUpper(ch);
        }
        int upper = Character.toUpperCase(ch);
        if (upper != ch || ch > 0xFFFF || Character.isSurrogate((char) ch)) {
            return upper;
        }
        // Only the characters whose upper case is longer than one, such as U+00DF, get here with a result.
        return String.valueOf((char) ch).toUpperCase(Locale.ROOT).codePointAt(0);
    }

    /** {@code _sre.unicode_iscased}. */
    public static boolean unicodeIsCased(int ch) {
        return unicodeLower(ch) != ch || unicodeUpper(ch) != ch;
    }

    static boolean isAsciiWord(int ch) {
        return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') || ch == '_';
    }

    static boolean isAsciiSpace(int ch) {
        return ch == ' ' || (ch >= 9 && ch <= 13);
    }

    static boolean isAsciiDigit(int ch) {
        return ch >= '0' && ch <= '9';
    }

    static boolean isUnicodeWord(int ch) {
        if (ch < 0x80) {
            return isAsciiWord(ch);
        }
        if (Character.isLetter(ch)) {
            return true;
        }
        int type = Character.getType(ch);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    static boolean isUnicodeSpace(int ch) {
        if (ch < 0x80) {
            return isAsciiSpace(ch) || (ch >= 0x1C && ch <= 0x1F);
        }
        return ch == 0x85 || Character.isSpaceChar(ch);
    }

    static boolean isUnicodeDigit(int ch) {
        return ch < 0x80 ? isAsciiDigit(ch) : Character.getType(ch) == Character.DECIMAL_DIGIT_NUMBER;
    }

    static boolean isUnicodeLinebreak(int ch) {
        return (ch >= 10 && ch <= 13) || (ch >= 0x1C && ch <= 0x1E) || ch == 0x85 || ch == 0x2028 || ch == 0x2029;
    }

    /** Whether {@code ch} is of a category; odd categories are the negations of the one before. */
    static boolean inCategory(int category, int ch) {
        boolean in = switch (category & ~1) {
            case SreOp.CATEGORY_DIGIT -> isAsciiDigit(ch);
            case SreOp.CATEGORY_SPACE -> isAsciiSpace(ch);
            case SreOp.CATEGORY_WORD, SreOp.CATEGORY_LOC_WORD -> isAsciiWord(ch);
            case SreOp.CATEGORY_LINEBREAK -> ch == '\n';
            case SreOp.CATEGORY_UNI_DIGIT -> isUnicodeDigit(ch);
            case SreOp.CATEGORY_UNI_SPACE -> isUnicodeSpace(ch);
            case SreOp.CATEGORY_UNI_WORD -> isUnicodeWord(ch);
            default -> isUnicodeLinebreak(ch);
        };
        return in == ((category & 1) == 0);
    }
}
