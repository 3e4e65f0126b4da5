package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Operations of dicts. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class DictBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                words = {'w%d' % i: i for i in range(1000)}
                keys = list(words)
                numbers = dict.fromkeys(range(1000), 1)

                def get_str(n):
                    d = words
                    for k in keys:
                        d[k]

                def get_int(n):
                    d = numbers
                    for i in range(n):
                        d[i]

                def store(n):
                    d = {}
                    for k in keys:
                        d[k] = 1
                    return d

                def count(n):
                    d = {}
                    for i in range(n):
                        k = i & 15
                        d[k] = d.get(k, 0) + 1
                    return d

                def contains(n):
                    d = words
                    for k in keys:
                        k in d

                def items(n):
                    for k, v in words.items():
                        pass
                    return k
                """;
    }

    /** Reading by a string. */
    @Benchmark
    public Object getStr() {
        return run("get_str");
    }

    /** Reading by an int. */
    @Benchmark
    public Object getInt() {
        return run("get_int");
    }

    /** A new entry. */
    @Benchmark
    public Object store() {
        return run("store");
    }

    /** The usual counting with get(). */
    @Benchmark
    public Object count() {
        return run("count");
    }

    /** Looking for a key. */
    @Benchmark
    public Object contains() {
        return run("contains");
    }

    /** A step of an iteration. */
    @Benchmark
    public Object items() {
        return run("items");
    }
}
