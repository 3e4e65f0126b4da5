package org.pyston.compare;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the command line of {@code compare} asks for. */
public final class Arguments {
    /** How to use the command. */
    public static final String USAGE = """
            usage: java -jar benchmarks.jar compare --python PATH... [options]

            Runs the programs under each Python and under Pyston, and compares them with the first Python.

              --python PATH...   Pythons to run: CPython 3.12 first, then what else is to be seen beside it
              --pyston JAR       pyston.jar; the one that was built beside benchmarks.jar unless it says otherwise
              --tiers T,T        tiers of Pyston (interp, auto, jit); default interp,auto, or interp without a compiler
              --java PATH        the java to run Pyston with; the one that runs this command unless it says otherwise
              --programs A,B     only these
              --quick            short processes, without the whole process at full size
              --rounds N         how often each program runs under each implementation (1)
              --seconds S        how long a process iterates (8; quick: 1)
              --minutes M        when no program begins a further round (36)
              --timeout S        when a process is killed (120)
              --startup N        how often each short command is run; 0 for not at all (10; quick: 3)
              --json FILE        write all figures
              --html FILE        write a page to look at
              --base FILE        tell what changed since the run with these figures
              --from FILE        run nothing, but show the run with these figures again
            """;

    final List<String> pythons = new ArrayList<>();
    final List<String> programs = new ArrayList<>();
    List<String> tiers = List.of();
    Path pyston;
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    boolean quick;
    int startup = -1;
    int rounds;
    double seconds;
    double minutes = 36;
    Duration timeout = Duration.ofSeconds(120);
    Path json;
    Path html;
    Path base;
    Path from;
    final String line;

    /** A command line that cannot be understood. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    /** Reads the words after {@code compare}. */
    Arguments(List<String> words) throws Wrong {
        line = String.join(" ", words);
        int i = 0;
        while (i < words.size()) {
            String option = words.get(i++);
            switch (option) {
                case "--quick" -> quick = true;
                default -> {
                    if (i == words.size()) {
                        throw new Wrong(option + " needs a value, or is not known");
                    }
                    value(option, words.get(i++));
                    while (option.equals("--python") && i < words.size() && !words.get(i).startsWith("--")) {
                        value(option, words.get(i++));
                    }
                }
            }
        }
        if (pythons.isEmpty() && from == null) {
            throw new Wrong("--python PATH is missing: what is Pyston to be compared with?");
        }
        rounds = rounds > 0 ? rounds : 1;
        seconds = seconds > 0 ? seconds : quick ? 1 : 8; // a program is warm in one long process rather than in two short ones
        startup = startup >= 0 ? startup : quick ? 3 : 10;
    }

    private void value(String option, String value) throws Wrong {
        switch (option) {
            case "--python" -> pythons.add(program(value));
            case "--pyston" -> pyston = Path.of(value).toAbsolutePath();
            case "--tiers" -> tiers = List.of(value.split(","));
            case "--java" -> java = program(value);
            case "--programs" -> programs.addAll(List.of(value.split(",")));
            case "--startup" -> startup = (int) number(option, value);
            case "--rounds" -> rounds = (int) positive(option, value);
            case "--seconds" -> seconds = positive(option, value);
            case "--minutes" -> minutes = positive(option, value);
            case "--timeout" -> timeout = Duration.ofMillis((long) (1000 * positive(option, value)));
            case "--json" -> json = Path.of(value);
            case "--html" -> html = Path.of(value);
            case "--base" -> base = Path.of(value);
            case "--from" -> from = Path.of(value);
            default -> throw new Wrong("what is " + option + "?");
        }
    }

    /** A program by its path, which has to hold in another directory, or by its name. */
    private static String program(String value) {
        return value.indexOf('/') < 0 ? value : Path.of(value).toAbsolutePath().toString();
    }

    private static double positive(String option, String value) throws Wrong {
        double number = number(option, value);
        if (!(number > 0)) {
            throw new Wrong(option + " " + value + ": not above 0");
        }
        return number;
    }

    private static double number(String option, String value) throws Wrong {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new Wrong(option + " " + value + ": not a number");
        }
    }
}
