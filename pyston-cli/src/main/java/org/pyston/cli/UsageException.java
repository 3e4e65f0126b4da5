package org.pyston.cli;

/** The command line cannot be understood; the message is what is printed. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean fatal;

    private UsageException(String message, boolean fatal) {
        super(message, null, false, false);
        this.fatal = fatal;
    }

    /** A wrong option: the usage follows, exit code 2. */
    static UsageException usage(String problem) {
        return new UsageException(problem + "\n" + Help.USAGE + "Try `pyston -h' for more information.\n", false);
    }

    /** A setting that the interpreter cannot start with: exit code 1. */
    static UsageException fatal(String problem) {
        return new UsageException("Fatal Python error: " + problem + "\n", true);
    }

    boolean isFatal() {
        return fatal;
    }
}
