package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Exceptions, and the blocks that wait for them. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class ExceptionBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                def caught_here(n):
                    for i in range(n):
                        try:
                            raise ValueError
                        except ValueError:
                            pass

                def thrower(a):
                    raise ValueError(a)

                def caught_outside(n):
                    for i in range(n):
                        try:
                            thrower(i)
                        except ValueError as e:
                            pass

                def from_builtin(n):
                    d = {}
                    for i in range(n):
                        try:
                            d[i]
                        except KeyError:
                            pass

                def nothing_raised(n):
                    a = 0
                    for i in range(n):
                        try:
                            a += i
                        except ValueError:
                            a = 0
                        finally:
                            a += 1
                    return a

                class Manager:
                    def __enter__(self):
                        return self

                    def __exit__(self, *args):
                        return False

                def with_block(n):
                    m = Manager()
                    for i in range(n):
                        with m:
                            pass
                """;
    }

    /** Raised and caught in one function. */
    @Benchmark
    public Object caughtHere() {
        return run("caught_here");
    }

    /** Raised in a function, caught by its caller. */
    @Benchmark
    public Object caughtOutside() {
        return run("caught_outside");
    }

    /** Raised by a dict. */
    @Benchmark
    public Object fromBuiltin() {
        return run("from_builtin");
    }

    /** A try with except and finally that has nothing to do. */
    @Benchmark
    public Object nothingRaised() {
        return run("nothing_raised");
    }

    /** A context manager written in Python. */
    @Benchmark
    public Object withBlock() {
        return run("with_block");
    }
}
