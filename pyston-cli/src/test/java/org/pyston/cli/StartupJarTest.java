package org.pyston.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which classes a short program loads: start-up time is mostly their number. */
class StartupJarTest {
    private static final String JAR = System.getProperty("pyston.jar");
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** What {@code -c pass} loads from the jar today, and some room. One class costs about 0.1 ms. */
    private static final int MOST = 1070;

    @TempDir
    private Path folder;

    @Test
    void commandLoadsNothingHeavy() throws Exception {
        List<String> loaded = loaded("-c", "pass");
        assertNothing(loaded, "org.objectweb.asm.", "org.pyston.asm.", "com.sun.jna.", "org.jline.", "java.util.regex.");
        assertNothing(loaded, "org.antlr.v4.runtime.atn.ATNDeserializer", "org.antlr.v4.runtime.atn.EpsilonTransition");
        assertTrue(loaded.contains("org.pyston.cli.Main"), "the list of classes is not what it should be");
        long own = loaded.stream().filter(name -> name.startsWith("org.pyston.") || name.startsWith("org.antlr.")).count();
        assertTrue(own <= MOST, own + " classes are loaded");
    }

    /** The library's code is compiled when the jar is made. */
    @Test
    void modulesOfTheLibraryNeedNoParser() throws Exception {
        assertNoParser(loaded("-m", "colorsys"));
    }

    @Test
    void modulesThatWereCompiledBeforeNeedNoParser() throws Exception {
        Files.writeString(folder.resolve("mine.py"), "def f(x):\n    return [x]\nf(1)\n");
        List<String> first = loaded("-m", "mine");
        assertTrue(first.contains("org.pyston.syntax.PythonGrammar"), "the first run did not compile");
        assertNoParser(loaded("-m", "mine"));
    }

    private static void assertNoParser(List<String> loaded) {
        assertNothing(loaded, "org.antlr.", "org.pyston.syntax.PythonGrammar", "org.pyston.syntax.Lexer", "org.pyston.symtable.Symbol");
    }

    private static void assertNothing(List<String> loaded, String... prefixes) {
        assertEquals(List.of(), loaded.stream().filter(name -> List.of(prefixes).stream().anyMatch(name::startsWith)).toList());
        assertEquals(List.of(), loaded.stream().filter(StartupJarTest::isOwnLambda).toList());
    }

    /** The JDK's own may come from its archive of classes, or from a thread of little hurry. */
    private static boolean isOwnLambda(String name) {
        return name.startsWith("org.pyston.") && name.contains("$$Lambda");
    }

    private List<String> loaded(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xlog:class+load:file=" + log + ":none:filecount=0", "-jar", JAR));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
        Process process = builder.start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " does not end");
        }
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("out")));
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            int end = line.indexOf(' ');
            names.add(end < 0 ? line : line.substring(0, end));
        }
        return names;
    }
}
