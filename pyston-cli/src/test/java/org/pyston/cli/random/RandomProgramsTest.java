package org.pyston.cli.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some random programs print the same in all ways. {@code -Dpyston.random.seed=S} and {@code -Dpyston.random.count=N} choose
 * others; {@link Hunt} makes those smaller that do not.
 */
class RandomProgramsTest {
    private static final long SEED = 1;
    private static final long COUNT = 24;

    @TempDir
    private Path folder;

    @Test
    void printTheSameInAllWays() throws Exception {
        long seed = Long.getLong("pyston.random.seed", SEED);
        long count = Long.getLong("pyston.random.count", COUNT);
        System.out.println(count + " random programs from seed " + seed);
        List<Difference> differences = new Comparer(folder, seed).compare(Hunt.programs(seed, count));
        assertEquals("", differences.stream().map(Difference::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void sameSeedGivesSameProgram() {
        assertEquals(ProgramGenerator.program(SEED), ProgramGenerator.program(SEED));
        assertNotEquals(ProgramGenerator.program(SEED), ProgramGenerator.program(SEED + 1));
    }

    @Test
    void shrinksToWhatMatters() {
        String program = ProgramGenerator.program(SEED) + "if 1:\n    f(g(7 + here), 2)\n";
        String small = Shrinker.shrink(program, texts -> texts.stream().map(text -> text.contains("here")).toList());
        assertTrue(small.contains("here") && small.strip().length() <= "here)".length(), small);
    }
}
