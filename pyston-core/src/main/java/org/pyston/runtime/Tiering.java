package org.pyston.runtime;

import java.util.function.Supplier;
import org.pyston.frame.Compiler;

/**
 * When an interpreter asks for compiled code, and whom. The compiler is looked for when the first code is hot, so that
 * programs that end before pay nothing.
 */
public final class Tiering {
    private final int callThreshold;
    private final int loopThreshold;
    private final Supplier<Compiler> backend;
    private Compiler compiler;
    private boolean searched;
    private volatile boolean begun;

    /**
     * @param backend gives null when there is none
     * @throws IllegalArgumentException as {@link TierOptions#of}
     */
    public Tiering(Options options, Supplier<Compiler> backend) {
        this.backend = backend;
        TierOptions wanted = TierOptions.of(options.xOptions());
        boolean off = "interp".equals(wanted.tier()) || options.resumeStress();
        callThreshold = off ? TierOptions.NEVER : wanted.calls();
        loopThreshold = off ? TierOptions.NEVER : wanted.turns();
    }

    /** So many calls make a function hot. */
    public int callThreshold() {
        return callThreshold;
    }

    /** So many turns make a loop hot. */
    public int loopThreshold() {
        return loopThreshold;
    }

    /** The program begins. What is hot before, while the interpreter starts, is not worth compiling. */
    public void begin() {
        begun = true;
    }

    /** Whether the program has begun. */
    public boolean hasBegun() {
        return begun;
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
