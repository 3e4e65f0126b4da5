package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** What it costs to pass between interpreted and compiled code, and to look at frames of compiled code. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class TransitionBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                import sys

                def leaf(a, b):
                    return a + b

                def calls(n):
                    x = 0
                    for i in range(n):
                        x = leaf(i, 1)
                    return x

                # The sum leaves the range of 64 bits in each call: the guard fails, the interpreter goes on.
                def overflow(a):
                    return a + 9223372036854775807

                def guards(n):
                    for i in range(n):
                        overflow(i)

                # Each call enters the loop anew.
                def short_loop(n):
                    i = 0
                    while i < n:
                        i += 1
                    return i

                def entries(n):
                    for i in range(n):
                        short_loop(3)

                def looks():
                    return sys._getframe(1).f_lineno

                def frames(n):
                    for i in range(n):
                        looks()

                def deep(k):
                    return sys._getframe(5) if k == 0 else deep(k - 1)

                def deep_frames(n):
                    for i in range(n):
                        deep(5)
                """;
    }

    /** A call of compiled code by compiled code. */
    @Benchmark
    public Object compiledCall() {
        return run("calls");
    }

    /** An int that outgrows 64 bits where ints were expected that do not; after a few the code is made without that. */
    @Benchmark
    public Object overflow() {
        return run("guards");
    }

    /** A call of a function with a loop of three turns. */
    @Benchmark
    public Object loopEntry() {
        return run("entries");
    }

    /** A function that looks at its caller's frame. */
    @Benchmark
    public Object callersFrame() {
        return run("frames");
    }

    /** A function that looks at a frame five calls below, which are all compiled. */
    @Benchmark
    public Object deepFrame() {
        return run("deep_frames");
    }
}
