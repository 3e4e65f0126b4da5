package org.pyston.modules._sre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pyston.text.PyStr;

/**
 * Compares with matches that CPython 3.12 found. The recordings have, for each pattern, {@code P groups words...}, for
 * each subject {@code S u|b pos endpos characters...} and {@code R match fullmatch search finditer...}, and then the
 * pattern itself as a comment. A match is {@code lastindex:start,end,...}, or {@code -}.
 */
class SreRecordedTest {

    @Test
    void features() throws Exception {
        assertTrue(replay("features.txt") > 900);
    }

    /** Patterns and subjects made at random. */
    @Test
    void random() throws Exception {
        assertTrue(replay("random.txt") > 1500);
    }

    private static int replay(String name) throws IOException, InvalidSreCode {
        int cases = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                SreRecordedTest.class.getResourceAsStream(name), StandardCharsets.US_ASCII))) {
            SreProgram program = null;
            String line;
            while ((line = in.readLine()) != null) {
                String[] words = line.split(" ");
                if (words[0].equals("P")) {
                    program = SreProgram.compile(numbers(words, 2), Integer.parseInt(words[1]));
                } else if (words[0].equals("S")) {
                    String expected = in.readLine().trim();
                    int pos = Math.min(Integer.parseInt(words[2]), words.length - 4);
                    int endpos = Math.min(Integer.parseInt(words[3]), words.length - 4);
                    for (Subject subject : subjects(words)) {
                        assertEquals(expected, outcome(program, subject, pos, endpos), line);
                        cases++;
                    }
                }
            }
        }
        return cases;
    }

    /** The subject in every form it can have; strings also with more characters, which lie after the region. */
    private static List<Subject> subjects(String[] words) {
        int[] characters = numbers(words, 4);
        int n = characters.length;
        List<Subject> subjects = new ArrayList<>();
        if (words[1].equals("u")) {
            PyStr text = PyStr.ofCodePoints(characters, 0, n);
            subjects.add(Subject.of(text));
            subjects.add(Subject.of(text.concat(PyStr.of("a"))));
            subjects.add(Subject.of(text.concat(PyStr.ofCodePoint(0x10FFFF))));
            return subjects;
        }
        byte[] bytes = new byte[n + 3];
        for (int i = 0; i < n; i++) {
            bytes[i + 2] = (byte) characters[i];
        }
        subjects.add(Subject.ofBytes(bytes, 2, n));
        return subjects;
    }

    private static int[] numbers(String[] words, int from) {
        int[] numbers = new int[words.length - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseUnsignedInt(words[from + i]);
        }
        return numbers;
    }

    private static String outcome(SreProgram program, Subject subject, int pos, int endpos) {
        StringBuilder out = new StringBuilder("R ");
        SreMatcher matcher = new SreMatcher(program, subject, pos, endpos, null);
        out.append(show(matcher, matcher.match())).append(' ');
        matcher = new SreMatcher(program, subject, pos, endpos, null);
        out.append(show(matcher, matcher.fullMatch())).append(' ');
        matcher = new SreMatcher(program, subject, pos, endpos, null);
        out.append(show(matcher, matcher.search())).append(' ');
        matcher = new SreMatcher(program, subject, pos, endpos, null);
        while (matcher.search()) {
            out.append(show(matcher, true)).append(' ');
            matcher.advance();
        }
        return out.toString().trim();
    }

    private static String show(SreMatcher matcher, boolean matched) {
        if (!matched) {
            return "-";
        }
        StringBuilder out = new StringBuilder().append(matcher.lastIndex()).append(':');
        int[] spans = matcher.spans();
        for (int i = 0; i < spans.length; i++) {
            out.append(i > 0 ? "," : "").append(spans[i]);
        }
        return out.toString();
    }
}
