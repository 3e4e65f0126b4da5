package org.pyston.asm.debug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.pyston.asm.install.CompiledUnit;

/**
 * {@code -X jit-stats[=FILE]}: what was compiled, what it cost, which guards failed where, and what stayed in the interpreter,
 * as JSON at exit.
 */
final class JitStats {
    private static final long NANOS_PER_MICRO = 1000;

    private final Map<String, Unit> units = new TreeMap<>();

    /** What is known of one function, generator or loop. */
    private static final class Unit {
        private int compilations;
        private long nanos;
        private int size;
        private int invalidations;
        private String state = "compiled";
        private final Map<String, Integer> failures = new TreeMap<>();
    }

    private Unit unit(CompiledUnit unit) {
        return units.computeIfAbsent(unit.code().unit().filename() + ":" + unit.name(), n -> new Unit());
    }

    synchronized void emitted(CompiledUnit unit, int size) {
        unit(unit).size = size;
    }

    synchronized void compiled(CompiledUnit unit, long nanos) {
        Unit u = unit(unit);
        u.compilations++;
        u.nanos += nanos;
        u.state = "compiled";
    }

    synchronized void notCompiled(CompiledUnit unit, String reason) {
        unit(unit).state = reason;
    }

    synchronized void invalidated(CompiledUnit unit) {
        unit(unit).invalidations++;
    }

    synchronized void guardFailed(CompiledUnit unit, int line, String construct) {
        unit(unit).failures.merge("line " + line + " " + construct, 1, Integer::sum);
    }

    /** Writes everything to a file, or to standard error when the name is null or empty. */
    synchronized void write(String file) {
        StringBuilder json = new StringBuilder("{\"units\": [");
        String separator = "\n";
        for (Map.Entry<String, Unit> e : units.entrySet()) {
            json.append(separator);
            append(json, e.getKey(), e.getValue());
            separator = ",\n";
        }
        json.append("\n]}\n");
        if (file == null || file.isEmpty()) {
            System.err.print(json);
            return;
        }
        try {
            Files.writeString(Path.of(file), json);
        } catch (IOException e) {
            System.err.println("cannot write the statistics: " + e);
        }
    }

    private static void append(StringBuilder json, String name, Unit u) {
        json.append("  {\"name\": ").append(quoted(name)).append(", \"state\": ").append(quoted(u.state))
                .append(", \"compilations\": ").append(u.compilations).append(", \"microseconds\": ")
                .append(u.nanos / NANOS_PER_MICRO).append(", \"bytes\": ").append(u.size).append(", \"invalidations\": ")
                .append(u.invalidations).append(", \"failures\": {");
        String separator = "";
        for (Map.Entry<String, Integer> f : u.failures.entrySet()) {
            json.append(separator).append(quoted(f.getKey())).append(": ").append(f.getValue());
            separator = ", ";
        }
        json.append("}}");
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
