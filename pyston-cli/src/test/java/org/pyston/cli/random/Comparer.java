package org.pyston.cli.random;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyston.cli.programs.CPython;
import org.pyston.cli.programs.EngineRunner;
import org.pyston.cli.programs.ProgramRunner.Outcome;

/** Runs programs in all ways and tells where they print something else. */
final class Comparer {
    private static final String FAILED = "the process or the JVM failed: ";
    private static final List<String> JIT = List.of("tier=jit", "jit-strict");

    private final Path folder;
    private final List<Way> ways = new ArrayList<>();

    /**
     * @param folder an empty folder
     * @param seed of the random stress
     */
    Comparer(Path folder, long seed) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("support.py"), ProgramGenerator.support(), StandardCharsets.UTF_8);
        CPython.find(folder).ifPresent(oracle -> ways.add(new Way("CPython", oracle, List.of())));
        EngineRunner engine = new EngineRunner();
        ways.add(new Way("interpreter", engine, List.of("tier=interp")));
        ways.add(new Way("resume-stress", engine, List.of("tier=interp", "resume-stress")));
        ways.add(new Way("compiled", engine, JIT));
        for (String stress : List.of("1", "3", "9:" + (seed & 0xFFFFFF))) {
            List<String> options = new ArrayList<>(JIT);
            options.add("deopt-stress=" + stress);
            ways.add(new Way("deopt-stress=" + stress, engine, options));
        }
    }

    /** Where programs printed something else than in the first way, which is CPython if there is one. */
    List<Difference> compare(Map<String, String> programs) throws IOException {
        List<Difference> result = new ArrayList<>();
        Map<String, String> reference = run(ways.get(0), programs);
        Map<String, String> interpreted = reference;
        for (Way way : ways.subList(1, ways.size())) {
            Map<String, String> outcome = run(way, programs);
            Way expected = way.name().equals("interpreter") ? ways.get(0) : ways.get(interpreted == reference ? 0 : 1);
            for (String name : programs.keySet()) {
                String want = (expected == ways.get(0) ? reference : interpreted).get(name);
                if (!outcome.get(name).equals(want)) {
                    result.add(new Difference(name, programs.get(name), expected, way, want, outcome.get(name)));
                }
            }
            if (way.name().equals("interpreter")) {
                interpreted = outcome;
            }
        }
        return result;
    }

    /** Which of these programs, which were made from that of a difference, make one too. */
    List<Boolean> differ(Difference difference, List<String> programs) throws IOException {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < programs.size(); i++) {
            named.put("small" + i + ".py", programs.get(i));
        }
        Map<String, String> wanted = run(difference.expected(), named);
        named.keySet().removeIf(name -> wanted.get(name).matches("(?s)ends by (SyntaxError|IndentationError).*"));
        Map<String, String> gotten = run(difference.actual(), named);
        List<Boolean> result = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            String name = "small" + i + ".py";
            result.add(named.containsKey(name) && !wanted.get(name).equals(gotten.get(name)));
        }
        return result;
    }

    /** What programs print in one way, by their names. */
    Map<String, String> run(Way way, Map<String, String> programs) throws IOException {
        for (Map.Entry<String, String> program : programs.entrySet()) {
            Files.writeString(folder.resolve(program.getKey()), program.getValue(), StandardCharsets.UTF_8);
        }
        Files.writeString(folder.resolve("BATCH"), String.join("\n", programs.keySet()), StandardCharsets.UTF_8);
        Map<String, String> result = new HashMap<>();
        if (programs.isEmpty()) {
            return result;
        }
        StringBuilder problem = new StringBuilder(FAILED);
        try {
            Outcome outcome = way.runner().run(folder, "support.py", way.options());
            for (String part : outcome.out().split("\u0001")) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    result.put(part.substring(0, end), part.substring(end + 1).replaceAll("0x[0-9a-f]{6,}", "0x"));
                }
            }
            problem.append(outcome.err());
        } catch (Exception | AssertionError e) {
            problem.append(trace(e));
        }
        Map<String, String> missing = new LinkedHashMap<>(programs);
        missing.keySet().removeAll(result.keySet());
        if (programs.size() == 1 && !missing.isEmpty()) {
            missing.replaceAll((name, text) -> problem.toString());
            return missing;
        }
        if (!missing.isEmpty()) {
            String first = missing.keySet().iterator().next();
            result.putAll(run(way, Map.of(first, missing.remove(first))));
            result.putAll(run(way, missing));
        }
        return result;
    }

    private static String trace(Throwable error) {
        StringBuilder text = new StringBuilder();
        for (Throwable e = error; e != null; e = e.getCause()) {
            text.append(e).append('\n');
            for (int i = 0; i < Math.min(12, e.getStackTrace().length); i++) {
                text.append("    ").append(e.getStackTrace()[i]).append('\n');
            }
        }
        return text.toString();
    }
}
