package org.pyston.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every property of every code point is CPython 3.12's: digests that {@code unicode_tables.py} recorded. */
class UnicodeDataTest {

    private interface Property {
        Object of(int cp, PyStr c);
    }

    private static Property property(String name) {
        return switch (name) {
            case "lower" -> (cp, c) -> StrCase.lower(c);
            case "upper" -> (cp, c) -> StrCase.upper(c);
            case "title" -> (cp, c) -> StrCase.title(c);
            case "casefold" -> (cp, c) -> StrCase.casefold(c);
            case "capitalize" -> (cp, c) -> StrCase.capitalize(c);
            case "swapcase" -> (cp, c) -> StrCase.swapcase(c);
            case "istitle" -> (cp, c) -> StrTests.istitle(c) ? "True" : "False";
            case "repr" -> (cp, c) -> StrRepr.repr(c);
            case "ascii" -> (cp, c) -> StrRepr.ascii(c);
            case "splitlines" -> (cp, c) -> String.valueOf(
                    StrSplit.splitlines(PyStr.of("a").concat(c).concat(PyStr.of("b")), false).size());
            case "category" -> (cp, c) -> UnicodeData.category(cp);
            case "bidirectional" -> (cp, c) -> UnicodeData.bidirectional(cp);
            case "combining" -> (cp, c) -> String.valueOf(UnicodeData.combining(cp));
            case "east_asian_width" -> (cp, c) -> UnicodeData.eastAsianWidth(cp);
            case "mirrored" -> (cp, c) -> UnicodeData.isMirrored(cp) ? "1" : "0";
            case "decimal" -> (cp, c) -> String.valueOf(UnicodeData.decimal(cp));
            case "digit" -> (cp, c) -> String.valueOf(UnicodeData.digit(cp));
            case "decomposition" -> (cp, c) -> UnicodeData.decomposition(cp);
            case "nfc" -> (cp, c) -> UnicodeNormalizer.normalize("NFC", PyStr.ofCodePoints('a', cp, 0x301));
            case "nfd" -> (cp, c) -> UnicodeNormalizer.normalize("NFD", c);
            case "nfkc" -> (cp, c) -> UnicodeNormalizer.normalize("NFKC", PyStr.ofCodePoints(cp, 0x323));
            case "nfkd" -> (cp, c) -> UnicodeNormalizer.normalize("NFKD", PyStr.ofCodePoints(0x301, cp));
            case "name" -> (cp, c) -> UnicodeNames.name(cp) == null ? "" : UnicodeNames.name(cp);
            default -> null;
        };
    }

    private static byte[] bytes(String name, Property property, int cp) {
        PyStr c = PyStr.ofCodePoint(cp);
        if (name.equals("flags")) {
            int flags = UnicodeData.flags(cp);
            boolean identifier = StrTests.isidentifier(PyStr.ofCodePoints('a', cp));
            assertEquals((flags & UnicodeData.XID_CONTINUE) != 0, identifier);
            assertEquals((flags & UnicodeData.LOWER) != 0, StrTests.islower(c));
            assertEquals((flags & UnicodeData.UPPER) != 0, StrTests.isupper(c));
            return new byte[] {(byte) flags, (byte) (flags >> 8)};
        }
        if (name.equals("numeric")) {
            double value = UnicodeData.numeric(cp);
            ByteBuffer buffer = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            return buffer.putDouble(Double.isNaN(value) ? -1 : value).array();
        }
        Object value = property.of(cp, c);
        PyStr text = value instanceof PyStr s ? s : PyStr.of((String) value);
        ByteBuffer buffer = ByteBuffer.allocate(4 * text.length() + 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < text.length(); i++) {
            buffer.putInt(text.codePointAt(i));
        }
        return buffer.array();
    }

    @Test
    void allPropertiesOfAllCodePoints() throws Exception {
        String recorded;
        try (InputStream in = UnicodeDataTest.class.getResourceAsStream("unicode-digests.txt")) {
            assertNotNull(in);
            recorded = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        StringBuilder computed = new StringBuilder();
        for (String line : recorded.split("\n")) {
            String name = line.substring(0, line.indexOf(' '));
            Property property = property(name);
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (int cp = 0; cp < 0x110000; cp++) {
                sha.update(bytes(name, property, cp));
            }
            computed.append(name).append(' ').append(HexFormat.of().formatHex(sha.digest())).append('\n');
        }
        assertEquals(recorded, computed.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '\n', 0x4E00, 0xAC01, 0xD7A3, 0x1F600, 0x1FAE0, 0x31350})
    void namesAreFoundAgain(int cp) {
        String name = UnicodeNames.name(cp);
        assertEquals(cp == '\n' ? null : cp, name == null ? null : UnicodeNames.lookup(name));
    }

    @Test
    void aliasesAndStrangeNames() {
        assertEquals('\n', UnicodeNames.lookup("line feed"));
        assertEquals(0xFE00, UnicodeNames.lookup("VS1"));
        assertEquals('a', UnicodeNames.lookup("Latin Small Letter A"));
        assertEquals(-1, UnicodeNames.lookup("CJK UNIFIED IDEOGRAPHS 4E00"));
        assertEquals(-1, UnicodeNames.lookup(""));
        assertNull(UnicodeNames.name(0x17000));
    }
}
