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

    /** {@code backend} gives null when there is none. */
    public Tiering(Options options, Supplier<Compiler> backend) {
        this.backend = backend;
        String tier = options.xOptions().getOrDefault("tier", "auto");
        boolean off = "interp".equals(tier) || options.resumeStress();
        boolean eager = "jit".equals(tier);
        callThreshold = off ? NEVER : eager ? 2 : threshold(options, "jit-calls", 400);
        loopThreshold = off ? NEVER : eager ? 2 : threshold(options, "jit-turns", 2000);
    }

    private static int threshold(Options options, String name, int otherwise) {
        String text = options.xOptions().get(name);
        try {
            return text == null ? otherwise : Math.max(2, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return otherwise;
        }
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
