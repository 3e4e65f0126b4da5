package org.pyston.cli.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds out which classes a program needs to start, by starting one. */
final class StartupClasses {
    /** The first ones are loaded by the main thread before another thread could be of help. */
    private static final int FIRST = 250;

    private StartupClasses() {
    }

    /**
     * The names of the classes of the jar that {@code -c pass} loads, one a line and in that order, but for the first ones and
     * for the parser, which programs that were compiled before do not need.
     */
    static byte[] of(Path jar) throws IOException {
        Path log = Files.createTempFile(jar.getParent(), "classes", ".log");
        try {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process process = new ProcessBuilder(java, "-Xlog:class+load:file=" + log + ":none:filecount=0", "-jar",
                    jar.toString(), "-I", "-X", "tier=interp", "-c", "pass").inheritIO().start();
            if (process.waitFor() != 0) {
                throw new IOException(jar + " does not run");
            }
            List<String> names = new ArrayList<>();
            for (String line : Files.readAllLines(log)) {
                if (line.startsWith("org.pyston.") && line.contains(" source: file:")) {
                    names.add(line.substring(0, line.indexOf(' ')));
                }
            }
            names = names.subList(Math.min(FIRST, names.size()), names.size());
            names.removeIf(name -> name.startsWith("org.pyston.syntax.") || name.startsWith("org.pyston.symtable."));
            return (String.join("\n", names) + "\n").getBytes(StandardCharsets.US_ASCII);
        } catch (InterruptedException e) {
            throw new IOException("the build was interrupted", e);
        } finally {
            Files.delete(log);
        }
    }
}
