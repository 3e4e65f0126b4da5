package org.pyston.cli.random;

/** Statements that contain statements. */
final class Blocks {
    private final Dice dice;
    private final Source out;
    private final Expressions expressions;
    private final Statements statements;
    private Scope scope;

    Blocks(Dice dice, Source out, Expressions expressions, Statements statements) {
        this.dice = dice;
        this.out = out;
        this.expressions = expressions;
        this.statements = statements;
    }

    void enter(Scope where) {
        scope = where;
    }

    /** One statement whose own are nested at most so deep. */
    void block(int depth) {
        switch (dice.below(14)) {
            case 0, 1, 2 -> choice(depth);
            case 3, 4, 5 -> loop(depth, this::forHeader);
            case 6 -> loop(depth, this::whileHeader);
            case 7, 8, 9 -> guarded(depth);
            case 10 -> with(depth);
            case 11 -> closure(depth);
            case 12 -> suspending(depth);
            default -> other(depth);
        }
    }

    private Runnable body(int depth) {
        return () -> statements.some(3, depth);
    }

    private void choice(int depth) {
        out.block("if " + expressions.of(Kind.BOOL, 2) + ":", body(depth));
        if (dice.percent(25)) {
            out.block("elif " + expressions.of(Kind.BOOL, 2) + ":", body(depth));
        }
        if (dice.percent(40)) {
            out.block("else:", body(depth));
        }
    }

    private void loop(int depth, Runnable header) {
        if (scope.loops >= 2) {
            choice(depth);
            return;
        }
        header.run();
    }

    private void forHeader() {
        String header = switch (dice.below(11)) {
            case 9 -> "for " + dice.of("i0", "f1", "x") + " in " + expressions.of(Kind.SET, 2) + ":";
            case 10 -> "for " + dice.of("i0", "o0", "x") + " in " + expressions.of(Kind.OBJECT, 1) + ":";
            case 0, 1, 2 -> "for " + dice.of("i0", "i1", "n") + " in range("
                    + dice.of("6", "9", "i0 & 7", "2, 8", "7, -2, -2", "9223372036854775804, 9223372036854775810", "-3, 3", "i0, i0 + 5") + "):";
            case 3 -> "for n, " + dice.of("i0", "f0", "s1") + " in enumerate(" + expressions.of(Kind.LIST, 2) + "):";
            case 4 -> "for i1, " + dice.of("f0", "b0", "x") + " in zip(range(6), " + expressions.of(Kind.LIST, 2) + "):";
            case 5 -> "for " + dice.of("i0", "s0", "x") + " in " + expressions.of(Kind.DICT, 2) + dice.of(":", ".values():", ".copy().items():");
            case 6 -> "for " + dice.of("i0", "f1", "x") + " in (1, 2, 3, " + expressions.element(1) + ", 4, " + expressions.element(1) + "):";
            case 7 -> "for " + dice.of("s0", "s1", "x") + " in " + expressions.of(Kind.STR, 2) + "[:7]:";
            default -> "for " + dice.of("i0", "f1", "s0", "x") + " in " + expressions.of(dice.percent(50) ? Kind.LIST : Kind.TUPLE, 2) + "[:7]:";
        };
        String counter = scope.fresh();
        out.line(counter + " = 0");
        out.block(header, () -> turns(counter));
        otherwise();
    }

    private void whileHeader() {
        String counter = scope.fresh();
        out.line(counter + " = " + dice.of("0", "0", "0.0"));
        out.block("while " + counter + " < " + dice.of("5", "7", "8.5") + (dice.percent(40) ? " and " + expressions.of(Kind.BOOL, 1) : "") + ":",
                () -> turns(counter));
        otherwise();
    }

    /** The body of a loop; the types of variables change at one turn. */
    private void turns(String counter) {
        scope.loops++;
        out.line(counter + " += " + dice.of("1", "1", "1", "True", "1.0"));
        out.line("if " + counter + " > 11: break");
        if (dice.percent(45)) {
            Kind kind = expressions.kind();
            out.line("if " + counter + dice.of(" == ", " >= ") + dice.of("2", "3", "4", "5") + ": " + scope.variable(dice, kind) + " = "
                    + (dice.percent(60) ? expressions.element(1) : expressions.constant(kind)));
        }
        statements.some(4, scope.loops > 1 ? 1 : 2);
        scope.loops--;
    }

    private void otherwise() {
        if (dice.percent(20)) {
            out.block("else:", body(0));
        }
    }

