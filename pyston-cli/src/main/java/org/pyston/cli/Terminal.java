package org.pyston.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person sits at standard input. */
final class Terminal {
    private Terminal() {
    }

    /** By the name of the descriptor's file where the system shows it, else by what the JVM says. */
    static boolean isStandardInput() {
        try {
            Path link = Path.of("/proc/self/fd/0");
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
        } catch (IOException e) {
            return System.console() != null;
        }
        return System.console() != null;
    }
}
