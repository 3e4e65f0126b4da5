package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Steps of generators and coroutines. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class GeneratorBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                def numbers(n):
                    for i in range(n):
                        yield i

                def step(n):
                    for x in numbers(n):
                        pass

                def delegate(n):
                    yield from numbers(n)

                def yield_from(n):
                    for x in delegate(n):
                        pass

                def expression(n):
                    return sum(x for x in range(n))

                def echo():
                    a = 0
                    while True:
                        a = yield a

                def send(n):
                    g = echo()
                    next(g)
                    for i in range(n):
                        g.send(i)

                async def nothing(a):
                    return a

                async def awaiting(n):
                    for i in range(n):
                        await nothing(i)

                def await_coroutine(n):
                    try:
                        awaiting(n).send(None)
                    except StopIteration:
                        pass
                """;
    }

    /** A step of a generator in a loop. */
    @Benchmark
    public Object step() {
        return run("step");
    }

    /** A step through two generators. */
    @Benchmark
    public Object yieldFrom() {
        return run("yield_from");
    }

    /** A step of a generator expression inside sum(). */
    @Benchmark
    public Object expression() {
        return run("expression");
    }

    /** A value sent in, a value out. */
    @Benchmark
    public Object send() {
        return run("send");
    }

    /** A coroutine that ends at once. */
    @Benchmark
    public Object awaitCoroutine() {
        return run("await_coroutine");
    }
}
