package org.pyston.syntax;

import org.pyston.text.UnicodeData;

/** Checks the characters of names beyond ASCII (PEP 3131), and refuses characters that no token has. */
final class Identifiers {

    private Identifiers() {
    }

    /** Whether the name that ends at {@code end} is one; else the error is out. */
    static boolean check(LexerState s, int end) {
        for (int i = s.start; i < end;) {
            int c = Character.codePointAt(s.chars, i, end);
            boolean fits = c == '_' || (i == s.start ? UnicodeData.isXidStart(c) : UnicodeData.isXidContinue(c));
            if (!fits) {
                s.pos = i + Character.charCount(c);
                refuse(s, c, i);
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    static void refuse(LexerState s, int c, int at) {
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        hex = "0".repeat(Math.max(0, 4 - hex.length())) + hex;
        if (UnicodeData.isPrintable(c)) {
            s.failAt("invalid character '" + Character.toString(c) + "' (U+" + hex + ")", at);
        } else {
            s.failAt("invalid non-printable character U+" + hex, at);
        }
    }
}
