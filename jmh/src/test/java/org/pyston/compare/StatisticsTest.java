package org.pyston.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final double CLOSE = 1e-12;

    @Test
    void medianIsTheMiddleOrTheGeometricMeanOfTheTwoThere() {
        assertEquals(3, Statistics.median(9, 3, 1), CLOSE);
        assertEquals(4, Statistics.median(100, 8, 1, 2), CLOSE);
    }

    @Test
    void halfAndDoubleCancelOutInTheMean() {
        assertEquals(1, Statistics.geometricMean(0.5, 2), CLOSE);
        assertTrue(Double.isNaN(Statistics.geometricMean()));
    }

    @Test
    void steadyIsTheMedianOfTheLastThird() {
        assertEquals(2, Statistics.steady(new double[] {9, 8, 7, 6, 5, 4, 1, 2, 3}), CLOSE);
        assertEquals(5, Statistics.steady(new double[] {7, 5}), CLOSE);
    }

    @Test
    void theMeanOfTheLastThirdIsForCoarseClocks() {
        assertEquals(0.01 / 3, Statistics.steadyMean(new double[] {9, 8, 7, 6, 5, 4, 0, 0.01, 0}), CLOSE);
        assertTrue(Double.isNaN(Statistics.steadyMean(new double[0])));
    }

    @Test
    void warmIsWithinTenPerCentOfTheBest() {
        double[] times = {4, 2, 1.2, 1.05, 1, 1.3};
        assertEquals(4, Statistics.warmAt(times));
        assertEquals(7.2, Statistics.warmAfter(times), CLOSE);
        assertEquals(1, Statistics.warmAt(new double[] {1, 1}));
        assertEquals(0, Statistics.warmAfter(new double[] {1, 1}), CLOSE);
    }
}
