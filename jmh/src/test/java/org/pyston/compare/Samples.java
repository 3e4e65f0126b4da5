package org.pyston.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyston.compare.Implementation.Kind;

/** Made-up runs. */
public final class Samples {
    /** The reference of all runs here. */
    public static final Implementation PYTHON = new Implementation("CPython 3.12", Kind.PYTHON, List.of("python3"));
    /** Pyston in all runs here. */
    public static final Implementation PYSTON = new Implementation("Pyston", Kind.PYSTON, List.of("java", "-jar", "pyston.jar"));
    private static final double MB = 1_000_000;

    private Samples() {
    }

    /** A program under both implementations: Pyston's steady times of its rounds, where CPython takes 1 s in each. */
    public static ProgramResult program(String name, String family, double... steady) {
        Map<String, Measured> measured = new LinkedHashMap<>();
        measured.put(PYTHON.name(), measured(Arrays.stream(steady).map(s -> 1).toArray()));
        measured.put(PYSTON.name(), measured(steady));
        return new ProgramResult(new ProgramInfo(name, family, "About <it>.", 100, 10, false, null), measured);
    }

    /** A program that went wrong under Pyston. */
    public static ProgramResult failed(String name, String family, String error) {
        Map<String, Measured> measured = new LinkedHashMap<>();
        measured.put(PYTHON.name(), measured(1));
        measured.put(PYSTON.name(), new Measured(List.of(), error));
        return new ProgramResult(new ProgramInfo(name, family, "", 100, 10, false, null), measured);
    }

    private static Measured measured(double... steady) {
        return new Measured(Arrays.stream(steady).mapToObj(Samples::round).toList(), null);
    }

    /** Six iterations: the first takes four times as long, the last two are steady. */
    private static Round round(double steady) {
        double[] wall = {4 * steady, 2 * steady, 1.2 * steady, 1.05 * steady, steady, steady};
        return new Round(wall, wall, new Usage(10 * steady, 11 * steady, 100 * MB), new Usage(5 * steady, 6 * steady, 50 * MB));
    }

    /** A run of programs. */
    public static Run run(ProgramResult... programs) {
        Run.Setting setting = new Run.Setting("2026-01-01 12:00:00", "Linux amd64", 2, "OpenJDK", "--python python3", 2, 5, 1);
        Map<String, List<Usage>> startup = new LinkedHashMap<>();
        startup.put(PYTHON.name(), List.of(new Usage(0.013, 0.01, 9 * MB)));
        startup.put(PYSTON.name(), List.of(new Usage(0.250, 0.40, 60 * MB), new Usage(0.270, 0.42, 62 * MB)));
        return new Run(setting, List.of(PYTHON, PYSTON), List.of(programs),
                List.of(new StartupResult("-c \"pass\"", startup, Map.of())));
    }
}
