package org.pyston.compare;

import java.util.List;

/**
 * Something that runs the programs.
 *
 * @param name as the tables have it, with the version
 * @param kind what it is
 * @param command the words before the script's name
 */
public record Implementation(String name, Kind kind, List<String> command) {
    /** What an implementation is. */
    public enum Kind {
        /** A Python to compare with. */
        PYTHON,
        /** Pyston in one of its tiers. */
        PYSTON,
        /** Hand-written Java, for the programs that have a twin. */
        JAVA
    }
}
