package org.pyston.cli.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pyston.cli.programs.CPython;

/**
 * Tests of CPython's own that Pyston has passed go on to pass. The list (see {@link PassingTests}) only grows:
 * {@code -Dpyston.ratchet=add} adds what passes now; what no longer passes fails in either case. Another 3.12 than
 * {@link #RECORDED} may lack tests of the list.
 */
class RatchetJarTest {
    private static final String RECORDED = "3.12.1";
    private static final int AT_ONCE = 2;

    @TempDir
    private static Path folder;

    private static ExecutorService pool;

    @AfterAll
    static void stop() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }

    @TestFactory
    Stream<DynamicTest> passAsBefore() throws Exception {
        CPython oracle = CPython.with(folder);
        Path path = Files.createDirectory(folder.resolve("path"));
        List<String> found = oracle.run(folder, List.of("-I", "-c",
                "import sys, test.support as t; print('%d.%d.%d' % sys.version_info[:3]); print(t.TEST_HOME_DIR)"))
                .out().lines().toList();
        assumeTrue(found.size() == 2, "CPython 3.12 is there, but without its test package");
        Files.createSymbolicLink(path.resolve("test"), Path.of(found.get(1)));
        boolean mayBeMissing = !found.get(0).equals(RECORDED);
        pool = Executors.newFixedThreadPool(AT_ONCE);
        List<DynamicTest> tests = new ArrayList<>();
        for (PassingTests passing : PassingTests.all()) {
            Future<ModuleRun> run = pool.submit(() -> run(passing, mayBeMissing));
            tests.add(DynamicTest.dynamicTest(passing.module(), () -> check(passing, run.get(), mayBeMissing)));
        }
        return tests.stream();
    }

    /** A module that falls short runs again: some tests wait for the garbage collector, or for a time. One pass is enough. */
    private static ModuleRun run(PassingTests passing, boolean mayBeMissing) throws IOException, InterruptedException {
        ModuleRun first = new ModuleRun(passing, folder.resolve(passing.module())).call();
        if (first.lost(mayBeMissing).isEmpty()) {
            return first;
        }
        ModuleRun second = new ModuleRun(passing, folder.resolve(passing.module() + "-again")).call();
        second.passed().addAll(first.passed());
        return second;
    }

    private static void check(PassingTests passing, ModuleRun run, boolean mayBeMissing) throws IOException {
        if ("add".equals(System.getProperty("pyston.ratchet"))) {
            passing.add(run.passed());
        }
        assertEquals("", String.join("", run.lost(mayBeMissing)), passing.module());
    }
}
