package org.pyston.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pyston.embed.Program;

class CommandLineTest {
    private static CommandLine parse(Map<String, String> environment, String... args) {
        CommandLine line = new CommandLine(environment);
        try {
            line.parse(args);
        } catch (UsageException e) {
            throw new AssertionError(e.getMessage(), e);
        }
        return line;
    }

    @Test
    void scriptTakesTheRest() {
        CommandLine line = parse(Map.of(), "-B", "a.py", "-x", "--", "b");
        assertEquals(Program.Kind.SCRIPT, line.kind());
        assertEquals("a.py", line.text());
        assertEquals(List.of("a.py", "-x", "--", "b"), line.argv());
        assertTrue(line.options().dontWriteBytecode());
        assertFalse(line.options().skipFirstLine());
    }

    @Test
    void optionsStandInOneWord() {
        CommandLine line = parse(Map.of(), "-OOsSvvEcprint(1)", "-O");
        assertEquals(Program.Kind.COMMAND, line.kind());
        assertEquals("print(1)\n", line.text());
        assertEquals(List.of("-c", "-O"), line.argv());
        assertEquals(2, line.options().optimize());
        assertEquals(2, line.options().verbose());
        assertTrue(line.options().noSite() && line.options().noUserSite() && line.options().ignoreEnvironment());
    }

    @Test
    void isolatedImpliesOthersAndHidesVariables() {
        CommandLine line = parse(Map.of("PYTHONOPTIMIZE", "1", "PYTHONPATH", "/a"), "-I", "-m", "mod", "x");
        assertEquals(List.of("-m", "x"), line.argv());
        assertEquals(0, line.options().optimize());
        assertEquals(List.of(), line.path());
        assertTrue(line.options().isolated() && line.options().safePath() && line.options().noUserSite());
    }

    @Test
    void variablesCountLikeOptions() {
        CommandLine line = parse(Map.of("PYTHONOPTIMIZE", "5", "PYTHONVERBOSE", "", "PYTHONINSPECT", "x", "PYTHONDEBUG", "no",
                "PYTHONPATH", "/a" + java.io.File.pathSeparator + "/b"), "-", "q");
        assertEquals(Program.Kind.STDIN, line.kind());
        assertEquals(List.of("-", "q"), line.argv());
        assertEquals(5, line.options().optimize());
        assertEquals(0, line.options().verbose());
        assertEquals(1, line.options().debug());
        assertTrue(line.options().inspect() && !line.options().interactive());
        assertEquals(List.of("/a", "/b"), line.path());
    }

    @Test
    void warningsComeInTheOrderOfTheirWeight() {
        CommandLine line = parse(Map.of("PYTHONWARNINGS", "ignore,always"), "-X", "dev", "-Werror", "-bb", "-X", "a=b=c", "s");
        assertEquals(List.of("default", "ignore", "always", "error", "error::BytesWarning"), line.options().warnOptions());
        assertEquals("b=c", line.options().xOptions().get("a"));
        assertTrue(line.options().xOptions().containsKey("dev"));
    }

    @Test
    void wrongOptionsAreRefused() {
        assertTrue(assertThrows(UsageException.class, () -> new CommandLine(Map.of()).parse(new String[] {"-Z"}))
                .getMessage().startsWith("Unknown option: -Z\nusage: "));
        assertTrue(assertThrows(UsageException.class, () -> new CommandLine(Map.of()).parse(new String[] {"-c"}))
                .getMessage().startsWith("Argument expected for the -c option\n"));
        assertTrue(assertThrows(UsageException.class,
                () -> new CommandLine(Map.of()).parse(new String[] {"-X", "utf8=7", "-c", "1"})).isFatal());
    }

    @Test
    void wrongTiersAreRefused() {
        assertEquals("Fatal Python error: -X tier=fast: must be interp, auto or jit\n", refused("tier=fast"));
        assertEquals("Fatal Python error: -X jit-calls=many: must be a number of at least 2\n", refused("jit-calls=many"));
        assertEquals("Fatal Python error: -X jit-turns: must be a number of at least 2\n", refused("jit-turns"));
        assertEquals("Fatal Python error: -X deopt-stress=7:x: must be a number of at least 0\n", refused("deopt-stress=7:x"));
    }

    private static String refused(String option) {
        return assertThrows(UsageException.class,
                () -> new CommandLine(Map.of()).parse(new String[] {"-X", option, "-c", "1"})).getMessage();
    }

    @Test
    void versionIsAnAnswer() {
        assertEquals("Python 3.12.8\n", parse(Map.of(), "-V", "x").answer());
    }
}
