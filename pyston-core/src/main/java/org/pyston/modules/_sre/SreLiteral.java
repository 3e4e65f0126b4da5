package org.pyston.modules._sre;

/**
 * A run of literal characters: as code points, and as a Java string when narrow strings can contain it (else null).
 * The array is not to be written.
 */
record SreLiteral(String text, int[] chars) {

    static SreLiteral of(int[] chars) {
        for (int ch : chars) {
            if (ch > 0xFFFF) {
                return new SreLiteral(null, chars);
            }
        }
        char[] text = new char[chars.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) chars[i];
        }
        return new SreLiteral(new String(text), chars);
    }
}