    private void guarded(int depth) {
        out.block("try:", body(depth));
        boolean except = dice.percent(80);
        if (except) {
            String name = dice.percent(60) ? " as e" : "";
            String kind = dice.of("Exception", "Exception", "ValueError", "(TypeError, AttributeError)", "ArithmeticError", "LookupError", "Odd");
            out.block("except " + kind + name + ":", () -> {
                if (!name.isEmpty()) {
                    out.line(dice.of("log(failure(e))", "log(type(e).__name__)", "log(lines(e))", "s0 = str(e)[:20]"));
                }
                if (dice.percent(20)) {
                    out.line(dice.of("raise", statements.raise()));
                } else {
                    statements.some(2, depth);
                }
            });
            if (dice.percent(25)) {
                out.block("else:", body(depth));
            }
        }
        if (!except || dice.percent(30)) {
            out.block("finally:", body(depth));
        }
    }

    private void with(int depth) {
        if (dice.percent(25)) {
            out.block("with " + expressions.of(Kind.OBJECT, 1) + dice.of("", " as i0", " as o0", ", Manager(1) as f0") + ":", body(depth));
            return;
        }
        out.block("with Manager(" + dice.of("0", "1", "i0 & 1", "b0") + ")" + dice.of("", " as i0", " as l0", ", Manager(1) as f0") + ":", body(depth));
    }

    /** A statement that may wait for something, in functions that can. */
    private void suspending(int depth) {
        if (!scope.style.awaits()) {
            loop(depth, this::forHeader);
            return;
        }
        if (dice.percent(40) || scope.loops >= 2) {
            out.block("async with " + (dice.percent(70) ? "AsyncManager(" + expressions.of(Kind.BOOL, 1) + ")" : expressions.of(Kind.OBJECT, 1))
                    + dice.of("", " as i0", " as l0", ", AsyncManager(1) as f0") + ":", body(depth));
            return;
        }
        String counter = scope.fresh();
        out.line(counter + " = 0");
        out.block("async for " + dice.of("i0", "f1", "x") + " in keep(" + expressions.asynchronous(1) + "):", () -> turns(counter));
        otherwise();
    }

    /** A function inside the function, which shares variables with it. */
    private void closure(int depth) {
        if (scope.module) {
            choice(depth);
            return;
        }
        String name = scope.fresh();
        Kind shared = expressions.kind();
        String variable = scope.variable(dice, shared);
        Scope outer = scope;
        out.block("def " + name + "(" + dice.of("i0", "i0=1", "f0=0.5, *t0", "i1=2, **d0") + "):", () -> {
            if (!outer.globals.contains(variable)) {
                out.line(variable.startsWith("i") || variable.startsWith("f") || variable.startsWith("t") || variable.startsWith("d")
                        ? "nonlocal s0, b1" : "nonlocal " + variable);
            }
            statements.enter(outer.function(Style.PLAIN));
            statements.some(3, Math.min(depth, 1));
            out.line("return " + expressions.any(1));
            statements.enter(outer);
        });
        out.line(scope.variable(dice, Kind.INT) + " = " + name + "(" + expressions.of(Kind.INT, 1) + ")");
        if (dice.percent(50)) {
            out.line("log([" + name + "(x) for x in (1, 2, " + expressions.element(1) + ")])");
        }
    }

    private void other(int depth) {
        switch (dice.below(4)) {
            case 0 -> out.block("match " + expressions.any(1) + ":", () -> {
                out.block("case " + dice.of("int(n)", "[x, *_]", "{'a': x}", "float() | str()", "None", "C0(i=n)") + ":", body(depth));
                out.block("case " + dice.of("_", "1 | 2", "bool(b0)", "(x, y) if i0") + ":", body(depth));
            });
            case 1 -> {
                out.line("trace()");
                body(depth).run();
                out.line("untrace()");
            }
            case 2 -> {
                String name = scope.fresh();
                out.line(name + " = keep(gen0(" + expressions.of(Kind.INT, 1) + "))");
                out.line("log(next(" + name + ", None))");
                body(depth).run();
                out.line("log(" + dice.of("next(" + name + ", 7)", name + ".send(i0)", name + ".throw(ValueError(1))", name + ".close()",
                        "list(" + name + ")", "sorted(" + name + ".gi_frame.f_locals)") + ")");
            }
            default -> out.block("if i0 is not None:", body(depth));
        }
    }
}
