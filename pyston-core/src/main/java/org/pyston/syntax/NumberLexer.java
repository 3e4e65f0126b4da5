package org.pyston.syntax;

/** Reads number literals and refuses misspelled ones as CPython does. {@link Numbers} gives their values. */
final class NumberLexer {

    private static final String[] KEYWORDS = {"and", "else", "for", "if", "in", "is", "or", "not"};

    private final LexerState s;
    private final char[] chars;
    private int pos;

    NumberLexer(LexerState s) {
        this.s = s;
        this.chars = s.chars;
    }

    /** Reads the number at the lexer's place; false where it is wrong. */
    boolean number() {
        pos = s.pos;
        char c = chars[pos];
        if (c == '0') {
            char d = (char) (chars[pos + 1] | 0x20);
            if (d == 'x') {
                return radix(16, "hexadecimal");
            }
            if (d == 'o') {
                return radix(8, "octal");
            }
            if (d == 'b') {
                return radix(2, "binary");
            }
            return zero();
        }
        if (c != '.' && !digits()) {
            return false;
        }
        return fraction();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean radix(int radix, String name) {
        pos += 2;
        do {
            if (chars[pos] == '_') {
                pos++;
            }
            if (Character.digit(chars[pos], radix) < 0 || chars[pos] >= 0x80) {
                if (isDigit(chars[pos])) {
                    return fail("invalid digit '" + chars[pos] + "' in " + name + " literal", pos + 1);
                }
                return fail("invalid " + name + " literal", pos);
            }
            while (chars[pos] < 0x80 && Character.digit(chars[pos], radix) >= 0) {
                pos++;
            }
        } while (chars[pos] == '_');
        if (isDigit(chars[pos])) {
            return fail("invalid digit '" + chars[pos] + "' in " + name + " literal", pos + 1);
        }
        return end(name);
    }

    /** A number that starts with zero is zero, a float or imaginary. */
    private boolean zero() {
        boolean nonZero = false;
        while (true) {
            if (chars[pos] == '_') {
                pos++;
                if (!isDigit(chars[pos])) {
                    return fail("invalid decimal literal", pos);
                }
            }
            if (chars[pos] != '0') {
                break;
            }
            pos++;
        }
        int zeros = pos;
        if (isDigit(chars[pos])) {
            nonZero = true;
            if (!digits()) {
                return false;
            }
        }
        char c = chars[pos];
        if (c == '.' || c == 'e' || c == 'E' || c == 'j' || c == 'J') {
            return fraction();
        }
        if (nonZero && !s.lenient) {
            s.pos = pos;
            s.fail("leading zeros in decimal integer literals are not permitted; "
                    + "use an 0o prefix for octal integers", s.start, zeros);
            return false;
        }
        return end("decimal");
    }

    /** Digits with single underscores between them. */
    private boolean digits() {
        while (true) {
            while (isDigit(chars[pos])) {
                pos++;
            }
            if (chars[pos] != '_') {
                return true;
            }
            pos++;
            if (!isDigit(chars[pos])) {
                return fail("invalid decimal literal", pos);
            }
        }
    }

    private boolean fraction() {
        if (chars[pos] == '.') {
            pos++;
            if (isDigit(chars[pos]) && !digits()) {
                return false;
            }
        }
        if (chars[pos] == 'e' || chars[pos] == 'E') {
            int e = pos++;
            boolean sign = chars[pos] == '+' || chars[pos] == '-';
            if (sign) {
                pos++;
            }
            if (isDigit(chars[pos])) {
                if (!digits()) {
                    return false;
                }
            } else if (sign) {
                return fail("invalid decimal literal", pos);
            } else {
                pos = e;
                return end("decimal");
            }
        }
        if (chars[pos] == 'j' || chars[pos] == 'J') {
            pos++;
            return end("imaginary");
        }
        return end("decimal");
    }

    /** A name right behind a number is wrong, a keyword is deprecated. */
    private boolean end(String kind) {
        char c = chars[pos];
        if (isNamePart(c) && c < 0x80 && !s.lenient) {
            if (!keywordFollows()) {
                return fail("invalid " + kind + " literal", pos);
            }
            s.pos = pos;
            if (!s.warn("invalid " + kind + " literal")) {
                return false;
            }
        }
        s.pos = pos;
        s.emit(PythonGrammar.NUMBER);
        return true;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80 || isDigit(c);
    }

    private boolean keywordFollows() {
        for (String word : KEYWORDS) {
            int n = word.length();
            boolean same = pos + n <= s.source.length;
            for (int i = 0; i < n && same; i++) {
                same = chars[pos + i] == word.charAt(i);
            }
            if (same && (n == 2 && word.charAt(0) == 'i' || !isNamePart(chars[pos + n]))) {
                return true;
            }
        }
        return false;
    }

    /** The error stands at the character before {@code at}, as CPython has it. */
    private boolean fail(String message, int at) {
        s.pos = at;
        s.failAt(message, Math.max(s.start, at - 1));
        return false;
    }
}
