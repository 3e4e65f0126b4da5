package org.pyston.cli.random;

/** Classes and functions. */
final class Definitions {
    /** Every function has all variables, so that expressions seldom fail by name. */
    static final String[] LOCALS = {"i0 = p0", "i1 = 3", "f0 = 0.5", "f1 = 2.0", "b0 = True", "b1 = False", "s0 = 'abc'", "s1 = 'x'",
            "l0 = [1, 2, 3]", "l1 = [0.5, 'a']", "t0 = (1, 2)", "t1 = ('q', 0.5, 1)", "d0 = {0: 1, 1: 2}", "d1 = {'a': 5, 3: 0.5}", "z0 = {1, 2}", "z1 = {0.5, 'a', 7}"};

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
            for (int i = dice.below(4); i > 0; i--) {
                operator(scope, name);
            }
            if (dice.percent(30)) {
                method(scope, "up(self, i0=1)");
            }
            if (dice.percent(30)) {
                out.line("@classmethod");
                out.block("def make(cls, i0=1):", () -> {
                    out.line("burn()");
                    out.line("return " + dice.of("cls(i0)", "super().make(i0)", "cls", "super(" + name + ", cls).make(i0 + 1)", "cls.count"));
                });
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
                out.line(dice.of("self.i += 1", "self.count += i0", "peek(2)", "self.extra = i0", "super().get(1)", "i0 = super().get(i0)", "i0 = super().add(2)",
                        "i0 = super().count", "i0 = super().up(i0)", "i0 = [super().get(x) for x in (1, i0)]"));
            }
            out.line("return " + dice.of("self.i", "self.i + 1", "i0", "self.i + i0", "self.f", "self.count", "(self.i, i0)", "self.get(2) if type(i0) is str else 1"));
        });
    }

    /** Some special methods that belong together. */
    private void operator(Scope scope, String name) {
        switch (dice.below(9)) {
            case 0, 1 -> {
                String operator = dice.of("add", "mul", "sub", "or");
                String value = dice.of("self.i + other", name + "(self.i)", "self.i", "other", "(self.i, other)", "type(self)(2)");
                special(dice.of("", "r", "i") + operator, "self, other", value, "self.i + other.i if isinstance(other, Base) else NotImplemented",
                        "super().__" + operator + "__(other)", "self");
            }
            case 2 -> special(dice.of("lt", "le", "gt", "ge", "eq", "ne"), "self, other", "self.i < other.i", "self.i == 1", "NotImplemented", "other",
                    "super().__eq__(other)", "[]");
            case 3 -> {
                special("eq", "self, other", "self.i == other.i", "isinstance(other, Base) and self.i == other.i", "True");
                special("hash", "self", "hash(self.i)", "1", "super().__hash__() and 2", "'h'");
            }
            case 4 -> {
                special("len", "self", "2", "self.i & 3", "super().__len__()", "0", "-1", "self.f");
                special("bool", "self", "self.i > 2", "False", "len(self) > 1", "1");
            }
            case 5 -> {
                out.block("def __getitem__(self, n):", () -> {
                    out.line("burn()");
                    out.line("if n > " + dice.of("2", "3", "0") + ": raise " + dice.of("IndexError(n)", "IndexError", "StopIteration", "Odd(n)"));
                    out.line("return " + dice.of("n", "self.i + n", "(n, 1)", "self.count"));
                });
                special("setitem", "self, n, value", "self.add(n)", "value");
            }
            case 6 -> {
                out.block("def __enter__(self):", () -> {
                    out.line("burn()");
                    out.line("return " + dice.of("self", "self.i", "super().get(3)"));
                });
                out.block("def __exit__(self, kind, value, tb):", () -> {
                    out.line("log(('left', kind))");
                    out.line("return " + dice.of("None", "kind is Odd", "self.i", "True", "peek(1)"));
                });
            }
            case 7 -> out.block("def __iter__(self):", () -> {
                out.line("burn()");
                out.line(dice.of("yield self.i", "yield from (1, 2)", "return iter((self.i, 2))", "return self", "return keep(gen0(2))"));
            });
            default -> {
                special(dice.of("call", "contains"), "self, i0=1", "self.i + i0", "i0", "self.get(i0)", "self");
                special(dice.of("neg", "abs", "invert", "pos", "index", "int"), "self", "self.i", "-self.i", "self", "super().__neg__()");
            }
        }
    }

    private void special(String operator, String parameters, String... values) {
        out.block("def __" + operator + "__(" + parameters + "):", () -> {
            out.line("burn()");
            if (dice.percent(20)) {
                out.line(dice.of("peek(1)", "peek(2)", "self.i += 1", "log('" + operator + "')"));
            }
            out.line("return " + dice.of(values));
        });
    }

    /** A function that calls another with what it was called with. */
    void defineForwarder(Scope scope, String name) {
        Scope.Callable callee = dice.of(scope.functions);
        out.block("def " + name + "(" + dice.of("*t0, **d0", "*t0, **d0", "p0, *t0, **d0", "*t0, key=2, **d0", "*t0") + "):", () -> {
            out.line("burn()");
            if (dice.percent(30)) {
                out.line(dice.of("peek(1)", "log(t0)", "peek(2)", "log(len(t0))"));
            }
            out.line("return " + callee.name() + "(" + dice.of("*t0", "*t0[:3]", "*t0, 2", "3, *t0", "*(x for x in t0)") + ")");
        });
        scope.functions.add(new Scope.Callable(name, callee.parameters(), callee.style()));
    }

    /** A function, generator or coroutine; it may call those before it. */
    void defineFunction(Scope scope, String name, Style style) {
        int parameters = 1 + dice.below(3);
        StringBuilder signature = new StringBuilder("p0");
        for (int i = 1; i < parameters; i++) {
            signature.append(", ").append(dice.of("i1", "f0", "o1", "s0", "l0")).append("_").append(i);
        }
        if (dice.percent(30)) {
            signature.append("=").append(expressions.constant(expressions.kind()));
        }
        String rest = dice.of("", "", "", ", *t0", ", *, key=3", ", **d0", ", *t0, key=1, **d0");
        signature.append(rest);
        Scope inside = scope.function(style);
        out.block((style.awaits() ? "async def " : "def ") + name + "(" + signature + "):", () -> {
            if (dice.percent(30)) {
                out.line("global Gi, Gf");
                inside.globals.add("Gi");
                inside.globals.add("Gf");
            }
            out.line("burn()");
            for (String local : LOCALS) {
                if (!dice.percent(2) && !rest.contains("*" + local.substring(0, 2))) {
                    out.line(local);
                }
            }
            out.line("o0 = C0(i0)");
            out.line("o1 = C1(2)");
            statements.enter(inside);
            expressions.setNumeric(dice.percent(40));
            statements.most(3 + dice.below(5), 3);
            if (!style.yields() && dice.percent(25)) {
                out.line("if type(p0) is int and 0 < p0 < 6: i0 = " + (style.awaits() ? "await " : "") + name + "(p0 - 1" + ", 2".repeat(parameters - 1) + ")");
            }
            if (style.yields()) {
                out.line("yield " + expressions.any(1));
            }
            statements.most(1 + dice.below(3), 2);
            out.line((style == Style.ASYNC_GENERATOR ? "yield (" : "return (") + expressions.any(2) + ", i0, f0, s0, b0)");
            expressions.setNumeric(false);
            statements.enter(scope);
        });
        scope.functions.add(new Scope.Callable(name, parameters, style));
    }
}
