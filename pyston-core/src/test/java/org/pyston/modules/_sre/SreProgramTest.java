package org.pyston.modules._sre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.pyston.text.PyStr;

/** Long subjects, interruption and bad code words. The words are what {@code re._compiler} emits for the patterns. */
class SreProgramTest {

    private static final int N = 500_000;

    /** {@code (?:a|bc)*c}. */
    private static final int[] GREEDY = {
        14, 4, 0, 1, -1, 23, 17, 0, -1, 7, 5, 16, 97, 15, 9, 7, 16, 98, 16, 99, 15, 2, 0, 18, 16, 99, 1};
    /** {@code (?:(a)|bc)*?d}. */
    private static final int[] LAZY = {
        14, 4, 0, 1, -1, 23, 21, 0, -1, 7, 9, 17, 0, 16, 97, 17, 1, 15, 9, 7, 16, 98, 16, 99, 15, 2, 0, 19, 16, 100,
        1};
    /** {@code (?:a(?=b)b)++c}. */
    private static final int[] POSSESSIVE = {
        14, 4, 0, 3, -1, 28, 13, 1, -1, 16, 97, 4, 5, 0, 16, 98, 1, 16, 98, 1, 16, 99, 1};
    /** {@code (a+)+b}. */
    private static final int[] EXPONENTIAL = {
        14, 4, 0, 2, -1, 23, 14, 1, -1, 17, 0, 24, 6, 1, -1, 16, 97, 1, 17, 1, 18, 16, 98, 1};

    private static final class Interrupt extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static SreMatcher matcher(int[] words, int groups, String text) throws InvalidSreCode {
        return new SreMatcher(SreProgram.compile(words, groups), Subject.of(PyStr.of(text)), 0, Integer.MAX_VALUE,
                null);
    }

    @Test
    void longSubjectsDoNotOverflowTheStack() throws Exception {
        SreMatcher greedy = matcher(GREEDY, 0, "abc".repeat(N) + "c");
        assertTrue(greedy.match());
        assertEquals(3 * N + 1, greedy.end());
        assertFalse(matcher(GREEDY, 0, "abc".repeat(N)).fullMatch());

        SreMatcher lazy = matcher(LAZY, 1, "abc".repeat(N) + "d");
        assertTrue(lazy.match());
        assertEquals(3 * N - 3, lazy.groupStart(1));
        assertFalse(matcher(LAZY, 1, "abc".repeat(N)).match());

        SreMatcher possessive = matcher(POSSESSIVE, 0, "ab".repeat(N) + "c");
        assertTrue(possessive.match());
        assertEquals(2 * N + 1, possessive.end());
        assertFalse(matcher(POSSESSIVE, 0, "ab".repeat(N)).match());
    }

    @Test
    void longMatchesCanBeInterrupted() throws Exception {
        SreMatcher matcher = new SreMatcher(SreProgram.compile(EXPONENTIAL, 1),
                Subject.of(PyStr.of("a".repeat(100))), 0, 100, () -> {
                    throw new Interrupt();
                });
        assertThrows(Interrupt.class, matcher::match);
    }

    /** {@code re.sub('(a)|x*', r'[\\1]', 'abxc')}. */
    @Test
    void replacesByTemplate() throws Exception {
        int[] words = {14, 4, 0, 0, -1, 7, 9, 17, 0, 16, 97, 17, 1, 15, 12, 10, 24, 6, 0, -1, 16, 120, 1, 15, 2, 0, 1};
        SreProgram program = SreProgram.compile(words, 1);
        SreTemplate template = new SreTemplate(List.of(PyStr.of("["), PyStr.of("]")), new int[] {1});
        PyStr subject = PyStr.of("abxc");
        SreReplacer all = new SreReplacer(program, subject, 0, null);
        while (all.next()) {
            template.expand(subject, all.matcher().spans(), all.out());
        }
        assertEquals("[a][]b[][]c[]", all.result().toString());
        assertEquals(5, all.count());

        SreReplacer two = new SreReplacer(program, subject, 2, null);
        while (two.next()) {
            template.expand(subject, two.matcher().spans(), two.out());
        }
        assertEquals("[a][]bxc", two.result().toString());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SreTemplate(List.of(new byte[0], new byte[] {'!'}), new int[] {0})
                .expand(new byte[] {'-', 'a', 'b'}, 1, new int[] {0, 1, -1, -1}, out);
        assertEquals("a!", out.toString(StandardCharsets.US_ASCII));
    }

    @Test
    void badCodeIsRefused() {
        int[][] bad = {
            {},
            {SreOp.LITERAL},
            {SreOp.LITERAL, 'a'},
            {SreOp.MARK, 2, SreOp.SUCCESS},
            {SreOp.MARK, -1, SreOp.SUCCESS},
            {SreOp.GROUPREF, 1, SreOp.SUCCESS},
            {SreOp.AT, 12, SreOp.SUCCESS},
            {SreOp.IN, 4, SreOp.CATEGORY, 18, SreOp.FAILURE, SreOp.SUCCESS},
            {SreOp.IN, 9, SreOp.LITERAL, 'a', SreOp.FAILURE, SreOp.SUCCESS},
            {SreOp.IN, 3, SreOp.BIGCHARSET, 1, SreOp.FAILURE, SreOp.SUCCESS},
            {SreOp.REPEAT_ONE, 6, 3, 2, SreOp.LITERAL, 'a', SreOp.SUCCESS, SreOp.SUCCESS},
            {SreOp.REPEAT, 5, 0, -1, SreOp.LITERAL, 'a', SreOp.SUCCESS},
            {SreOp.BRANCH, 5, SreOp.LITERAL, 'a', SreOp.JUMP, 9, 0, SreOp.SUCCESS},
            {SreOp.JUMP, 1, SreOp.SUCCESS},
            {99, SreOp.SUCCESS},
        };
        for (int[] words : bad) {
            assertThrows(InvalidSreCode.class, () -> SreProgram.compile(words, 1));
        }
    }

    @Test
    void truncatedCodeIsRefusedOrHarmless() {
        for (int[] words : new int[][] {GREEDY, LAZY, POSSESSIVE, EXPONENTIAL}) {
            for (int i = 0; i < words.length; i++) {
                for (int value : new int[] {-1, 0, 1, 7, 18, 40, 0x7FFFFFFF}) {
                    int[] damaged = words.clone();
                    damaged[i] = value;
                    try {
                        new SreMatcher(SreProgram.compile(damaged, 1), Subject.of(PyStr.of("abcab")), 0, 5, null).search();
                    } catch (InvalidSreCode expected) {
                        assertEquals("invalid SRE code", expected.getMessage());
                    }
                }
            }
        }
    }

    /** Against a checksum of what CPython's {@code _sre} answers for all code points. */
    @Test
    void caseOfEveryCharacter() {
        CRC32 sum = new CRC32();
        byte[] word = new byte[4];
        for (int ch = 0; ch <= Character.MAX_CODE_POINT; ch++) {
            int answer = SreChars.unicodeLower(ch) * 2 + (SreChars.unicodeIsCased(ch) ? 1 : 0);
            for (int i = 0; i < 4; i++) {
                word[i] = (byte) (answer >>> 24 - 8 * i);
            }
            sum.update(word, 0, 4);
        }
        assertEquals(0xDD2CB3F5L, sum.getValue());
        assertEquals(0xC9, SreChars.asciiLower(0xC9));
        assertFalse(SreChars.asciiIsCased(0xC9));
    }
}
