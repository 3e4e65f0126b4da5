package org.pyston.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private EngineBuilder builder() {
        return Engine.builder().stdout(out).stderr(err);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void runsStatementsAndExpressions() {
        try (Engine engine = builder().build()) {
            engine.exec("def f(n):\n    return n * 2\nprint(f(4))\n");
            assertEquals(10L, engine.eval("f(5)"));
        }
        assertEquals("8\n", output());
    }

    @Test
    void exceptionsReachJavaWithTheirTraceback() {
        try (Engine engine = builder().build()) {
            engine.exec("def f():\n    return 1 / 0\n");
            PythonException e = assertThrows(PythonException.class, () -> engine.exec("f()"));
            assertEquals("ZeroDivisionError", e.type());
            assertEquals("ZeroDivisionError: division by zero", e.getMessage());
            assertEquals("Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n"
                    + "  File \"<string>\", line 2, in f\nZeroDivisionError: division by zero\n", e.traceback());
            assertFalse(e.isExit());
        }
    }

    @Test
    void exitIsAnExceptionWithItsCode() {
        try (Engine engine = builder().build()) {
            PythonException e = assertThrows(PythonException.class, () -> engine.exec("raise SystemExit(3)"));
            assertTrue(e.isExit());
            assertEquals(3, e.exitCode());
        }
    }

    @Test
    void endlessRecursionIsRecursionError() {
        try (Engine engine = builder().build()) {
            engine.exec("def f():\n    f()\n");
            assertEquals("RecursionError", assertThrows(PythonException.class, () -> engine.exec("f()")).type());
            assertEquals(1L, engine.eval("1"));
        }
    }

    @Test
    void enginesShareNothing() {
        try (Engine one = builder().build(); Engine two = builder().build()) {
            one.exec("import sys\nsys.modules['m'] = x = 1\nimport builtins\nbuiltins.y = 2\nsys.argv.append(3)\n");
            two.exec("import sys\n");
            assertEquals(false, two.eval("'m' in sys.modules"));
            assertThrows(PythonException.class, () -> two.eval("y"));
            assertThrows(PythonException.class, () -> two.eval("x"));
            assertEquals(1L, two.eval("len(sys.argv)"));
            assertEquals(2L, one.eval("y"));
        }
    }

    @Test
    void nothingSurvivesAClosedEngine() throws InterruptedException {
        WeakReference<Object> object = useAndClose();
        for (int i = 0; i < 50 && object.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertNull(object.get());
    }

    private WeakReference<Object> useAndClose() {
        try (Engine engine = builder().build()) {
            engine.exec("class C(Exception):\n    def f(self): return self.x\nc = C()\nc.x = [c]\nc.f()\n"
                    + "try:\n    raise c\nexcept C as e:\n    pass\n");
            return new WeakReference<>(engine.eval("c"));
        }
    }

    @Test
    void aClosedEngineRefuses() {
        Engine engine = builder().build();
        engine.close();
        engine.close();
        assertTrue(engine.isClosed());
        assertThrows(IllegalStateException.class, () -> engine.exec("1"));
    }

    @Test
    void tracebacksShowLinesAndCarets(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("m.py");
        Files.writeString(file, "def f(d):\n    x = d['a'] + d['b'] ; return x\n\ntry:\n    f({'a': 1, 'b': []})\n"
                + "except TypeError:\n    f({})\n");
        try (Engine engine = builder().build()) {
            String text = assertThrows(PythonException.class, () -> engine.runFile(file)).traceback();
            assertEquals("""
                Traceback (most recent call last):
                  File "FILE", line 5, in <module>
                    f({'a': 1, 'b': []})
                  File "FILE", line 2, in f
                    x = d['a'] + d['b'] ; return x
                        ~~~~~~~^~~~~~~~
                TypeError: unsupported operand type(s) for +: 'int' and 'list'

                During handling of the above exception, another exception occurred:

                Traceback (most recent call last):
                  File "FILE", line 7, in <module>
                    f({})
                  File "FILE", line 2, in f
                    x = d['a'] + d['b'] ; return x
                        ~^^^^^
                KeyError: 'a'
                """, text.replace(file.toString(), "FILE"));
        }
    }

    @Test
    void aProgramGivesItsExitCodeAndReportsToStderr() {
        Engine engine = builder().options(noSite()).build();
        assertEquals(1, Program.run(engine, Program.Kind.COMMAND, "foo_bar = 1\nfoo_baz\n"));
        assertEquals("Traceback (most recent call last):\n  File \"<string>\", line 2, in <module>\n"
                + "NameError: name 'foo_baz' is not defined. Did you mean: 'foo_bar'?\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(7, Program.run(builder().options(noSite()).build(), Program.Kind.COMMAND, "raise SystemExit(7)"));
    }

    private static org.pyston.runtime.Options noSite() {
        return new org.pyston.runtime.Options(false, false, 0, false, false, true, false, false, 0, 0, false, false, false,
                false, false, 4300, 0, false, java.util.List.of(), java.util.Map.of());
    }
}
