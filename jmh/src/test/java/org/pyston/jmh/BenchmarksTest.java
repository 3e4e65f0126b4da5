package org.pyston.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;

/** Runs every benchmark of Python operations once: an error in its Python would show only when somebody measures. */
class BenchmarksTest {
    static Stream<PythonBenchmark> benchmarks() {
        AttributeBenchmark attributes = new AttributeBenchmark();
        attributes.classes = 4;
        return Stream.of(new LoopBenchmark(), new CallBenchmark(), attributes, new ArithmeticBenchmark(), new ListBenchmark(),
                new DictBenchmark(), new StringBenchmark(), new ExceptionBenchmark(), new GeneratorBenchmark(),
                new ImportBenchmark(), new ParseBenchmark(), new TransitionBenchmark());
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void everyMethodRuns(PythonBenchmark benchmark) throws ReflectiveOperationException {
        benchmark.tier = "auto";
        benchmark.start();
        List<Method> methods = Arrays.stream(benchmark.getClass().getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Benchmark.class)).toList();
        assertTrue(methods.size() > 1, "too few methods");
        for (Method method : methods) {
            assertTrue(method.invoke(benchmark) != null, method.getName() + " returned nothing");
        }
        benchmark.stop();
    }

    @Test
    void operationsDoWhatTheySay() {
        ArithmeticBenchmark arithmetic = new ArithmeticBenchmark();
        arithmetic.tier = "auto";
        arithmetic.start();
        assertEquals(499500L, arithmetic.intAdd());
        assertEquals(499L, arithmetic.intCompare());
        assertEquals(500.0, arithmetic.floatAdd());
        arithmetic.stop();
    }

    @Test
    void parsedTextHasTheLinesThatItsTimeIsDividedBy() {
        assertEquals(ParseBenchmark.LINES, ParseBenchmark.TEXT.toString().lines().count());
    }
}
