package org.pyston.cli.random;

/** Classes and functions. */
final class Definitions {
    /** Every function has all variables, so that expressions seldom fail by name. */
    static final String[] LOCALS = {"i0 = p0", "i1 = 3", "f0 = 0.5", "f1 = 2.0", "b0 = True", "b1 = False", "s0 = 'abc'", "s1 = 'x'",
            "l0 = [1, 2, 3]", "l1 = [0.5, 'a']", "t0 = (1, 2)", "t1 = ('q', 0.5, 1)", "d0 = {0: 1, 1: 2}", "d1 = {'a': 5, 3: 0.5}"};

    private final Dice dice;
    private final Source out;
    private final Expressions expressions;
    private final Statements statements;

    Definitions(Dice dice, Source out, Expressions expressions, Statements statements) {
        this.dice = dice;
        this.out = out;
        this.expressions = expressions;
        this.statements = statements;
    }

    /** A class with the methods and attributes that expressions use. */
    void defineClass(Scope scope, String name) {
        boolean derived = !scope.classes.isEmpty() && dice.percent(50);
        String base = derived ? dice.of(scope.classes) : "Base";
        out.block("class " + name + "(" + base + "):", () -> {
            if (dice.percent(30)) {
                out.line("__slots__ = (" + dice.of("'i', 'f', 's'", "'i', 'j'", "'w',", "") + ")");
            } else if (dice.percent(50)) {
                out.line("count = " + dice.of("0", "1", "0.5", "'c'"));
            }
            if (!derived || dice.percent(40)) {
                out.block("def __init__(self, i0=1, j=2):", () -> {
                    out.line(derived && dice.percent(60) ? "super().__init__(i0, j=j)" : "self.i = i0");
                    out.line("self." + dice.of("f = 0.5", "s = 'obj'", "i = j", "b = i0"));
                });
            }
            if (dice.percent(70)) {
                method(scope, "get(self, i0=1)");
            }
            if (dice.percent(60)) {
                method(scope, "add(self, i0)");
            }
            if (dice.percent(40)) {
                out.line("@property");
                method(scope, "prop(self)");
                out.line("@prop.setter");
                out.block("def prop(self, value):", () -> out.line("self.i = " + dice.of("value", "value + 1", "self.i")));
            }
            if (dice.percent(20)) {
                out.block("def __getattr__(self, name):", () -> out.line(dice.of("return 5", "raise AttributeError(name)", "return len(name) / 2")));
            }
            if (dice.percent(20)) {
                out.block("def __" + dice.of("add", "radd", "lt", "mul", "getitem", "contains", "eq") + "__(self, other):",
                        () -> out.line(dice.of("return 1", "return self", "return NotImplemented", "return other", "raise Odd(2)")));
            }
            out.line("twice = " + dice.of("lambda self, n: n * 2", "staticmethod(lambda n: n)", "classmethod(lambda cls, n: cls.__name__)"));
        });
        scope.classes.add(name);
    }

    private void method(Scope scope, String signature) {
        out.block("def " + signature + ":", () -> {
            out.line("burn()");
            if (dice.percent(50)) {
                out.line(dice.of("self.i += 1", "self.count += i0", "peek(2)", "self.extra = i0", "super().get(1)"));
            }
            out.line("return " + dice.of("self.i", "self.i + 1", "i0", "self.i + i0", "self.f", "self.count", "(self.i, i0)", "self.get(2) if type(i0) is str else 1"));
        });
    }

    /** A function or generator; it may call those before it. */
    void defineFunction(Scope scope, String name, boolean generator) {
        int parameters = 1 + dice.below(3);
        StringBuilder signature = new StringBuilder("p0");
        for (int i = 1; i < parameters; i++) {
            signature.append(", ").append(dice.of("i1", "f0", "o1", "s0", "l0")).append("_").append(i);
        }
        if (dice.percent(30)) {
            signature.append("=").append(expressions.constant(expressions.kind()));
        }
        signature.append(dice.of("", "", "", ", *t0", ", *, key=3", ", **d0"));
        Scope inside = scope.function(generator);
        out.block("def " + name + "(" + signature + "):", () -> {
            if (dice.percent(30)) {
                out.line("global Gi, Gf");
                inside.globals.add("Gi");
                inside.globals.add("Gf");
            }
            out.line("burn()");
            for (String local : LOCALS) {
                if (!dice.percent(2)) {
                    out.line(local);
                }
            }
            out.line("o0 = C0(i0)");
            out.line("o1 = C1(2)");
            statements.enter(inside);
            expressions.setNumeric(dice.percent(40));
            statements.most(3 + dice.below(5), 3);
            if (!generator && dice.percent(25)) {
                out.line("if type(p0) is int and 0 < p0 < 6: i0 = " + name + "(p0 - 1" + ", 2".repeat(parameters - 1) + ")");
            }
            if (generator) {
                out.line("yield " + expressions.any(1));
            }
            statements.most(1 + dice.below(3), 2);
            out.line("return (" + expressions.any(2) + ", i0, f0, s0, b0)");
            expressions.setNumeric(false);
            statements.enter(scope);
        });
        scope.functions.add(new Scope.Callable(name, parameters, generator));
    }
}
