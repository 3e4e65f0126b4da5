package org.pyston.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names of characters ({@code unicodedata.name}, {@code lookup}, {@code \N{...}}): the JDK's, the rules for Hangul
 * syllables and CJK ideographs, and a small table of the names that a JDK 17 lacks and of aliases.
 */
public final class UnicodeNames {

    private static final String CJK = "CJK UNIFIED IDEOGRAPH-";
    private static final String HANGUL = "HANGUL SYLLABLE ";
    private static final int S_BASE = 0xAC00;
    private static final int S_COUNT = 11172;

    private static final String[] LEADS = {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ",
        "C", "K", "T", "P", "H"};
    private static final String[] VOWELS = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE",
        "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
    private static final String[] TAILS = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS",
        "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};

    private UnicodeNames() {
    }

    private static final class Tables {
        static final Map<Integer, String> NAMES;
        static final Map<String, Integer> POINTS;

        static {
            Map<Integer, String> names = new HashMap<>();
            Map<String, Integer> points = new HashMap<>();
            PackedReader in = PackedReader.open("unicode-names.bin");
            int cp = 0;
            for (int n = in.unsigned(); n > 0; n--) {
                cp += in.unsigned();
                String name = in.string();
                names.put(cp, name);
                points.put(name, cp);
            }
            for (int n = in.unsigned(); n > 0; n--) {
                int point = in.unsigned();
                points.put(in.string(), point);
            }
            NAMES = Map.copyOf(names);
            POINTS = Map.copyOf(points);
        }
    }

    /** The name of a code point, or null. */
    public static String name(int cp) {
        if (isIdeograph(cp)) {
            return CJK + hex(cp);
        }
        if (cp >= S_BASE && cp < S_BASE + S_COUNT) {
            int s = cp - S_BASE;
            return HANGUL + LEADS[s / 588] + VOWELS[s % 588 / 28] + TAILS[s % 28];
        }
        String category = UnicodeData.category(cp);
        boolean unnamed = category.charAt(0) == 'C' && !category.equals("Cf");
        if (unnamed || cp >= 0x17000 && cp <= 0x187F7 || cp >= 0x18D00 && cp <= 0x18D08) { // CPython omits Tangut
            return null;
        }
        String name = Tables.NAMES.get(cp);
        return name != null ? name : Character.getName(cp);
    }

    private static String hex(int cp) {
        return Integer.toHexString(cp).toUpperCase(Locale.ROOT);
    }

    private static boolean isIdeograph(int cp) {
        if (cp < 0x20000) {
            return cp >= 0x3400 && cp <= 0x4DBF || cp >= 0x4E00 && cp <= 0x9FFF;
        }
        return cp <= 0x2A6DF || cp >= 0x2A700 && cp <= 0x2B739 || cp >= 0x2B740 && cp <= 0x2B81D
                || cp >= 0x2B820 && cp <= 0x2CEA1 || cp >= 0x2CEB0 && cp <= 0x2EBE0
                || cp >= 0x30000 && cp <= 0x3134A || cp >= 0x31350 && cp <= 0x323AF;
    }

    /** The code point of a name or alias in any case, or -1. Rules' names (CJK, Hangul) must be in capitals. */
    public static int lookup(String name) {
        if (name.startsWith(CJK)) {
            return ideograph(name.substring(CJK.length()));
        }
        if (name.startsWith(HANGUL)) {
            return syllable(name.substring(HANGUL.length()));
        }
        String upper = name.toUpperCase(Locale.ROOT);
        Integer known = Tables.POINTS.get(upper);
        if (known != null) {
            return known;
        }
        try {
            int cp = Character.codePointOf(upper);
            return upper.equals(name(cp)) && !upper.startsWith(CJK) && !upper.startsWith(HANGUL) ? cp : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static int ideograph(String hex) {
        if (hex.length() != 4 && hex.length() != 5) {
            return -1;
        }
        int cp = 0;
        for (int i = 0; i < hex.length(); i++) {
            char c = hex.charAt(i);
            int digit = c >= 'a' ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                return -1;
            }
            cp = cp << 4 | digit;
        }
        return isIdeograph(cp) ? cp : -1;
    }

    private static int syllable(String spelled) {
        int lead = longest(LEADS, spelled, 0);
        int at = LEADS[lead].length();
        int vowel = longest(VOWELS, spelled, at);
        if (vowel < 0) {
            return -1;
        }
        at += VOWELS[vowel].length();
        int tail = longest(TAILS, spelled, at);
        at += TAILS[tail].length();
        return at == spelled.length() ? S_BASE + (lead * VOWELS.length + vowel) * TAILS.length + tail : -1;
    }

    private static int longest(String[] parts, String text, int at) {
        int best = -1;
        for (int i = 0; i < parts.length; i++) {
            if (text.startsWith(parts[i], at) && (best < 0 || parts[i].length() > parts[best].length())) {
                best = i;
            }
        }
        return best;
    }
}
