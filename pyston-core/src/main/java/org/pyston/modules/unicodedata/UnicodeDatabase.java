package org.pyston.modules.unicodedata;

import org.pyston.text.PyStr;
import org.pyston.text.UnicodeData;
import org.pyston.text.UnicodeNormalizer;

/** Unicode's database as {@code unicodedata} shows it: the current one. */
class UnicodeDatabase {
    static final UnicodeDatabase CURRENT = new UnicodeDatabase();

    String version() {
        return UnicodeData.VERSION;
    }

    /** Whether the database knows of the code point only that it is not assigned. */
    boolean isAbsent(int c) {
        return false;
    }

    String category(int c) {
        return UnicodeData.category(c);
    }

    String bidirectional(int c) {
        return UnicodeData.bidirectional(c);
    }

    int combining(int c) {
        return UnicodeData.combining(c);
    }

    boolean isMirrored(int c) {
        return UnicodeData.isMirrored(c);
    }

    String eastAsianWidth(int c) {
        return UnicodeData.eastAsianWidth(c);
    }

    String decomposition(int c) {
        return UnicodeData.decomposition(c);
    }

    /** The value of a decimal digit, or -1. */
    int decimal(int c) {
        return UnicodeData.decimal(c);
    }

    /** The value of a digit, or -1. */
    int digit(int c) {
        return UnicodeData.digit(c);
    }

    /** The numeric value, or NaN. */
    double numeric(int c) {
        return UnicodeData.numeric(c);
    }

    /** The text in a normal form: NFC, NFD, NFKC or NFKD. */
    PyStr normalize(String form, PyStr text) {
        return UnicodeNormalizer.normalize(form, text);
    }
}
