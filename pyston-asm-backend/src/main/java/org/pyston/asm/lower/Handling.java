package org.pyston.asm.lower;

/** How much of the statements that handle exceptions becomes code. */
public enum Handling {
    /** Everything, handlers that never ran too. */
    ALL,
    /** The suites, and handlers that ran. */
    SEEN,
    /** The suites: code leaves with exceptions. For units that would be too large. */
    SUITES,
    /** Nothing: the interpreter runs the statements. For units that would be too large. */
    NONE;

    /** What makes less code; null when nothing does. */
    public Handling less() {
        return this == NONE ? null : this == SUITES ? NONE : SUITES;
    }
}
