package org.pyston.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.BasicBlockStartState;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;

/** The grammar keeps its promise: every decision is taken by one token, so the parser never predicts. */
class PredictionTest {

    @Test
    void oneTokenDecides() {
        ATN atn = PythonGrammar._ATN;
        List<String> ambiguous = new ArrayList<>();
        for (DecisionState state : atn.decisionToState) {
            if (!isDisjoint(new LL1Analyzer(atn).getDecisionLookahead(state))) {
                ambiguous.add(PythonGrammar.ruleNames[state.ruleIndex] + " decision " + state.decision
                        + (state instanceof BasicBlockStartState ? " (block)" : " (" + name(state) + ")"));
            }
        }
        assertEquals(List.of(), ambiguous);
    }

    private static String name(ATNState state) {
        return state.getClass().getSimpleName();
    }

    private static boolean isDisjoint(IntervalSet[] alternatives) {
        IntervalSet seen = new IntervalSet();
        for (IntervalSet alternative : alternatives) {
            if (alternative == null || !seen.and(alternative).isNil()) {
                return false;
            }
            seen.addAll(alternative);
        }
        return true;
    }
}
