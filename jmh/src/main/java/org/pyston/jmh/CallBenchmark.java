package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Calls of what can be called. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class CallBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                def one(a):
                    return a

                def function(n):
                    for i in range(n):
                        one(i)

                def many(a, b=1, *, c=2):
                    return a

                def keywords(n):
                    for i in range(n):
                        many(i, c=i)

                class C:
                    def method(self, a):
                        return a

                    def __init__(self, a):
                        self.a = a

                def method(n):
                    c = C(1)
                    for i in range(n):
                        c.method(i)

                def instance(n):
                    for i in range(n):
                        C(i)

                def outer(k):
                    def inner(a):
                        return k
                    return inner

                def closure(n):
                    f = outer(3)
                    for i in range(n):
                        f(i)

                def builtin(n):
                    t = (1, 2)
                    for i in range(n):
                        len(t)
                """;
    }

    /** A function of one parameter. */
    @Benchmark
    public Object function() {
        return run("function");
    }

    /** A function with a default and an argument by keyword. */
    @Benchmark
    public Object keywords() {
        return run("keywords");
    }

    /** A method of an instance. */
    @Benchmark
    public Object method() {
        return run("method");
    }

    /** A new instance whose class has __init__. */
    @Benchmark
    public Object instance() {
        return run("instance");
    }

    /** A function that reads a variable of another one. */
    @Benchmark
    public Object closure() {
        return run("closure");
    }

    /** A built-in function. */
    @Benchmark
    public Object builtin() {
        return run("builtin");
    }
}
