package org.pyston.compare;

import java.util.List;

/**
 * All that one run of {@code compare} found out: what the JSON file holds.
 *
 * @param setting where and how it was run
 * @param implementations the first is the one that the others are compared with
 * @param programs in the order they ran
 * @param startup short commands
 */
public record Run(Setting setting, List<Implementation> implementations, List<ProgramResult> programs,
        List<StartupResult> startup) {
    /**
     * Where and how a run was made.
     *
     * @param date when it began
     * @param system operating system and architecture
     * @param processors how many the JVM may use
     * @param java the JDK
     * @param command the arguments after {@code compare}
     * @param rounds how often each program was run
     * @param seconds how long the iterations of a process go on
     * @param minutes how long all of it took
     */
    public record Setting(String date, String system, int processors, String java, String command, int rounds,
            double seconds, double minutes) {
    }

    /** What the others are compared with. */
    public Implementation reference() {
        return implementations.get(0);
    }
}
