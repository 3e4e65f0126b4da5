package org.pyston.cli.programs;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.pyston.cli.programs.ProgramRunner.Outcome;

/**
 * CPython 3.12 as the oracle: what PYSTON_TEST_CPYTHON names, else one of pyenv, else python3.12 on the path. Where
 * there is none, the tests that ask it are skipped and say so.
 */
public final class CPython implements ProgramRunner {

    private final Path executable;
    private final Path library;

    private CPython(Path executable, Path library) {
        this.executable = executable;
        this.library = library;
    }

    /** CPython with that library on its path; aborts the calling test if there is no CPython 3.12. */
    public static CPython with(Path library) throws IOException {
        return find(library)
                .orElseGet(() -> abort("no CPython 3.12: set PYSTON_TEST_CPYTHON to one to compare with it"));
    }

    /** CPython with that library on its path, if there is a CPython 3.12. */
    public static Optional<CPython> find(Path library) throws IOException {
        return candidates().stream().filter(Files::isExecutable).findFirst()
                .map(candidate -> new CPython(candidate, library));
    }

    private static List<Path> candidates() throws IOException {
        String named = System.getenv("PYSTON_TEST_CPYTHON");
        if (named != null && !named.isEmpty()) {
            return List.of(Path.of(named));
        }
        List<Path> result = new ArrayList<>();
        String root = System.getenv("PYENV_ROOT");
        Path pyenv = root != null ? Path.of(root) : Path.of(System.getProperty("user.home"), ".pyenv");
        Path versions = pyenv.resolve("versions");
        if (Files.isDirectory(versions)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(versions, "3.12.*")) {
                found.forEach(version -> result.add(version.resolve("bin").resolve("python3.12")));
            }
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            result.add(Path.of(folder, "python3.12"));
        }
        return result;
    }

    @Override
    public Outcome run(Path folder, String program, List<String> options) throws Exception {
        List<String> arguments = new ArrayList<>(RecordedProgram.arguments(folder, program));
        arguments.add(0, "-B");
        return run(folder, arguments);
    }

    /** Runs it with these arguments, for at most a minute. */
    public Outcome run(Path folder, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(executable.toString());
        command.addAll(arguments);
        Path out = Files.createTempFile("pyston", ".out");
        Path err = Files.createTempFile("pyston", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> !name.equals("PATH"));
            environment.putAll(Map.of("PYTHONPATH", library.toString(), "PYTHONHASHSEED", "0"));
            environment.putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " does not end");
            }
            return new Outcome(text(out), text(err), process.exitValue());
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
