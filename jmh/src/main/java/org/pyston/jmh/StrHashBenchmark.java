package org.pyston.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pyston.text.PyStr;

/** What making a {@code str} and hashing it for the first time costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StrHashBenchmark {

    /** The number of characters. */
    @Param({"8", "64"})
    public int length;

    private String text;

    /** Makes the text to hash. */
    @Setup
    public void setup() {
        text = "x".repeat(length);
    }

    /** A new string each time, for a string remembers its hash. */
    @Benchmark
    public long hash() {
        return PyStr.of(text).hash();
    }
}
