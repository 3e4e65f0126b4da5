package org.pyston.cli.programs;

import java.util.List;

/** The ways in which every program has to print the same. */
enum Variant {
    /** The interpreter alone. */
    INTERPRETER("tier=interp"),
    /** The interpreter, which leaves and re-enters at every resume point. */
    RESUME_STRESS("tier=interp", "resume-stress"),
    /** Everything is compiled as early as possible. */
    JIT("tier=jit", "jit-strict"),
    /** The same, and every second guard fails. */
    DEOPT_STRESS("tier=jit", "jit-strict", "deopt-stress=2"),
    /** The same, and guards fail by chance. */
    DEOPT_RANDOM("tier=jit", "jit-strict", "deopt-stress=9:20261128"),
    /** Every loop is compiled by itself and entered from the interpreter, which every fifth guard goes back to. */
    OSR_STRESS("osr-stress", "jit-strict", "deopt-stress=5");

    /** The {@code -X} options of this variant. */
    final List<String> options;

    Variant(String... options) {
        this.options = List.of(options);
    }
}
