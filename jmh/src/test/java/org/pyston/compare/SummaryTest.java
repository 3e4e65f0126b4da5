package org.pyston.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final double CLOSE = 1e-9;

    private final ProgramResult fast = Samples.program("fast", "numeric", 0.25, 0.25);
    private final ProgramResult slow = Samples.program("slow", "data", 4, 1);
    private final ProgramResult broken = Samples.failed("broken", "data", "exit code 1");
    private final Summary summary = new Summary(Samples.run(slow, broken, fast));

    @Test
    void timesSayHowManyTimesFaster() {
        assertEquals(4, summary.ratio(fast, Samples.PYSTON, Metric.STEADY).value(), CLOSE);
        assertEquals(4, summary.ratio(fast, Samples.PYSTON, Metric.FIRST).value(), CLOSE);
        assertEquals(4, summary.ratio(fast, Samples.PYSTON, Metric.WHOLE_CPU).value(), CLOSE);
    }

    @Test
    void memorySaysHowManyTimesAsMuch() {
        assertEquals(1, summary.ratio(fast, Samples.PYSTON, Metric.MEMORY).value(), CLOSE);
    }

    @Test
    void roundsAreRelatedBeforeTheMedian() {
        assertEquals(0.5, summary.ratio(slow, Samples.PYSTON, Metric.STEADY).value(), CLOSE);
    }

    @Test
    void failuresAreNoTimes() {
        assertNull(summary.ratio(broken, Samples.PYSTON, Metric.STEADY));
        assertEquals(List.of("broken under Pyston: exit code 1"), summary.faults());
        assertEquals(new Summary.Mean(summary.mean("data", Samples.PYSTON, Metric.STEADY).value(), 1, 2),
                summary.mean("data", Samples.PYSTON, Metric.STEADY));
    }

    @Test
    void commandsThatFailAreTold() {
        StartupResult failed = new StartupResult("-c \"pass\"", Map.of(), Map.of("Pyston", "exit code 1"));
        Run run = Samples.run();
        assertEquals(List.of("-c \"pass\" under Pyston: exit code 1"),
                new Summary(new Run(run.setting(), run.implementations(), run.programs(), List.of(failed))).faults());
    }

    @Test
    void meansAreOfAFamilyOrOfAll() {
        assertEquals(0.5, summary.mean("data", Samples.PYSTON, Metric.STEADY).value(), CLOSE);
        assertEquals(Math.sqrt(2), summary.mean(null, Samples.PYSTON, Metric.STEADY).value(), CLOSE);
    }

    @Test
    void theBestComesFirst() {
        assertEquals(List.of(fast, slow, broken), summary.sorted(Samples.PYSTON, Metric.STEADY));
        assertEquals(List.of("numeric", "data"), summary.families());
    }
}
