package org.pyston.nodes.pattern;

import org.pyston.runtime.Frame;

/**
 * A pattern of a {@code match} statement. Patterns cannot suspend, so they are no resumable nodes; captured values go to
 * temporaries and reach their names when the whole pattern has matched. Source: PEP 634.
 */
public abstract class PatternNode {
    /** Whether the subject matches. */
    public abstract boolean matches(Frame frame, Object subject);

    /** Whether the pattern matches anything and captures nothing. */
    public boolean isWildcard() {
        return false;
    }
}
