package org.pyston.syntax;

import org.pyston.ast.Mod;

/** Parses Python 3.12. Stateless; parses may run in parallel. */
public final class PythonParser {

    /** Enough for what passes the limits on nesting, on any JVM. */
    private static final long BIG_STACK = 512L << 20;

    private PythonParser() {
    }

    /**
     * The syntax tree of a text.
     *
     * @throws SyntaxException where it is not Python, or nested deeper than CPython's parser goes
     */
    public static Mod parse(Source source, ParseMode mode, ParseOptions options) {
        SourceText text = new SourceText(source.text(), mode == ParseMode.EXEC);
        try {
            return new ParseRun(text, mode, options).parse();
        } catch (StackOverflowError e) {
            return parseOnBigStack(text, mode, options);
        }
    }

    /** The caller's stack was too small for a text that is nested, but within the limits. */
    private static Mod parseOnBigStack(SourceText text, ParseMode mode, ParseOptions options) {
        BigStackRun run = new BigStackRun(text, mode, options);
        Thread thread = new Thread(null, run, "python-parser", BIG_STACK);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return run.result();
    }

    private static final class BigStackRun implements Runnable {
        private final SourceText text;
        private final ParseMode mode;
        private final ParseOptions options;
        private Mod result;
        private RuntimeException failure;

        BigStackRun(SourceText text, ParseMode mode, ParseOptions options) {
            this.text = text;
            this.mode = mode;
            this.options = options;
        }

        @Override
        public void run() {
            try {
                result = new ParseRun(text, mode, options).parse();
            } catch (StackOverflowError e) {
                failure = GrammarSupport.tooDeep();
            } catch (RuntimeException e) {
                failure = e;
            }
        }

        Mod result() {
            if (failure != null) {
                throw failure;
            }
            return result;
        }
    }
}
