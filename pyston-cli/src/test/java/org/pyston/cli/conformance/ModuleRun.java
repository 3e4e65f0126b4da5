package org.pyston.cli.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Runs one module of CPython's tests in a Pyston of its own. */
final class ModuleRun {
    private static final int MINUTES = 10;
    private static final String RUNNER = "run_module.py";

    private final PassingTests tests;
    private final Path folder;
    private final Set<String> passed = new TreeSet<>();
    private final Map<String, String> failed = new LinkedHashMap<>();
    private boolean finished;

    /** {@code folder}: an empty one that has {@code path/test}, CPython's test package, beside it. */
    ModuleRun(PassingTests tests, Path folder) {
        this.tests = tests;
        this.folder = folder;
    }

    /** Names of the tests that passed, in each of their subtests. */
    Set<String> passed() {
        return passed;
    }

    /** Of those of the list that did not pass, what is known: its report, or that it was skipped or did not run at all. */
    List<String> lost(boolean mayBeMissing) {
        List<String> lost = new ArrayList<>();
        for (String name : tests.names()) {
            if (!passed.contains(name)) {
                String report = failed.get(name);
                if (report != null || !(mayBeMissing && finished)) {
                    lost.add(tests.module() + "." + name + (report == null ? ": did not run\n" : ":\n" + report));
                }
            }
        }
        if (!finished) {
            lost.add(0, tests.module() + " did not end in time, or ended by itself; what it printed last:\n" + tail());
        }
        return lost;
    }

    /** Runs the module to its end. */
    ModuleRun call() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path runner = folder.resolveSibling(RUNNER);
        if (!Files.exists(runner)) {
            try (InputStream in = ModuleRun.class.getResourceAsStream(RUNNER)) {
                Files.copy(in, runner, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path results = folder.resolveSibling(tests.module() + ".results");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar",
                System.getProperty("pyston.jar"), runner.toString(), "test." + tests.module(), results.toString());
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
        builder.environment().putAll(Map.of("PYTHONPATH", folder.resolveSibling("path").toString(), "PYTHONHASHSEED", "0",
                "PYTHONPYCACHEPREFIX", folder.resolveSibling("pycache").toString(), "TMPDIR", folder.toString(),
                "LC_ALL", "C.UTF-8", "TZ", "UTC"));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        if (Files.exists(results)) {
            read(Files.readAllLines(results, StandardCharsets.US_ASCII));
        }
        return this;
    }

    private Path log() {
        return folder.resolveSibling(tests.module() + ".log");
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size())) + "\n";
        } catch (IOException e) {
            return "nothing: " + e + "\n";
        }
    }

    /** See run_module.py for the lines. A test that is there twice passes when both do. */
    private void read(List<String> lines) {
        Set<String> skipped = new TreeSet<>();
        String last = null;
        for (String line : lines) {
            int blank = line.indexOf(' ');
            if (line.startsWith("\t")) {
                failed.merge(last, line + "\n", String::concat);
            } else if (line.equals("end")) {
                finished = true;
            } else if (blank > 0) {
                last = tests.nameOf(line.substring(blank + 1));
                switch (line.substring(0, blank)) {
                    case "pass" -> passed.add(last);
                    case "fail" -> failed.putIfAbsent(last, "");
                    default -> skipped.add(last);
                }
            }
        }
        passed.removeAll(failed.keySet());
        passed.removeAll(skipped);
    }
}
