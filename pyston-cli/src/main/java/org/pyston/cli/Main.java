package org.pyston.cli;

/** The command {@code pyston}: what {@code java -jar pyston.jar} runs. */
public final class Main {
    private Main() {
    }

    /** Says that there is no interpreter yet and exits with status 1. */
    public static void main(String[] args) {
        System.err.println("pyston: not implemented");
        System.exit(1);
    }
}
