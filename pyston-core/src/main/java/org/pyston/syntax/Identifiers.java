package org.pyston.syntax;

/** Checks the characters of names beyond ASCII (PEP 3131), and refuses characters that no token has. */
final class Identifiers {

    private Identifiers() {
    }

    /** Whether the name that ends at {@code end} is one; else the error is out. */
    static boolean check(LexerState s, int end) {
        for (int i = s.start; i < end;) {
            int c = Character.codePointAt(s.chars, i, end);
            boolean fits = c == '_' || (i == s.start ? isStart(c) : isPart(c));
            if (!fits) {
                s.pos = i + Character.charCount(c);
                refuse(s, c, i);
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isStart(int c) {
        return Character.isUnicodeIdentifierStart(c) && c != 0x37A && c != 0x2E2F
                || c == 0x2118 || c == 0x212E;
    }

    private static boolean isPart(int c) {
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && c != 0x37A
                && c != 0x2E2F || c == 0xB7 || c == 0x387 || c >= 0x1369 && c <= 0x1371 || c == 0x19DA;
    }

    static void refuse(LexerState s, int c, int at) {
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        hex = "0".repeat(Math.max(0, 4 - hex.length())) + hex;
        if (isPrintable(c)) {
            s.failAt("invalid character '" + Character.toString(c) + "' (U+" + hex + ")", at);
        } else {
            s.failAt("invalid non-printable character U+" + hex, at);
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
