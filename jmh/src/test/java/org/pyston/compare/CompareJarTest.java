package org.pyston.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pyston.compare.Implementation.Kind;

/** Runs small programs by the finished pyston.jar, which stands in for the Python to compare with too. */
class CompareJarTest {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> COMMAND = List.of(JAVA, "-jar", System.getProperty("pyston.jar"));
    private static final Implementation REFERENCE = new Implementation("Python", Kind.PYTHON, COMMAND);
    private static final Implementation PYSTON = new Implementation("Pyston", Kind.PYSTON, COMMAND);

    private Workspace workspace;
    private Child child;

    @BeforeEach
    void lay() throws IOException {
        workspace = new Workspace();
        child = new Child(workspace.directory(), Duration.ofSeconds(120));
    }

    @AfterEach
    void clear() throws IOException {
        workspace.close();
    }

    private Implementation java() {
        return new Implementation("Java", Kind.JAVA,
                List.of(JAVA, "-cp", workspace.classes().toString(), "org.pyston.compare.twins.Twins"));
    }

    private ProgramResult run(ProgramInfo program) throws IOException, InterruptedException {
        return run(program, List.of(REFERENCE, PYSTON, java()), true);
    }

    private ProgramResult run(ProgramInfo program, List<Implementation> implementations, boolean whole)
            throws IOException, InterruptedException {
        ProgramRunner runner = new ProgramRunner(program, implementations, child, 0.5, whole);
        runner.round();
        return runner.result();
    }

    private void program(String name, String run) throws IOException {
        String text = "FAMILY, DEFAULT, STEADY = 'data', 2, 1\ndef setup(size): return size\ndef run(state): " + run
                + "\ndef check(size, result): return result == size\n";
        Files.writeString(workspace.directory().resolve("programs/" + name + ".py"), text);
    }

    private static ProgramInfo info(String name) {
        return new ProgramInfo(name, "data", "", 2, 1, false, null);
    }

    @Test
    void everyProgramKeepsTheContract() throws Exception {
        List<ProgramInfo> programs = ProgramRunner.list(REFERENCE, child);
        assertTrue(programs.size() >= 40, programs.toString());
        assertEquals(List.of(), programs.stream().filter(p -> p.fault() != null).toList());
    }

    @Test
    void everyProgramIsRight() throws Exception {
        Files.writeString(workspace.directory().resolve("all.py"), """
                import iterate
                for entry in iterate.list_all():
                    try:
                        iterate.iterate(entry['name'], None, 0, 1)
                    except (Exception, SystemExit) as e:
                        print(entry['name'], type(e).__name__, e)
                """);
        Child patient = new Child(workspace.directory(), Duration.ofMinutes(15));
        Child.Outcome outcome = patient.run(List.of(JAVA, "-jar", System.getProperty("pyston.jar"), "all.py"));
        assertNull(outcome.error());
        assertEquals("", outcome.output());
    }

    @Test
    void aProgramAndItsTwinAreMeasured() throws Exception {
        ProgramResult result = run(new ProgramInfo("fib", "control", "", 9, 8, true, null));
        for (String name : List.of("Python", "Pyston", "Java")) {
            Measured measured = result.measured().get(name);
            assertTrue(measured.isGood(), name + ": " + measured.error());
            Round round = measured.rounds().get(0);
            assertTrue(round.wall().length >= 3, "too few iterations");
            assertEquals(round.wall().length, round.cpu().length);
            assertTrue(round.whole().wall() > 0);
        }
    }

    @Test
    void everyTwinComputesWhatItsProgramDoes() throws Exception {
        List<ProgramInfo> twins = ProgramRunner.list(REFERENCE, child).stream().filter(ProgramInfo::twin).toList();
        for (ProgramInfo program : twins) {
            ProgramInfo small = new ProgramInfo(program.name(), program.family(), "", 10, 10, true, null);
            ProgramResult result = run(small, List.of(REFERENCE, java()), false);
            assertEquals(2, result.measured().size());
            assertEquals(List.of(), new Summary(new Run(null, List.of(REFERENCE), List.of(result), List.of())).faults());
        }
        assertEquals(List.of("fib", "int_loop", "mandelbrot", "nbody", "spectral_norm"),
                twins.stream().map(ProgramInfo::name).toList());
    }

    @Test
    void wrongResultsCrashesAndTimeoutsAreNoTimes() throws Exception {
        program("right", "return state");
        program("wrong", "return 7");
        program("crash", "return 1 // 0");
        program("endless", "\n    while True: pass");
        assertTrue(run(info("right")).measured().get("Pyston").isGood());
        assertEquals("exit code 1: wrong: wrong result in iteration 1: 7", run(info("wrong")).measured().get("Pyston").error());
        assertEquals("exit code 1: ZeroDivisionError: integer division or modulo by zero",
                run(info("crash")).measured().get("Pyston").error());
        child = new Child(workspace.directory(), Duration.ofMillis(1500));
        Measured endless = run(info("endless")).measured().get("Pyston");
        assertEquals("no end after 1 s", endless.error());
        assertEquals(List.of(), endless.rounds());
    }

    @Test
    void modulesThatAreNoProgramsAreToldApart() throws Exception {
        Files.writeString(workspace.directory().resolve("programs/aid.py"), "X = 1\n");
        Files.writeString(workspace.directory().resolve("programs/half.py"), "def run(state): pass\n");
        List<ProgramInfo> programs = ProgramRunner.list(REFERENCE, child);
        assertTrue(programs.stream().noneMatch(p -> p.name().equals("aid")));
        assertEquals("has no FAMILY",
                programs.stream().filter(p -> p.name().equals("half")).findFirst().orElseThrow().fault());
    }

    @Test
    void everythingTogether() throws Exception {
        Arguments arguments = new Arguments(List.of("--python", "unused", "--programs", "small", "--quick", "--seconds", "0.01",
                "--startup", "1"));
        program("small", "return state");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Compare compare = new Compare(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        Run run = compare.measure(List.of(REFERENCE, java()), child);
        assertEquals(List.of(), new Summary(run).faults());
        assertTrue(run.programs().get(0).measured().get("Python").isGood());
        assertEquals(3, run.startup().size());
        assertEquals(3, run.startup().get(0).measured().size());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("1/1 small"), out.toString(StandardCharsets.UTF_8));
    }
}
