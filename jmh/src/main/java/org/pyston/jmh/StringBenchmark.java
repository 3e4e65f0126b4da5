package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Operations of strings. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class StringBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                words = ['w%d' % i for i in range(1000)]
                line = ' '.join(words)

                def concatenate(n):
                    s = ''
                    for w in words:
                        s += w
                    return s

                def index(n):
                    s = line
                    for i in range(n):
                        s[i]

                def split(n):
                    return line.split()

                def join(n):
                    return ' '.join(words)

                def format_f(n):
                    for i in range(n):
                        s = f'{i}: {n}'
                    return s

                def format_percent(n):
                    for i in range(n):
                        s = '%d: %s' % (i, n)
                    return s

                def find(n):
                    for w in words:
                        w.startswith('w1')

                def compare(n):
                    a = 0
                    for w in words:
                        if w == 'w500':
                            a += 1
                    return a
                """;
    }

    /** Adding to a string in a loop. */
    @Benchmark
    public Object concatenate() {
        return run("concatenate");
    }

    /** Reading a character. */
    @Benchmark
    public Object index() {
        return run("index");
    }

    /** A word of a split. */
    @Benchmark
    public Object split() {
        return run("split");
    }

    /** A word of a join. */
    @Benchmark
    public Object join() {
        return run("join");
    }

    /** An f-string of two ints. */
    @Benchmark
    public Object formatF() {
        return run("format_f");
    }

    /** The % operator. */
    @Benchmark
    public Object formatPercent() {
        return run("format_percent");
    }

    /** A method that looks into a short string. */
    @Benchmark
    public Object find() {
        return run("find");
    }

    /** Equality with a constant. */
    @Benchmark
    public Object compare() {
        return run("compare");
    }
}
