package org.pyston.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs one process at a time to its end and observes it from outside. */
final class Child {
    /** The first samples of memory follow each other closely, for processes that end soon. */
    private static final long CLOSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int CLOSE_MILLIS = 1;
    private static final int FAR_MILLIS = 10;

    private final Path directory;
    private final Duration timeout;

    /** Runs processes in a directory; each is killed after the timeout. */
    Child(Path directory, Duration timeout) {
        this.directory = directory;
        this.timeout = timeout;
    }

    /**
     * How a process ended.
     *
     * @param output what it wrote to its standard output
     * @param error null, or in one line what went wrong: exit code and the last line of standard error, or the timeout
     */
    record Outcome(String output, String error, Usage usage) {
    }

    /** Runs a command. */
    Outcome run(List<String> command) throws IOException, InterruptedException {
        Path out = directory.resolve("stdout");
        Path err = directory.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).redirectInput(ProcessBuilder.Redirect.from(empty()));
        clean(builder.environment());
        Double before = ProcFiles.childrenCpu();
        long begin = System.nanoTime();
        Process process = builder.start();
        Double peak = await(process, begin);
        boolean late = process.isAlive();
        if (late) {
            process.destroyForcibly();
        }
        int code = process.waitFor();
        double wall = (System.nanoTime() - begin) / 1e9;
        Double after = ProcFiles.childrenCpu();
        Usage usage = new Usage(wall, after == null ? null : after - before, peak);
        return new Outcome(Files.readString(out), late ? "no end after " + timeout.toSeconds() + " s" : fault(code, err), usage);
    }

    private java.io.File empty() throws IOException {
        Path file = directory.resolve("stdin");
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        return file.toFile();
    }

    /** Hashes alike in every process, and nothing of the user's settings. */
    private static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PYTHON") || name.endsWith("_JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("PYTHONHASHSEED", "0");
    }

    /** Waits for the end or the timeout; returns the peak of memory. */
    private Double await(Process process, long begin) throws InterruptedException {
        Double peak = null;
        long elapsed;
        do {
            Double sample = ProcFiles.peak(process.pid());
            peak = sample == null ? peak : sample;
            elapsed = System.nanoTime() - begin;
        } while (!process.waitFor(elapsed < CLOSE ? CLOSE_MILLIS : FAR_MILLIS, TimeUnit.MILLISECONDS)
                && elapsed < timeout.toNanos());
        return peak;
    }

    private static String fault(int code, Path err) throws IOException {
        if (code == 0) {
            return null;
        }
        List<String> lines = Files.readString(err).lines().filter(line -> !line.isBlank()).toList();
        return "exit code " + code + (lines.isEmpty() ? "" : ": " + lines.get(lines.size() - 1).strip());
    }
}
