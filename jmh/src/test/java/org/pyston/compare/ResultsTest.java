package org.pyston.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResultsTest {
    @Test
    void theLastDigitsOfFloatsMayDiffer() {
        assertTrue(Results.agree("(-0.169075163828, 1)", "(-0.1690751638280001, 1)"));
        assertTrue(Results.agree("1e-05", "1.0E-5"));
    }

    @Test
    void allElseMayNot() {
        assertFalse(Results.agree("(1.0, 2.0)", "(1.0, 2.1)"));
        assertFalse(Results.agree("(1.0, 2.0)", "1.0"));
        assertFalse(Results.agree("a", "b"));
    }
}
