package org.pyston.cli.programs;

import java.nio.file.Path;
import java.util.List;

/** Runs one Python program in a fresh interpreter. */
@FunctionalInterface
public interface ProgramRunner {

    /**
     * Runs a program to its end, as {@code pyston PROGRAM} would in that folder, with PYTHONHASHSEED=0 and nothing on
     * standard input.
     *
     * @param folder the current directory
     * @param program a path relative to the folder
     * @param options the values of {@code -X} options
     */
    Outcome run(Path folder, String program, List<String> options) throws Exception;

    /** What a program printed, and its exit status. */
    record Outcome(String out, String err, int exit) {
    }
}
