package org.pyston.compare;

import java.util.List;

/**
 * All rounds of one program under one implementation.
 *
 * @param rounds in the order of time
 * @param error why there are no (more) rounds: a wrong result, a crash, a timeout; null when all is well
 */
public record Measured(List<Round> rounds, String error) {
    /** Whether the rounds may be compared. */
    public boolean isGood() {
        return error == null && !rounds.isEmpty();
    }
}
