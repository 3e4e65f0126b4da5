package org.pyston.cli.random;

/** Statements of one line, and those that nest: see {@link Blocks}. */
final class Statements {
    private final Dice dice;
    private final Source out;
    private final Expressions expressions;
    private final Blocks blocks;
    private Scope scope;

    Statements(Dice dice, Source out, Expressions expressions) {
        this.dice = dice;
        this.out = out;
        this.expressions = expressions;
        this.blocks = new Blocks(dice, out, expressions, this);
    }

    /** Where the statements from now on stand. */
    void enter(Scope where) {
        scope = where;
        expressions.enter(where);
        blocks.enter(where);
    }

    /** Some statements, nested at most so deep. */
    void some(int most, int depth) {
        int count = 1 + dice.below(most);
        for (int i = 0; i < count; i++) {
            statement(depth);
        }
    }

    /** Statements of the body of a function: exceptions in most of them do not end it. */
    void most(int count, int depth) {
        for (int i = 0; i < count; i++) {
            if (dice.percent(55)) {
                out.block("try:", () -> some(2, depth));
                out.block("except Exception as e:", () -> out.line("log(failure(e))"));
            } else {
                statement(depth);
            }
        }
    }

    private void statement(int depth) {
        if (depth > 0 && dice.percent(38)) {
            blocks.block(depth - 1);
        } else {
            simple();
        }
    }

    private void simple() {
        switch (dice.below(26)) {
            case 0, 1, 2, 3, 4, 5 -> assign();
            case 6, 7, 8 -> augment();
            case 9, 10 -> attribute();
            case 11, 12 -> item();
            case 13 -> unpack();
            case 14 -> out.line(dice.percent(60) ? "log(" + expressions.any(2) + ")" : "del " + variable());
            case 15 -> out.line("log(" + expressions.any(2) + ")");
            case 16, 17 -> inspect();
            case 18 -> out.line(expressions.call(1));
            case 19 -> leave();
            case 20 -> dynamic();
            case 21 -> global();
            case 22 -> suspend();
            case 23 -> set();
            case 24 -> out.line("log(" + expressions.of(Kind.OBJECT, 2) + ")");
            default -> change();
        }
    }

    private String variable() {
        return scope.variable(dice, expressions.kind());
    }

    /** Sometimes to a variable whose name tells another type. */
    private void assign() {
        Kind kind = expressions.kind();
        Kind target = dice.percent(expressions.isNumeric() ? 2 : 12) ? expressions.kind() : kind;
        String value = expressions.of(kind, 3);
        boolean container = kind.ordinal() >= Kind.LIST.ordinal() && kind != Kind.OBJECT;
        String chain = dice.percent(6) ? scope.variable(dice, target) + " = " : "";
        out.line(chain + scope.variable(dice, target) + " = " + (container ? "flat(" + value + ")" : value));
    }

    private void augment() {
        switch (dice.below(7)) {
            case 5 -> out.line(scope.variable(dice, Kind.SET) + dice.of(" |= ", " &= ", " -= ", " ^= ") + expressions.of(Kind.SET, 1));
            case 6 -> out.line(scope.variable(dice, Kind.OBJECT) + dice.of(" += ", " *= ", " -= ", " |= ") + expressions.any(1));
            case 0, 1 -> out.line(scope.variable(dice, Kind.INT) + dice.of(" += ", " -= ", " //= ", " %= ", " &= ", " |= ", " ^= ")
                    + expressions.of(Kind.INT, 2));
            case 2 -> out.line(scope.variable(dice, dice.percent(50) ? Kind.INT : Kind.FLOAT) + (dice.percent(80) ? dice.of(" += ", " -= ", " /= ", " //= ") + expressions.of(Kind.FLOAT, 1)
                    : " *= " + dice.of("2.0", "-0.5", "True", "2")));
            case 3 -> out.line(scope.variable(dice, Kind.INT) + dice.of(" *= 3", " <<= 1", " >>= 1", " *= -1", " <<= 33", " **= True", " += 1", " -= 1"));
            default -> out.line(scope.variable(dice, dice.percent(50) ? Kind.STR : Kind.TUPLE) + " += "
                    + expressions.constant(dice.percent(50) ? Kind.STR : Kind.TUPLE));
        }
    }

    private void attribute() {
        String object = scope.variable(dice, Kind.OBJECT);
        switch (dice.below(6)) {
            case 0, 1 -> out.line(object + "." + dice.of("i", "i", "f", "s", "extra", "prop", "b") + " = " + expressions.element(2));
            case 2, 3 -> out.line(object + "." + dice.of("i", "i", "f", "count", "prop") + dice.of(" += ", " -= ", " //= ") + expressions.of(Kind.INT, 1));
            case 4 -> out.line("del " + object + "." + dice.of("i", "f", "extra", "s"));
            default -> out.line(object + "." + dice.of("add", "get", "twice") + "(" + expressions.of(Kind.INT, 1) + ")");
        }
    }

    private void item() {
        String target = scope.variable(dice, dice.percent(15) ? Kind.OBJECT : dice.percent(60) ? Kind.LIST : Kind.DICT);
        String key = "[" + dice.of("0", "1", "-1", "i0 & 1", "i0 % 3", "b0", "s0", expressions.key(1)) + "]";
        switch (dice.below(7)) {
            case 0, 1 -> out.line(target + key + " = " + expressions.element(2));
            case 2, 3 -> out.line(target + key + dice.of(" += ", " -= ", " //= ") + expressions.of(Kind.INT, 1));
            case 4 -> out.line("del " + target + key);
            case 5 -> out.line(target + dice.of("[1:]", "[:1]", "[::2]", "[5:]") + " = " + expressions.of(Kind.TUPLE, 1) + "[:3]");
            default -> out.line("if len(" + target + ") < 12: " + target + ".append(" + expressions.element(1) + ")");
        }
    }

