package org.pyston.embed;

/** An exception of a Python program that reached Java: its message is the last line of the traceback. */
public final class PythonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String traceback;
    private final int exitCode;

    PythonException(String type, String message, String traceback, int exitCode) {
        super(message, null, false, false);
        this.type = type;
        this.traceback = traceback;
        this.exitCode = exitCode;
    }

    /** The name of the exception's class, such as {@code ValueError}. */
    public String type() {
        return type;
    }

    /** What Python prints of it, line ends included. */
    public String traceback() {
        return traceback;
    }

    /** Whether the program asked to exit ({@code SystemExit}). */
    public boolean isExit() {
        return exitCode >= 0;
    }

    /** The exit code of {@code SystemExit}, else -1. */
    public int exitCode() {
        return exitCode;
    }
}
