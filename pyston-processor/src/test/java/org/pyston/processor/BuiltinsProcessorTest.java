package org.pyston.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pyston.annotations.PythonType;

/** Runs javac with the processor on the files under {@code testsources}. */
class BuiltinsProcessorTest {
    private static final String EXPECTED = "// error: ";

    @TempDir
    private Path output;

    private static Path sources(String folder) throws URISyntaxException {
        return Path.of(BuiltinsProcessorTest.class.getResource("/testsources/" + folder).toURI());
    }

    static List<Path> files(String folder) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(sources(folder))) {
            return files.sorted().toList();
        }
    }

    static List<Path> badFiles() throws IOException, URISyntaxException {
        return files("bad");
    }

    /** The texts of all errors and warnings. */
    private List<String> process(List<Path> files) throws IOException, URISyntaxException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Path> all = new ArrayList<>(files);
        all.addAll(files("runtime"));
        Path annotations = Path.of(PythonType.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, null, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(null, manager, diagnostics,
                    List.of("-proc:only", "-cp", annotations.toString(), "-d", output.toString()), null,
                    manager.getJavaFileObjectsFromPaths(all));
            task.setProcessors(List.of(new BuiltinsProcessor()));
            task.call();
        }
        List<String> messages = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            messages.add(diagnostic.getMessage(null));
        }
        return messages;
    }

    /** Each bad file begins with the one error that it is to give. */
    @ParameterizedTest
    @MethodSource("badFiles")
    void reportsTheMistake(Path file) throws IOException, URISyntaxException {
        String first = Files.readAllLines(file).get(0);
        assertTrue(first.startsWith(EXPECTED), first);
        List<String> messages = process(List.of(file));
        assertEquals(1, messages.size(), messages.toString());
        assertTrue(messages.get(0).contains(first.substring(EXPECTED.length())), messages.get(0));
    }

    private String generated(String name) throws IOException {
        return Files.readString(output.resolve(name + ".java"));
    }

    private static void assertContains(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + "\nis not in\n" + text);
        }
    }

    @Test
    void writesDispatchSlotsAndIndexes() throws IOException, URISyntaxException {
        process(files("good")); // names PyBagExposed, whose superclass the stand-ins lack: only the text matters
        assertContains(generated("p/PyBagExposed"),
                "return \"A \\\"bag\\\".\\n\";", "return MATCH_SEQUENCE | UNHASHABLE;",
                "return org.pyston.object.PyObjectType.TYPE;", "builder.constructor(NEW_DEF);", "builder.slot(\"__len__\");",
                "\"($self, value, start=0, stop=sys.maxsize, /)\", \"\", this, 1, MethodDef.INSTANCE, 4, 1, 3, ",
                "(a[3] == null ? 9223372036854775807L : Arg.toLong(frame, a[3]))",
                "builder.attribute(\"size\", \"\", this, 2, 3, false, true);");
        String slots = generated("p/PyBagSlots");
        assertContains(slots, "class PyBagSlots extends org.pyston.object.Slots", "return p.PyBag.len((p.PyBag) self);",
                "case 3 -> p.PyBag.pow(left, right, PyNone.NONE); // POW", "return p.PyBag.pow(base, exponent, modulus);",
                "return PyBagExposed.DISPATCH.call2(0, frame, type, args[0]);", "slot == SlotId.SEQUENCE_ITEM",
                "throw Errors.typeError(\"unhashable type: '\"");
        assertFalse(slots.contains("void init("), slots);
        assertContains(generated("p/BagModuleExposed"), "toPyBag(\"fill\", 1, a[0])",
                "(a[1] == null ? TEXT_0 : Arg.toStr(\"fill\", \"sep\", a[1]))", "MethodDef.FUNCTION, 5, 1, 2, MethodDef.VARARGS"
                + " | MethodDef.VARKEYWORDS | MethodDef.KEYWORDS | MethodDef.REQUIRED_KEYWORDS",
                "builder.type(p.PyBag.TYPE);", "builder.constant(\"half\", Double.valueOf(p.BagModule.half()));");
        assertContains(generated("org/pyston/generated/ModuleIndex"), "case \"_bag\" -> p.BagModuleExposed.make();");
        assertContains(generated("org/pyston/generated/BuiltinTypeIndex"), "p.PyBag.TYPE,");
    }
}
