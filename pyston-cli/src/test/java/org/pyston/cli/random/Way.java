package org.pyston.cli.random;

import java.util.List;
import org.pyston.cli.programs.ProgramRunner;

/**
 * A way to run programs.
 *
 * @param name for messages
 * @param runner who runs them
 * @param options its {@code -X} options
 */
record Way(String name, ProgramRunner runner, List<String> options) {
}
