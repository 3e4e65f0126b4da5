package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Arithmetic of local variables. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class ArithmeticBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                def int_add(n):
                    a = 0
                    for i in range(n):
                        a = a + i
                    return a

                def int_mixed(n):
                    a = 1
                    for i in range(n):
                        a = (a * 31 ^ i) % 65521
                    return a

                def int_big(n):
                    a = 1 << 80
                    for i in range(n):
                        a = a + i
                    return a

                def int_compare(n):
                    a = 0
                    for i in range(n):
                        if i > 500:
                            a += 1
                    return a

                def float_add(n):
                    a = 0.0
                    for i in range(n):
                        a = a + 0.5
                    return a

                def float_mixed(n):
                    a = 1.0
                    for i in range(n):
                        a = a * 0.999 + i / 3.0
                    return a
                """;
    }

    /** An addition of ints that fit into 64 bits. */
    @Benchmark
    public Object intAdd() {
        return run("int_add");
    }

    /** Multiplication, xor and remainder. */
    @Benchmark
    public Object intMixed() {
        return run("int_mixed");
    }

    /** An addition to an int of 81 bits. */
    @Benchmark
    public Object intBig() {
        return run("int_big");
    }

    /** A comparison that decides a branch. */
    @Benchmark
    public Object intCompare() {
        return run("int_compare");
    }

    /** An addition of floats. */
    @Benchmark
    public Object floatAdd() {
        return run("float_add");
    }

    /** Multiplication, division and addition of floats. */
    @Benchmark
    public Object floatMixed() {
        return run("float_mixed");
    }
}
