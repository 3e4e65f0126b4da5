package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Operations of lists. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class ListBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                numbers = list(range(1000))

                def index(n):
                    l = numbers
                    a = 0
                    for i in range(n):
                        a += l[i]
                    return a

                def store(n):
                    l = [0] * n
                    for i in range(n):
                        l[i] = i
                    return l

                def append(n):
                    l = []
                    for i in range(n):
                        l.append(i)
                    return l

                def display(n):
                    for i in range(n):
                        l = [i, i, i]
                    return l

                def unpack(n):
                    t = (1, 2)
                    for i in range(n):
                        a, b = t
                    return a
                """;
    }

    /** Reading an element. */
    @Benchmark
    public Object index() {
        return run("index");
    }

    /** Writing an element. */
    @Benchmark
    public Object store() {
        return run("store");
    }

    /** Appending an element. */
    @Benchmark
    public Object append() {
        return run("append");
    }

    /** A list of three elements. */
    @Benchmark
    public Object display() {
        return run("display");
    }

    /** A tuple into two variables. */
    @Benchmark
    public Object unpack() {
        return run("unpack");
    }
}
