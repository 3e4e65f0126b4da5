package org.pyston.cli.programs;

import java.util.List;

/** The ways in which every program has to print the same. */
enum Variant {
    /** The interpreter alone. */
    INTERPRETER("tier=interp"),
    /** The interpreter, which leaves and re-enters at every resume point. */
    RESUME_STRESS("tier=interp", "resume-stress");

    /** The {@code -X} options of this variant. */
    final List<String> options;

    Variant(String... options) {
        this.options = List.of(options);
    }
}
