package org.pyston.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar is a program, and {@code sys.executable} names it. */
class ExecutableJarTest {
    private static final Path JAR = Path.of(System.getProperty("pyston.jar"));
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String PARENT = """
            import subprocess, sys
            child = 'import os, sys; print(sys.executable, sys.version, sys.argv, dict(os.environ))'
            print(sys.executable, sys.version, ['-c', 'a  "b"'], {}, flush=True)
            subprocess.run([sys.executable, '-c', child, 'a  "b"'], env={}, check=True)
            """;

    @TempDir
    private Path folder;

    @Test
    void runsAsProgramOnTheJavaOfTheEnvironment() throws Exception {
        String version = "import sys; print(sys.executable, sys.version, sys.argv)";
        List<String> lines = run(Map.of("JAVA_HOME", System.getProperty("java.home")), JAR.toString(), "-c", version, "a b");
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith(JAR + " 3.12"), lines.get(0));
        assertTrue(lines.get(0).contains(System.getProperty("java.version")), lines.get(0));
        assertTrue(lines.get(0).endsWith("['-c', 'a b']"), lines.get(0));
    }

    @Test
    void childrenAreTheSameProgramOnTheSameJava() throws Exception {
        List<String> lines = run(Map.of("JAVA_HOME", "/nowhere"), JAVA, "-jar", JAR.toString(), "-c", PARENT);
        assertEquals(2, lines.size(), lines.toString());
        assertEquals(lines.get(0), lines.get(1));
    }

    @Test
    void childrenRunFromJarsThatLostThePermission() throws Exception {
        Path copy = folder.resolve("copy.jar");
        Files.copy(JAR, copy);
        assertTrue(copy.toFile().setExecutable(false));
        List<String> lines = run(Map.of(), JAVA, "-jar", copy.toString(), "-c", PARENT);
        assertEquals(2, lines.size(), lines.toString());
        assertEquals(lines.get(0), lines.get(1));
        assertTrue(lines.get(0).startsWith(copy + " 3.12"), lines.get(0));
    }

    @Test
    void virtualEnvironmentsLinkToTheJar() throws Exception {
        run(Map.of(), JAVA, "-jar", JAR.toString(), "-m", "venv", "--without-pip", folder.resolve("env").toString());
        Path python = folder.resolve("env").resolve("bin").resolve("python");
        List<String> lines = run(Map.of("JAVA_HOME", System.getProperty("java.home")), python.toString(), "-c",
                "import sys; print(sys.executable, sys.prefix, sys.base_prefix)");
        assertEquals(List.of(python + " " + folder.resolve("env") + " " + JAR.getParent()), lines);
    }

    @Test
    void offsetsCountTheScript() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(JAR)).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.limit() - 22;
        int directory = file.getInt(end + 16);
        assertEquals(end, directory + file.getInt(end + 12));
        int first = file.getInt(directory + 42);
        assertEquals(0x04034b50, file.getInt(first));
        assertTrue(new String(file.array(), 0, first, StandardCharsets.US_ASCII).startsWith("#!/bin/sh\n"));
        try (ZipFile zip = new ZipFile(JAR.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                zip.getInputStream(entry).transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }

    private List<String> run(Map<String, String> variables, String... command) throws Exception {
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " does not end");
        }
        assertEquals(0, process.exitValue(), Files.readString(out));
        return Files.readAllLines(out);
    }
}
