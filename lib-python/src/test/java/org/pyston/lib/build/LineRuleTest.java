package org.pyston.lib.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineRuleTest {

    private static final List<String> TEXT = List.of("a", "  # b", "  #   c", "  #", "  # d", "e");

    private static LineRule rule(String... lines) {
        return RuleReader.read(List.of(lines)).get(0);
    }

    @Test
    void replacesWholeLines() {
        assertEquals(List.of("a", "  # b", "  #   c", "  #", "x", "y"),
                rule("file f", "why w", "-  # d", "-e", "+x", "+y").apply(TEXT));
    }

    @Test
    void gapReachesToTheNextLineNamed() {
        assertEquals(List.of("a", "e"), rule("file f", "why w", "-  # b", "-...", "-  # d").apply(TEXT));
    }

    @Test
    void uncommentsWithIndentation() {
        assertEquals(List.of("a", "  b", "    c", "", "  d", "e"),
                rule("file f", "why w", "uncomment", "-  # b", "-...", "-  # d").apply(TEXT));
    }

    @Test
    void failsWhenItMatchesAnotherNumberOfTimes() {
        assertThrows(LibraryException.class, () -> rule("file f", "why w", "-z").apply(TEXT));
        assertThrows(LibraryException.class, () -> rule("file f", "why w", "times 2", "-a").apply(TEXT));
        assertThrows(LibraryException.class, () -> rule("file f", "why w", "-  # b", "-...", "-z").apply(TEXT));
    }

    @Test
    void failsWithoutReasonOrSubject() {
        assertThrows(LibraryException.class, () -> rule("file f", "-z"));
        assertThrows(LibraryException.class, () -> rule("-z"));
        assertThrows(LibraryException.class, () -> rule("file f", "why w"));
    }
}
