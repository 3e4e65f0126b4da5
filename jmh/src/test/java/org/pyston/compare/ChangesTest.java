package org.pyston.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final double CLOSE = 1e-9;

    private static List<Changes.Change> changes(Run now, Run base) {
        return new Changes(now, base).of(Samples.PYSTON, Metric.STEADY);
    }

    @Test
    void whatGotFasterBeyondTheNoiseIsTold() {
        Run base = Samples.run(Samples.program("a", "data", 1, 1.01), Samples.program("b", "data", 1, 1.02));
        Run now = Samples.run(Samples.program("a", "data", 0.5, 0.505), Samples.program("b", "data", 1.01, 1.0));
        List<Changes.Change> changes = changes(now, base);
        assertEquals(1, changes.size());
        assertEquals("a", changes.get(0).program());
        assertEquals(2, changes.get(0).factor(), CLOSE);
        assertTrue(changes.get(0).isBetter());
    }

    @Test
    void whatGotSlowerIsWorse() {
        Run base = Samples.run(Samples.program("a", "data", 1, 1));
        Changes.Change change = changes(Samples.run(Samples.program("a", "data", 2, 2)), base).get(0);
        assertEquals(0.5, change.factor(), CLOSE);
        assertFalse(change.isBetter());
    }

    @Test
    void roundsThatDifferHideAChange() {
        Run base = Samples.run(Samples.program("a", "data", 1, 1.5));
        assertEquals(List.of(), changes(Samples.run(Samples.program("a", "data", 0.8, 1.2)), base));
    }

    @Test
    void theNoiseOfOtherProgramsCounts() {
        ProgramResult noisy = Samples.program("b", "data", 1, 2);
        Run base = Samples.run(Samples.program("a", "data", 1, 1), noisy);
        assertEquals(List.of(), changes(Samples.run(Samples.program("a", "data", 0.8, 0.8), noisy), base));
    }

    @Test
    void withOneRoundOnlyLargeChangesCount() {
        Run base = Samples.run(Samples.program("a", "data", 1), Samples.program("b", "data", 1));
        Run now = Samples.run(Samples.program("a", "data", 0.85), Samples.program("b", "data", 0.5));
        assertEquals(List.of("b"), changes(now, base).stream().map(Changes.Change::program).toList());
    }

    @Test
    void theMeanIsOfProgramsOfBothRuns() {
        Run base = Samples.run(Samples.program("a", "data", 1), Samples.program("gone", "data", 1));
        Run now = Samples.run(Samples.program("a", "data", 0.5), Samples.program("new", "data", 9));
        assertEquals(2, new Changes(now, base).mean(Samples.PYSTON, Metric.STEADY), CLOSE);
    }

    @Test
    void anotherSettingIsWarnedOf() {
        Run base = Samples.run();
        Run.Setting old = base.setting();
        Run.Setting other = new Run.Setting(old.date(), old.system(), 2, "another JDK", "", 2, 5, 1);
        Run now = new Run(other, base.implementations(), base.programs(), base.startup());
        assertEquals(List.of("the JDKs differ: another JDK, before OpenJDK"), new Changes(now, base).warnings());
    }
}
