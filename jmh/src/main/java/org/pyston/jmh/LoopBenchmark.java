package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Loops that do nothing. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class LoopBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                def for_range(n):
                    for i in range(n):
                        pass

                numbers = list(range(1000))
                def for_list(n):
                    for x in numbers:
                        pass
                    return x

                def while_loop(n):
                    i = 0
                    while i < n:
                        i += 1
                    return i

                def comprehension(n):
                    return [x for x in numbers]
                """;
    }

    /** A turn of a loop over a range. */
    @Benchmark
    public Object forRange() {
        return run("for_range");
    }

    /** A turn of a loop over a list. */
    @Benchmark
    public Object forList() {
        return run("for_list");
    }

    /** A comparison and an addition. */
    @Benchmark
    public Object whileLoop() {
        return run("while_loop");
    }

    /** A turn of a list comprehension. */
    @Benchmark
    public Object comprehension() {
        return run("comprehension");
    }
}