    private void set() {
        String target = scope.variable(dice, Kind.SET);
        out.line(switch (dice.below(4)) {
            case 0 -> "if len(" + target + ") < 9: " + target + ".add(" + expressions.member(2) + ")";
            case 1 -> target + ".discard(" + expressions.member(1) + ")";
            case 2 -> target + ".remove(" + expressions.member(1) + ")";
            default -> "if len(" + target + ") < 9: " + target + ".update(" + expressions.of(dice.percent(50) ? Kind.SET : Kind.TUPLE, 1) + "[:3])";
        });
    }

    private void unpack() {
        switch (dice.below(5)) {
            case 0 -> out.line("i0, i1 = i1, " + expressions.of(Kind.INT, 2));
            case 1 -> out.line("i0, f0 = " + expressions.of(Kind.TUPLE, 1));
            case 2 -> out.line("i0, *l0 = flat(" + expressions.of(Kind.LIST, 1) + ")");
            case 3 -> out.line("(s0, b1), f1 = (" + expressions.of(Kind.STR, 1) + ", " + expressions.of(Kind.BOOL, 1) + "), "
                    + expressions.of(Kind.FLOAT, 1));
            default -> out.line("o0.i, l0[0], i1 = " + expressions.of(Kind.INT, 1) + ", " + expressions.element(1) + ", i0");
        }
    }

    private void inspect() {
        out.line(switch (dice.below(4)) {
            case 0 -> "log(sorted(locals()))";
            case 1 -> "log(sorted((n, clean(v)) for n, v in locals().items()))";
            default -> "peek(" + dice.of("1", "1", "2", "3") + ")";
        });
    }

    private void leave() {
        String condition = "if " + expressions.of(Kind.BOOL, 1) + ": ";
        switch (dice.below(4)) {
            case 0 -> out.line(condition + (scope.module ? "pass" : scope.style == Style.ASYNC_GENERATOR ? "return" : "return " + expressions.any(1)));
            case 1 -> out.line("assert " + expressions.of(Kind.BOOL, 1) + ", " + expressions.of(Kind.STR, 1));
            case 2 -> out.line(condition + raise());
            default -> out.line(condition + (scope.loops > 0 ? dice.of("break", "continue") : "pass"));
        }
    }

    /** A statement that raises. */
    String raise() {
        return "raise " + dice.of("ValueError(i0)", "KeyError('k')", "TypeError", "Odd(f0)", "IndexError(i1) from None", "Odd('x')",
                "StopIteration(i0)", "Odd(1) from ValueError(2)");
    }

    private void dynamic() {
        out.line(switch (dice.below(4)) {
            case 0 -> scope.variable(dice, Kind.INT) + " = eval('" + dice.of("i0 + 1", "len(l0)", "[i0 for _ in range(2)][0]", "i1 if b0 else f0") + "')";
            case 1 -> "exec('i0 = 5; " + dice.of("log(i0)", "f1 = i0", "l0.append(i0)", "peek(1)") + "')";
            case 2 -> "exec('" + dice.of("Gi += 1", "Gf = Gi", "Gi = 0.5", "Gi = 1") + "', globals())";
            default -> "log(eval('" + dice.of("sorted(locals())", "i0 // i1", "o0.i", "(lambda: Gi)()") + "'))";
        });
    }

    private void global() {
        if (scope.globals.isEmpty()) {
            assign();
            return;
        }
        String name = dice.of(scope.globals);
        out.line(name + (name.equals("Gi") ? dice.of(" += ", " -= ", " = ") : " = ")
                + expressions.of(dice.percent(80) ? Kind.INT : Kind.FLOAT, 1));
    }

    private void suspend() {
        if (!scope.style.yields()) {
            out.line(scope.style.awaits() ? variable() + " = await nap(" + expressions.any(1) + ")" : "pass");
            return;
        }
        String target = dice.percent(50) ? variable() + " = " : "";
        out.line(target + switch (dice.below(5)) {
            case 0 -> scope.style == Style.ASYNC_GENERATOR ? "await nap(" + expressions.any(1) + ")" : "yield from " + dice.of("l0", "t0", "range(2)", "(x for x in t0)");
            case 1 -> "(yield) or " + expressions.any(1);
            default -> "yield " + expressions.any(1);
        });
    }

    /** Takes back what compiled code relies on. */
    void change() {
        String name = scope.classes.isEmpty() ? "Odd" : dice.of(scope.classes);
        out.line(switch (dice.below(10)) {
            case 0 -> name + ".get = lambda self, n=0: " + expressions.of(Kind.INT, 0);
            case 1 -> name + ".count = " + expressions.constant(expressions.kind());
            case 2 -> "patch(" + name + ", '" + dice.of("get", "add", "i", "prop", "twice") + "')";
            case 3 -> "unpatch()";
            case 4 -> "builtin('" + dice.of("len', lambda x: 3", "abs', float", "range', lambda *a: [1, 2.5]", "isinstance', lambda a, b: True",
                    "min', max", "int', float", "sum', list") + ")";
            case 5, 6 -> "unbuiltin()";
            case 7 -> scope.functions.isEmpty() ? "pass" : function() + ".__defaults__ = (" + expressions.constant(expressions.kind()) + ",)";
            case 8 -> scope.functions.size() < 2 ? "pass" : "recode(" + function() + ", " + function() + ")";
            default -> "Odd.count = " + expressions.constant(expressions.kind());
        });
    }

    private String function() {
        return dice.of(scope.functions).name();
    }
}
