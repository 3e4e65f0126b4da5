package org.pyston.compare;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyston.compare.Implementation.Kind;

/**
 * Runs one program under all implementations in turn, each time in a process of its own: a slow phase of the machine hits
 * all of them. After its first error a program is not run again under that implementation.
 */
final class ProgramRunner {
    private static final String DRIVER = "iterate.py";

    private final ProgramInfo program;
    private final List<Implementation> implementations;
    private final Child child;
    private final double seconds;
    private final boolean whole;
    private final Map<String, List<Round>> done = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String expected;

    ProgramRunner(ProgramInfo program, List<Implementation> implementations, Child child, double seconds, boolean whole) {
        this.program = program;
        this.implementations = implementations;
        this.child = child;
        this.seconds = seconds;
        this.whole = whole;
    }

    /** What a process writes that ran a program: see iterate.py. */
    private record Answer(double[] wall, double[] cpu, String result) {
    }

    /** A program that failed, and why. */
    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message);
        }
    }

    /** The programs, as a Python tells them. */
    static List<ProgramInfo> list(Implementation python, Child child) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(python.command());
        command.addAll(List.of(DRIVER, "--list"));
        Child.Outcome outcome = child.run(command);
        if (outcome.error() != null) {
            throw new IOException("cannot list the programs: " + outcome.error());
        }
        return List.of(new Gson().fromJson(outcome.output(), ProgramInfo[].class));
    }

    /** Runs the program once more under each implementation, unless it is no proper program. */
    void round() throws IOException, InterruptedException {
        for (Implementation implementation : implementations) {
            String name = implementation.name();
            boolean has = implementation.kind() != Kind.JAVA || program.twin();
            if (program.fault() == null && has && !errors.containsKey(name)) {
                List<Round> own = done.computeIfAbsent(name, n -> new ArrayList<>());
                try {
                    round(implementation, own);
                } catch (Failure e) {
                    errors.put(name, e.getMessage());
                }
            }
        }
    }

    /** What was measured until now. */
    ProgramResult result() {
        Map<String, Measured> measured = new LinkedHashMap<>();
        done.forEach((name, own) -> measured.put(name, new Measured(List.copyOf(own), errors.get(name))));
        return new ProgramResult(program, measured);
    }

    private void round(Implementation implementation, List<Round> own) throws IOException, InterruptedException, Failure {
        Child.Outcome iterated = child.run(command(implementation, program.name(), program.steady(), seconds, 3));
        Answer answer = answer(iterated);
        Usage once = null;
        if (whole) {
            Child.Outcome outcome = child.run(command(implementation, program.name(), program.size(), 0, 1));
            answer(outcome);
            once = outcome.usage();
        }
        expected = expected == null ? answer.result : expected;
        if (!Results.agree(expected, answer.result)) {
            throw new Failure("its result is " + answer.result + ", not " + expected);
        }
        own.add(new Round(answer.wall, answer.cpu, iterated.usage(), once));
    }

    private static List<String> command(Implementation implementation, String name, long size, double seconds, int least) {
        List<String> command = new ArrayList<>(implementation.command());
        if (implementation.kind() != Kind.JAVA) {
            command.add(DRIVER);
        }
        command.addAll(List.of(name, "--size", Long.toString(size), "--seconds", Double.toString(seconds), "--least",
                Integer.toString(least)));
        return command;
    }

    private static Answer answer(Child.Outcome outcome) throws Failure {
        if (outcome.error() != null) {
            throw new Failure(outcome.error());
        }
        try {
            Answer answer = new Gson().fromJson(outcome.output(), Answer.class);
            if (answer == null || answer.wall == null || answer.wall.length == 0) {
                throw new Failure("no times in its output");
            }
            return answer;
        } catch (JsonSyntaxException e) {
            throw new Failure("its output is not JSON: " + e.getMessage());
        }
    }
}
