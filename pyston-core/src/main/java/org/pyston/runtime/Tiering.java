package org.pyston.runtime;

import java.util.function.Supplier;
import org.pyston.frame.Compiler;

/**
 * When an interpreter asks for compiled code, and whom. The compiler is looked for when the first code is hot, so that
 * programs that end before pay nothing.
 */
public final class Tiering {
    /** Calls of a function, or turns of a loop, that are never reached. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final int callThreshold;
    private final int loopThreshold;
    private final Supplier<Compiler> backend;
    private Compiler compiler;
    private boolean searched;

    /**
     * @param backend gives null when there is none
     * @throws IllegalArgumentException as {@link TierOptions#of}
     */
    public Tiering(Options options, Supplier<Compiler> backend) {
        this.backend = backend;
        TierOptions wanted = TierOptions.of(options.xOptions());
        boolean off = "interp".equals(wanted.tier()) || options.resumeStress();
        callThreshold = off ? NEVER : wanted.calls();
        loopThreshold = off ? NEVER : wanted.turns();
    }

    /** Whether anything is compiled at all. */
    public boolean isOn() {
        return callThreshold != NEVER;
    }

    /** So many calls make a function hot. */
    public int callThreshold() {
        return callThreshold;
    }

    /** So many turns make a loop hot. */
    public int loopThreshold() {
        return loopThreshold;
    }

    /** The interpreter ends. */
    public synchronized void finish() {
        if (compiler != null) {
            compiler.finish();
        }
    }

    /** The compiler; null when there is none. */
    public synchronized Compiler compiler() {
        if (!searched) {
            searched = true;
            compiler = backend.get();
        }
        return compiler;
    }
}
