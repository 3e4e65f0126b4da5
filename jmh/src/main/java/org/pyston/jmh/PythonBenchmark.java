package org.pyston.jmh;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.pyston.embed.Engine;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Interpreter;
import org.pyston.runtime.Options;

/**
 * An operation of Python, done by a Python function {@code f(n)} n times in a loop; what is shown is the time of one turn.
 * {@link LoopBenchmark} has the loop alone. The compiled tier takes part where it is on the class path; {@code -p
 * tier=interp} leaves it out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public abstract class PythonBenchmark {
    /** How many turns a call of {@link #run} makes. */
    protected static final int TURNS = 1000;

    /** The option {@code -X tier} of the engine. */
    @Param("auto")
    public String tier;

    private final Map<String, Object> functions = new HashMap<>();
    private Engine engine;
    private Frame frame;

    /** The source of the functions that the benchmark's methods run. */
    protected abstract String source();

    /** Makes an engine and runs the source in it. */
    @Setup(Level.Trial)
    public void start() {
        engine = Engine.builder().options(Options.DEFAULT.withX("tier", tier)).shared(false).build();
        engine.exec(source());
        Interpreter interpreter = engine.interpreter();
        frame = new Frame(interpreter.threadState(Thread.currentThread()), null, null, engine.globals(), interpreter.builtins,
                new Object[0]);
        frame.namespace = engine.globals();
    }

    /** Ends the engine. */
    @TearDown(Level.Trial)
    public void stop() {
        functions.clear();
        engine.close();
    }

    /** Calls a function of the source with {@link #TURNS}; returns what it does. */
    protected final Object run(String function) {
        Object callee = functions.get(function);
        if (callee == null) {
            callee = engine.eval(function);
            functions.put(function, callee);
        }
        return ObjectCall.call1(frame, callee, (long) TURNS);
    }

    /** The context of Java code that calls into the engine. */
    protected final Frame frame() {
        return frame;
    }
}
