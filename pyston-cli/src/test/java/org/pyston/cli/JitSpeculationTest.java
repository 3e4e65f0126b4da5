package org.pyston.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pyston.embed.Engine;
import org.pyston.frame.CompiledFunction;
import org.pyston.nodes.Node;
import org.pyston.nodes.RootNode;
import org.pyston.runtime.Options;
import org.pyston.text.PyStr;
import org.pyston.types.function.PyFunction;

/** That functions are compiled, what they are compiled for, and that failed speculation makes other code of them. */
class JitSpeculationTest {
    private final Engine engine = engine("jit");

    private static Engine engine(String tier) {
        Options options = Options.DEFAULT.withX("tier", tier).withX("jit-strict", null);
        return Engine.builder().options(options).shared(false).build();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private PyFunction function(Engine e, String name) {
        return (PyFunction) e.globals().getStr(PyStr.of(name));
    }

    private CompiledFunction compiled(String name) {
        return function(engine, name).code().compiled();
    }

    /** How often guards of the function have failed. */
    private int deopts(String name) {
        return deopts(((RootNode) function(engine, name).code().executable()).body());
    }

    private static int deopts(Node node) {
        int sum = node.deopts;
        for (Node child : node.children()) {
            sum += deopts(child);
        }
        return sum;
    }

    /** The primitive descriptor of the compiled body's parameters and result. */
    private String signature(String name) {
        for (var method : compiled(name).getClass().getDeclaredMethods()) {
            if (method.getName().equals("body")) {
                Class<?>[] p = method.getParameterTypes();
                StringBuilder text = new StringBuilder();
                for (int i = 4; i < p.length; i++) {
                    text.append(p[i].getSimpleName()).append(' ');
                }
                return text.append("-> ").append(method.getReturnType().getSimpleName()).toString();
            }
        }
        throw new AssertionError("no body in " + compiled(name));
    }

    @Test
    void intsAndFloatsAreUnboxed() {
        engine.exec("def f(a, b): return a * b + 1\nfor i in range(5): f(i, 2)");
        assertEquals("long long -> long", signature("f"));
        engine.exec("def g(a, b): return a * b + 1 < 3\nfor i in range(5): g(0.5, 2.5)");
        assertEquals("double double -> boolean", signature("g"));
        assertEquals(0, deopts("f") + deopts("g"));
    }

    @Test
    void recursionCallsItselfUnboxed() {
        engine.exec("def fib(n):\n    if n < 2: return n\n    return fib(n - 1) + fib(n - 2)\nr = [fib(i) for i in range(20)]");
        assertEquals("long -> long", signature("fib"));
        assertEquals(6765L, engine.eval("fib(20)"));
    }

    @Test
    void overflowLeavesAndIsGeneralizedAfterThreeFailures() {
        engine.exec("def f(a): return a + 1\nfor i in range(5): f(i)");
        CompiledFunction first = compiled("f");
        assertNotNull(first);
        BigInteger expected = BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE);
        assertEquals(expected, engine.eval("f(2**63 - 1)"));
        assertSame(first, compiled("f"));
        assertEquals(1, deopts("f"));
        engine.exec("for i in range(3): r = f(2**63 - 1)");
        assertNotEquals(first, compiled("f"));
        engine.exec("for i in range(100): r = f(2**63 - 1)");
        assertEquals("long -> Object", signature("f"));
        assertEquals(3, deopts("f"));
        assertEquals(expected, engine.eval("r"));
    }

    @Test
    void argumentsOfOtherTypesMakeOtherCode() {
        engine.exec("def f(a): return a + a\nfor i in range(5): f(i)");
        assertEquals("long -> long", signature("f"));
        engine.exec("for i in range(200): r = f('x')");
        assertEquals("Object -> Object", signature("f"));
        assertEquals(PyStr.of("xx"), engine.eval("r"));
    }

    @Test
    void attributesAreReadByShapeAndAChangedClassIsSeen() {
        engine.exec("""
                class P:
                    def __init__(self, x): self.x = x
                    def get(self): return self.x
                def f(p): return p.get() + p.x
                p = P(3)
                for i in range(10): r = f(p)
                """);
        assertNotNull(compiled("f"));
        assertEquals(6L, engine.eval("f(p)"));
        assertEquals(0, deopts("f"));
        engine.exec("P.get = lambda self: 100\nr = f(p)");
        assertEquals(103L, engine.eval("r"));
        assertTrue(deopts("f") > 0);
    }

    @Test
    void anEngineWithoutTheTierCompilesNothing() {
        try (Engine interpreter = engine("interp")) {
            interpreter.exec("def f(a): return a\nfor i in range(5000): f(i)");
            assertNull(function(interpreter, "f").code().compiled());
        }
    }

    @Test
    void failedGuardsDoNotRepeatForEver() {
        engine.exec("""
                def f(a, b):
                    return a + b if a else b
                values = [1, 2.5, 'x', 2**70, True, [1], (2,), b'y']
                for k in range(400):
                    for v in values:
                        r = f(v, v)
                """);
        int before = deopts("f");
        engine.exec("""
                for k in range(100):
                    for v in values:
                        r = f(v, v)
                """);
        assertEquals(before, deopts("f"));
        assertTrue(before < 40, "deopts: " + before);
    }

    @Test
    void operatorsOfPythonClassesAreCalledWithUnboxedResults() {
        engine.exec("class P:\n    def __init__(self, x): self.x = x\n    def __mul__(self, o): return self.x * o.x");
        engine.exec("def f(a, b): return a * b\np = P(0.5)\nfor i in range(9): f(p, p)");
        assertEquals("Object Object -> double", signature("f"));
        engine.exec("P.__mul__ = lambda a, b: 'other'\nr = [f(p, p) for i in range(9)]");
        assertEquals(Boolean.TRUE, engine.eval("r == ['other'] * 9"));
    }

    @Test
    void collectedArgumentsDoNotPreventADirectCall() {
        engine.exec("def g(a, *rest, k=0, **named): return a + len(rest) + len(named)\ng(1, k=1)\ng(1, k=2)");
        engine.exec("def f(i): return g(i, 2, 3, k=1, x=4)\nr = [f(i) for i in range(9)]");
        assertEquals("long -> long", signature("f"));
        assertEquals(Boolean.TRUE, engine.eval("r == list(range(3, 12))"));
    }

    @Test
    void counterOfAClassIsNoChangeOfTheClass() {
        engine.exec("class C:\n    n = 0\n    def __init__(self): C.n += 1\n    def m(self): return 5");
        engine.exec("def f(): return C().m()\nfor i in range(40): f()");
        CompiledFunction code = compiled("f");
        int before = deopts("f");
        engine.exec("for i in range(40): f()");
        assertSame(code, compiled("f"));
        assertEquals(before, deopts("f"));
        assertEquals(80L, engine.eval("C.n"));
    }
}
