package org.pyston.lib.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the library of the jar: takes the files as published, leaves some out, mends some by line rules, lets our own
 * modules stand in for others, and writes an index, so that the importer lists directories without scanning a jar.
 *
 * <p>The index is text, one line a file in the order of paths: size in bytes, a blank, path below {@code python3.12/}.
 */
public final class LibraryBuilder {

    private static final String VERSIONED = "python3.12";
    /** Names that only GraalPy binds: a file that still has one would fail at run time. */
    private static final List<String> FOREIGN = List.of("__graalpython__", "import polyglot", "import _polyglot");

    private final Path upstream;
    private final Path rules;
    private final Path own;
    private final Path output;

    private LibraryBuilder(Path upstream, Path rules, Path own, Path output) {
        this.upstream = upstream;
        this.rules = rules;
        this.own = own;
        this.output = output;
    }

    /** Arguments: the unpacked library, the folder of the rules, the folder of our own modules, where to write. */
    public static void main(String[] args) throws IOException {
        new LibraryBuilder(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3])).build();
    }

    private void build() throws IOException {
        Map<String, byte[]> files = kept(read(upstream));
        applyRules(files);
        files.putAll(read(own));
        check(files);
        write(files);
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                if (Files.isRegularFile(path) && !path.toString().contains("__pycache__")) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    /** Without what {@code leave-out.txt} names: a file, or with a slash at its end a folder. */
    private Map<String, byte[]> kept(Map<String, byte[]> all) throws IOException {
        Map<String, byte[]> result = new TreeMap<>(all);
        for (String line : Files.readAllLines(rules.resolve("leave-out.txt"))) {
            String name = line.strip();
            if (name.isEmpty() || name.startsWith("#")) {
                continue;
            }
            boolean folder = name.endsWith("/");
            boolean gone = result.keySet().removeIf(file -> folder ? file.startsWith(name) : file.equals(name));
            if (!gone) {
                throw new LibraryException("leave-out.txt names " + name + ", which is not there");
            }
        }
        return result;
    }

    private void applyRules(Map<String, byte[]> files) throws IOException {
        Set<String> overridden = read(own).keySet();
        for (LineRule rule : RuleReader.read(Files.readAllLines(rules.resolve("rules.txt")))) {
            byte[] bytes = files.get(rule.file());
            if (bytes == null || overridden.contains(rule.file())) {
                throw new LibraryException("rule at line " + rule.line() + ": " + rule.file()
                        + (bytes == null ? " is not there" : " is a module of our own"));
            }
            List<String> lines = rule.apply(List.of(text(bytes).split("\n", -1)));
            files.put(rule.file(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void check(Map<String, byte[]> files) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().endsWith(".py")) {
                continue;
            }
            String text = text(file.getValue());
            for (String name : FOREIGN) {
                if (text.contains(name)) {
                    throw new LibraryException(file.getKey() + " still says " + name + ": it needs a rule");
                }
            }
        }
    }

    /** Writes all files and the index, and removes what is no longer part of the library. */
    private void write(Map<String, byte[]> files) throws IOException {
        Path root = output.resolve(VERSIONED);
        StringBuilder index = new StringBuilder();
        Set<Path> folders = new HashSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            if (folders.add(path.getParent())) {
                Files.createDirectories(path.getParent());
            }
            Files.write(path, file.getValue());
            index.append(file.getValue().length).append(' ').append(file.getKey()).append('\n');
        }
        Files.writeString(output.resolve("index.txt"), index);
        List<Path> stale = new ArrayList<>();
        for (String name : read(root).keySet()) {
            if (!files.containsKey(name)) {
                stale.add(root.resolve(name));
            }
        }
        for (Path path : stale) {
            Files.delete(path);
        }
    }
}
