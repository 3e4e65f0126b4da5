package org.pyston.text;

/** {@code repr(s)} and {@code ascii(s)}. */
public final class StrRepr {

    private StrRepr() {
    }

    /** {@code repr(s)}: double quotes only where single ones would have to be escaped and double ones not. */
    public static PyStr repr(PyStr s) {
        return quote(s, false);
    }

    /** {@code ascii(s)}: as repr, and everything beyond ASCII is escaped. */
    public static PyStr ascii(PyStr s) {
        return quote(s, true);
    }

    private static PyStr quote(PyStr s, boolean ascii) {
        boolean single = false;
        boolean twice = false;
        int n = s.length();
        for (int i = 0; i < n; i++) {
            int c = s.codePointAt(i);
            single |= c == '\'';
            twice |= c == '"';
        }
        int quote = single && !twice ? '"' : '\'';
        PyStrBuilder out = new PyStrBuilder(n + 2);
        out.append(quote);
        for (int i = 0; i < n; i++) {
            int c = s.codePointAt(i);
            if (c == quote || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 127 ? c >= ' ' : !ascii && UnicodeData.isPrintable(c)) {
                out.append(c);
            } else {
                appendEscape(out, c);
            }
        }
        return out.append(quote).build();
    }

    /** A letter after the backslash for tab, line feed and carriage return, else in hexadecimal. */
    static void appendEscape(PyStrBuilder out, int c) {
        switch (c) {
            case '\t' -> out.append('\\').append('t');
            case '\n' -> out.append('\\').append('n');
            case '\r' -> out.append('\\').append('r');
            default -> appendHexEscape(out, c);
        }
    }

    /** Backslash and x, u or U with 2, 4 or 8 hexadecimal digits: the first that holds the character. */
    public static void appendHexEscape(PyStrBuilder out, int c) {
        int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
        out.append('\\').append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >>> shift & 15, 16));
        }
    }
}
