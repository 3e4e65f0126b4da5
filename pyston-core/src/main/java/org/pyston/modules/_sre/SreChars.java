package org.pyston.modules._sre;

import org.pyston.text.UnicodeData;

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
        return UnicodeData.toLower(ch);
    }

    /** The first character of the upper case. */
    static int unicodeUpper(int ch) {
        return UnicodeData.toUpper(ch);
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
        return ch == '_' || UnicodeData.isAlnum(ch);
    }

    /** Whether {@code ch} is of a category; odd categories are the negations of the one before. */
    static boolean inCategory(int category, int ch) {
        boolean in = switch (category & ~1) {
            case SreOp.CATEGORY_DIGIT -> isAsciiDigit(ch);
            case SreOp.CATEGORY_SPACE -> isAsciiSpace(ch);
            case SreOp.CATEGORY_WORD, SreOp.CATEGORY_LOC_WORD -> isAsciiWord(ch);
            case SreOp.CATEGORY_LINEBREAK -> ch == '\n';
            case SreOp.CATEGORY_UNI_DIGIT -> UnicodeData.isDecimal(ch);
            case SreOp.CATEGORY_UNI_SPACE -> UnicodeData.isSpace(ch);
            case SreOp.CATEGORY_UNI_WORD -> isUnicodeWord(ch);
            default -> UnicodeData.isLineBreak(ch);
        };
        return in == ((category & 1) == 0);
    }
}
