package org.pyston.asm.debug;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pyston.asm.install.CompiledUnit;
import org.pyston.ast.Span;
import org.pyston.nodes.Node;
import org.pyston.nodes.RootNode;

/**
 * {@code -X jit-report=FILE}: one HTML page with the source of each file that had hot code. Lines of compiled functions and of
 * compiled loops are coloured, a line at which guards failed says how often, and below each file stand the operations of its
 * units with the types they were made for.
 */
final class JitReport {
    private static final String STYLE = "body{font:14px sans-serif}pre{margin:0}td{font:13px monospace;white-space:pre;padding:0 8px}"
            + ".function{background:#d9f2d9}.loop{background:#dbe9fb}.hot{background:#fbdcdc}.deopts{color:#b00020}"
            + ".line{color:#888;text-align:right}";

    private final Map<String, SourceFile> files = new TreeMap<>();

    /** What is known of one file. */
    private static final class SourceFile {
        final Map<Integer, String> kinds = new TreeMap<>();
        final Map<Integer, Map<String, Integer>> deopts = new TreeMap<>();
        /** The operations of each unit; or why it has none. */
        final Map<String, String> units = new LinkedHashMap<>();
    }

    private SourceFile file(CompiledUnit unit) {
        return files.computeIfAbsent(unit.code().unit().filename(), name -> new SourceFile());
    }

    /** The operations of a unit that is being compiled. */
    synchronized void operations(CompiledUnit unit, String text) {
        file(unit).units.put(unit.name(), text);
    }

    synchronized void compiled(CompiledUnit unit) {
        RootNode root = (RootNode) unit.code().executable();
        mark(file(unit), root, unit.loop() == null ? root.body() : unit.loop(), unit.loop() == null ? "function" : "loop");
    }

    private static void mark(SourceFile file, RootNode root, Node node, String kind) {
        Span span = root.span(node.id);
        if (span != null) {
            file.kinds.merge(span.lineno(), kind, (old, now) -> "function".equals(old) ? old : now);
        }
        for (Node child : node.children()) {
            mark(file, root, child, kind);
        }
    }

    synchronized void notCompiled(CompiledUnit unit, String reason) {
        SourceFile file = file(unit);
        file.kinds.put(unit.code().unit().firstLine(), "hot");
        file.units.put(unit.name(), "stays in the interpreter: " + reason);
    }

    synchronized void guardFailed(CompiledUnit unit, int line, String construct) {
        file(unit).deopts.computeIfAbsent(line, l -> new TreeMap<>()).merge(construct, 1, Integer::sum);
    }

    /** Writes the page. */
    synchronized void write(String to) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><title>Compiled code</title><style>")
                .append(STYLE).append("</style><p><span class=\"function\">compiled function</span> <span class=\"loop\">compiled "
                + "loop</span> <span class=\"hot\">hot, but not compiled</span></p>\n");
        files.forEach((name, file) -> append(page, name, file));
        try {
            Files.writeString(Path.of(to), page);
        } catch (IOException e) {
            System.err.println("cannot write the report: " + e);
        }
    }

    private static void append(StringBuilder page, String name, SourceFile file) {
        page.append("<h2>").append(escaped(name)).append("</h2>\n<table cellspacing=\"0\">\n");
        int number = 0;
        for (String line : source(name)) {
            number++;
            StringBuilder note = new StringBuilder();
            file.deopts.getOrDefault(number, Map.of())
                    .forEach((construct, count) -> note.append(count).append(" x ").append(construct).append(' '));
            page.append("<tr class=\"").append(file.kinds.getOrDefault(number, "")).append("\"><td class=\"line\">").append(number)
                    .append("</td><td>").append(escaped(line)).append("</td><td class=\"deopts\">").append(note)
                    .append("</td></tr>\n");
        }
        page.append("</table>\n");
        file.units.forEach((unit, text) -> page.append("<details><summary>").append(escaped(unit)).append("</summary><pre>")
                .append(escaped(text)).append("</pre></details>\n"));
    }

    /** The lines of a file; none when it cannot be read, as those inside of an archive. */
    private static List<String> source(String name) {
        Path path = Path.of(name);
        try {
            return Files.isReadable(path) ? Files.readAllLines(path) : List.of();
        } catch (MalformedInputException e) {
            return List.of("(not in UTF-8)");
        } catch (IOException e) {
            return List.of("(cannot be read: " + e.getMessage() + ")");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
