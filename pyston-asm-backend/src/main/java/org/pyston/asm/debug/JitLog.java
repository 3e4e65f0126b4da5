package org.pyston.asm.debug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyston.asm.deopt.FrameState;
import org.pyston.asm.install.CompiledUnit;
import org.pyston.asm.ir.StmtOp;
import org.pyston.ast.Span;
import org.pyston.runtime.Options;

/**
 * The log of one compiler: {@code -X trace-compile}, {@code -X trace-deopt}, {@code -X dump-phases},
 * {@code -X dump-bytecode=FOLDER}, {@code -X jit-stats}, {@code -X jit-report=FILE}, and the flight recorder's events. Writes to
 * standard error.
 */
public final class JitLog implements CompiledUnit.Listener {
    private static final long NANOS_PER_MICRO = 1000;

    private final boolean traceCompile;
    private final boolean traceDeopt;
    private final boolean dumpPhases;
    private final boolean strict;
    private final String filter;
    private final String bytecodeFolder;
    private final JitStats stats;
    private final String statsFile;
    private final JitReport report;
    private final String reportFile;
    private final AtomicInteger numbers = new AtomicInteger();

    public JitLog(Options options) {
        Map<String, String> x = options.xOptions();
        traceCompile = x.containsKey("trace-compile");
        traceDeopt = x.containsKey("trace-deopt");
        dumpPhases = x.containsKey("dump-phases");
        strict = x.containsKey("jit-strict");
        filter = x.get("dump-filter");
        bytecodeFolder = x.get("dump-bytecode");
        stats = x.containsKey("jit-stats") ? new JitStats() : null;
        statsFile = x.get("jit-stats");
        reportFile = x.get("jit-report");
        report = reportFile == null ? null : new JitReport();
    }

    private boolean wanted(CompiledUnit unit) {
        return filter == null || unit.name().matches(filter);
    }

    private static void print(String line) {
        System.err.println(line);
    }

    /** The interpreter ends: writes the statistics. */
    public void finish() {
        if (stats != null) {
            stats.write(statsFile);
        }
        if (report != null) {
            report.write(reportFile);
        }
    }

    /** A number for the next class. */
    public int nextNumber() {
        return numbers.incrementAndGet();
    }

    /** The operations of a unit, with their types. */
    public void dump(CompiledUnit unit, StmtOp body) {
        boolean printed = dumpPhases && wanted(unit);
        if (printed || report != null) {
            StringBuilder text = new StringBuilder();
            body.print(text, "  ");
            if (printed) {
                print("== " + unit.name() + "\n" + text);
            }
            if (report != null) {
                report.operations(unit, text.toString());
            }
        }
    }

    /** Code was written. */
    public void emitted(CompiledUnit unit, String name, byte[] bytes, int size) {
        if (stats != null) {
            stats.emitted(unit, size);
        }
        if (traceCompile && wanted(unit)) {
            print("emitted " + unit.name() + " as " + name + ": " + bytes.length + " bytes of class file, " + size
                    + " of the largest method");
        }
        if (bytecodeFolder != null && wanted(unit)) {
            dumpBytecode(name, bytes);
        }
    }

    /** Writes the class file of a unit for {@code javap} to look at. */
    private void dumpBytecode(String name, byte[] bytes) {
        Path file = Path.of(bytecodeFolder, name + ".class");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            print("cannot write " + file + ": " + e.getMessage());
        }
    }

    /** A unit is installed. {@code size}: the bytecode of its largest method. */
    public void compiled(CompiledUnit unit, int size, long nanos) {
        FlightEvents.compiled(unit.name(), unit.code().unit().filename(), unit.code().unit().firstLine(), size,
                nanos / NANOS_PER_MICRO);
        if (stats != null) {
            stats.compiled(unit, nanos);
        }
        if (report != null) {
            report.compiled(unit);
        }
        if (traceCompile && wanted(unit)) {
            print("compiled " + unit.name() + " in " + nanos / NANOS_PER_MICRO + " us, result " + unit.result()
                    + (unit.needsFrame() ? "" : ", frameless"));
        }
    }

    private void notCompiled(CompiledUnit unit, String reason) {
        if (stats != null) {
            stats.notCompiled(unit, reason);
        }
        if (report != null) {
            report.notCompiled(unit, reason);
        }
    }

    /** A unit has a method that HotSpot would not compile. */
    public void tooLarge(CompiledUnit unit, int size) {
        notCompiled(unit, "too large");
        if (traceCompile) {
            print("too large: " + unit.name() + ", " + size + " bytes");
        }
    }

    /** A unit stays in the interpreter because of what it contains. */
    public void cannotCompile(CompiledUnit unit, String reason) {
        notCompiled(unit, reason);
        if (traceCompile && wanted(unit)) {
            print("not compiled: " + unit.name() + ": " + reason);
        }
    }

    /** The compiler has a defect: the code stays in the interpreter. */
    public void failed(CompiledUnit unit, Throwable e) {
        notCompiled(unit, e.toString());
        if (strict) {
            throw new AssertionError("cannot compile " + unit.name(), e);
        }
        if (traceCompile) {
            print("failed: " + unit.name() + ": " + e);
            e.printStackTrace();
        }
    }

    /** Something was compiled too often. */
    public void gaveUp(String what) {
        if (traceCompile) {
            print("gave up: " + what);
        }
    }

    @Override
    public void invalidated(CompiledUnit unit, String reason) {
        if (stats != null) {
            stats.invalidated(unit);
        }
        if (traceCompile && wanted(unit)) {
            print("invalidated " + unit.name() + ": " + reason);
        }
    }

    @Override
    public void guardFailed(CompiledUnit unit, FrameState state, Object value) {
        Span span = unit.code().executable().span(state.node().id);
        int line = span == null ? 0 : span.lineno();
        String construct = state.node().getClass().getSimpleName();
        FlightEvents.guardFailed(unit.name(), unit.code().unit().filename(), line, construct);
        if (stats != null) {
            stats.guardFailed(unit, line, construct);
        }
        if (report != null) {
            report.guardFailed(unit, line, construct);
        }
        if (traceDeopt && wanted(unit)) {
            print("deopt " + unit.name() + " at line " + line + " " + construct + "#" + state.node().id + " child "
                    + state.child() + (value == null ? "" : " value " + value.getClass().getSimpleName()));
        }
    }
}
