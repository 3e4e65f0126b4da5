package org.pyston.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyston.compare.Implementation.Kind;

/** Measures how long short commands take, beside the least that a JVM needs. */
final class StartupRunner {
    private static final List<String> COMMANDS = List.of("pass", "import json, re, argparse, asyncio", "import optparse");
    private static final String HELLO = "org.pyston.compare.twins.Hello";
    private static final int WARMUP = 1;

    private final List<Implementation> implementations;
    private final Child child;
    private final int rounds;

    StartupRunner(List<Implementation> implementations, Child child, int rounds) {
        this.implementations = implementations;
        this.child = child;
        this.rounds = rounds;
    }

    /** Runs all commands under all implementations in turn. */
    List<StartupResult> run() throws IOException, InterruptedException {
        List<StartupResult> results = new ArrayList<>();
        for (String text : COMMANDS) {
            Map<String, List<String>> commands = new LinkedHashMap<>();
            for (Implementation implementation : implementations) {
                if (implementation.kind() != Kind.JAVA) {
                    commands.put(implementation.name(), with(implementation.command(), "-c", text));
                } else if (text.equals("pass")) {
                    List<String> java = implementation.command();
                    List<String> hello = with(java.subList(0, java.size() - 1), HELLO);
                    commands.put("Java hello world", hello);
                    List<String> unshared = new ArrayList<>(hello);
                    unshared.add(1, "-Xshare:off");
                    commands.put("Java, -Xshare:off", unshared);
                }
            }
            results.add(measure("-c \"" + text + "\"", commands));
        }
        return results;
    }

    private static List<String> with(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    private StartupResult measure(String title, Map<String, List<String>> commands) throws IOException, InterruptedException {
        Map<String, List<Usage>> measured = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (int round = 0; round < rounds + WARMUP; round++) {
            for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
                String name = entry.getKey();
                if (errors.containsKey(name)) {
                    continue;
                }
                Child.Outcome outcome = child.run(entry.getValue());
                if (outcome.error() != null) {
                    errors.put(name, outcome.error());
                    measured.remove(name);
                } else if (round >= WARMUP) {
                    measured.computeIfAbsent(name, n -> new ArrayList<>()).add(outcome.usage());
                }
            }
        }
        return new StartupResult(title, measured, errors);
    }
}
