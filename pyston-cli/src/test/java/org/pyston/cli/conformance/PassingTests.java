package org.pyston.cli.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The list of tests that pass: a file MODULE.txt for each module of CPython's test package, with the name of one test a line,
 * sorted. Lines that begin with {@code #} are remarks.
 *
 * @param module a name such as {@code test_dict}
 * @param names what the ids say after the module's name
 */
record PassingTests(String module, List<String> names) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "pyston", "cli", "conformance", "passing");
    private static final String SUFFIX = ".txt";

    /** All modules of the list, in the order of their names. */
    static List<PassingTests> all() throws IOException {
        List<PassingTests> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                all.add(new PassingTests(name.substring(0, name.length() - SUFFIX.length()),
                        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()));
            }
        }
        return all;
    }

    /** The id without the name of the module; a doctest's id may be without it from the beginning. */
    String nameOf(String id) {
        String prefix = "test." + module + ".";
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    /** Writes the list with more tests on it; remarks stay at its head. */
    void add(Collection<String> more) throws IOException {
        Path file = FOLDER.resolve(module + SUFFIX);
        TreeSet<String> sorted = new TreeSet<>(names);
        sorted.addAll(more);
        List<String> lines = new ArrayList<>();
        try (Stream<String> old = Files.lines(file, StandardCharsets.UTF_8)) {
            old.filter(line -> line.startsWith("#")).forEach(lines::add);
        }
        lines.addAll(sorted);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
