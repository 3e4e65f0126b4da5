package org.pyston.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** Attributes of instances, seen at one place of the program from one class, from a few or from many. */
@OperationsPerInvocation(PythonBenchmark.TURNS)
public class AttributeBenchmark extends PythonBenchmark {
    /** Of how many classes the instances are: monomorphic, polymorphic, megamorphic. */
    @Param({"1", "4", "40"})
    public int classes;

    @Override
    protected String source() {
        return """
                class Base:
                    shared = 1
                    def __init__(self):
                        self.x = 1

                    @property
                    def p(self):
                        return 1

                kinds = [type('K%d' % i, (Base,), {}) for i in range(CLASSES)]
                objects = [kinds[i % len(kinds)]() for i in range(1000)]

                def load(n):
                    for o in objects:
                        o.x

                def load_from_class(n):
                    for o in objects:
                        o.shared

                def load_property(n):
                    for o in objects:
                        o.p

                def store(n):
                    for o in objects:
                        o.x = 2
                """.replace("CLASSES", Integer.toString(classes));
    }

    /** Reading an attribute of the instance. */
    @Benchmark
    public Object load() {
        return run("load");
    }

    /** Reading an attribute of a base class. */
    @Benchmark
    public Object loadFromClass() {
        return run("load_from_class");
    }

    /** Reading a property. */
    @Benchmark
    public Object loadProperty() {
        return run("load_property");
    }

    /** Writing an attribute of the instance. */
    @Benchmark
    public Object store() {
        return run("store");
    }
}
