package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Imports of modules that are loaded. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class ImportBenchmark extends PythonBenchmark {
    @Override
    protected String source() {
        return """
                import json, os.path

                def module(n):
                    for i in range(n):
                        import json

                def dotted(n):
                    for i in range(n):
                        import os.path

                def from_module(n):
                    for i in range(n):
                        from json import loads
                """;
    }

    /** A module. */
    @Benchmark
    public Object module() {
        return run("module");
    }

    /** A module in a package. */
    @Benchmark
    public Object dotted() {
        return run("dotted");
    }

    /** A name of a module. */
    @Benchmark
    public Object fromModule() {
        return run("from_module");
    }
}
