package org.pyston.cli.random;

/** Expressions that are meant to have a type. */
final class Expressions {
    private static final String[] INTS = {"0", "1", "2", "3", "-1", "-2", "7", "10", "255", "2147483647", "2147483648",
            "-2147483648", "4294967296", "4611686018427387904", "9223372036854775807", "9223372036854775808",
            "-9223372036854775808", "-9223372036854775809", "18446744073709551616", "1267650600228229401496703205376"};
    private static final String[] FLOATS = {"0.0", "-0.0", "0.5", "1.0", "1.5", "-2.25", "3.0", "1e308", "5e-324", "1e16",
            "9007199254740993.0", "INF", "-INF", "NAN", "9.3e18"};
    private static final String[] STRINGS = {"''", "'a'", "'b'", "'abc'", "'xyz'", "'0'", "'12'", "'\\xe9\\u20ac'",
            "'\\U0001f600z'"};
    private static final Kind[] KINDS = Kind.values();

    private final Dice dice;
    private Scope scope;
    /** Whether containers must not contain variables that are containers, which would grow beyond bounds in loops. */
    private boolean flat;
    /** Whether this is inside a comprehension, where assignment expressions are restricted. */
    private boolean comprehension;
    /** Whether values are nearly all numbers of the type that they are meant to have. */
    private boolean numeric;

    Expressions(Dice dice) {
        this.dice = dice;
    }

    /** Where the expressions from now on stand. */
    void enter(Scope where) {
        scope = where;
    }

    Kind kind() {
        if (numeric && dice.percent(85)) {
            return KINDS[dice.below(Kind.BOOL.ordinal() + 1)];
        }
        return KINDS[dice.below(flat ? Kind.STR.ordinal() + 1 : KINDS.length)];
    }

    /** An expression for what is in a container. */
    String element(int depth) {
        boolean before = flat;
        flat = true;
        String result = dice.percent(10) ? constant(KINDS[dice.below(KINDS.length)]) : any(depth);
        flat = before;
        return result;
    }

    /** What functions from now on mostly compute with. */
    void setNumeric(boolean value) {
        numeric = value;
    }

    /** Whether they mostly compute with numbers. */
    boolean isNumeric() {
        return numeric;
    }

    /** An expression of any type. */
    String any(int depth) {
        return of(kind(), depth);
    }

    /** An expression of a kind; one in thirty is of another. */
    String of(Kind wanted, int depth) {
        Kind kind = dice.below(numeric ? 400 : 30) == 0 ? kind() : wanted;
        if (depth <= 0 || dice.percent(15)) {
            return leaf(kind);
        }
        if (dice.percent(10)) {
            return common(kind, depth - 1);
        }
        return switch (kind) {
            case INT -> integer(depth - 1);
            case FLOAT -> real(depth - 1);
            case BOOL -> truth(depth - 1);
            case STR -> string(depth - 1);
            case LIST -> list(depth - 1);
            case TUPLE -> tuple(depth - 1);
            case DICT -> dictionary(depth - 1);
            case SET -> set(depth - 1);
            case OBJECT -> object(depth - 1);
        };
    }

    private String leaf(Kind kind) {
        if (dice.percent(60)) {
            return scope.variable(dice, kind);
        }
        if (dice.percent(12)) {
            return "G" + kind.letter;
        }
        return constant(kind);
    }

    /** An expression without variables. */
    String constant(Kind kind) {
        return switch (kind) {
            case INT -> dice.of(INTS);
            case FLOAT -> dice.of(FLOATS);
            case BOOL -> dice.of("True", "False", "None");
            case STR -> dice.of(STRINGS);
            case LIST -> dice.of("[]", "[1, 2, 3]", "[0.5, 1]", "['a', 2, None]", "[9223372036854775807, 1]", "[[1], 2]");
            case TUPLE -> dice.of("()", "(1, 2)", "(0, 0.5, 'a')", "(1, (2, 3))", "(-1,)");
            case SET -> dice.of("set()", "{1, 2}", "{0, 0.5, 3}", "{'a', 2, None}", "{9223372036854775807, True}", "frozenset((1, 5))");
            case DICT -> dice.of("{}", "{'a': 1}", "{1: 2, 'b': 0.5}", "{0: 'x', 1: 1, 2: 2}");
            case OBJECT -> scope.classes.isEmpty() ? "None" : dice.of(scope.classes) + "(" + dice.of(INTS) + ")";
        };
    }

    /** What there is for every type. */
    private String common(Kind kind, int depth) {
        return switch (dice.below(10)) {
            case 9 -> awaited(kind, depth);
            case 0 -> "(" + of(kind, depth) + " if " + of(Kind.BOOL, depth) + " else " + of(kind, depth) + ")";
            case 1 -> "(" + of(kind, depth) + " or " + of(kind, depth) + ")";
            case 2 -> "(" + of(kind, depth) + " and " + of(kind, depth) + ")";
            case 3 -> comprehension || kind.ordinal() > Kind.STR.ordinal() ? leaf(kind) : "(" + scope.variable(dice, kind) + " := " + of(kind, depth) + ")";
            case 4 -> of(Kind.OBJECT, 0) + "." + kind.letter;
            case 5 -> call(depth);
            case 6 -> of(Kind.DICT, 0) + ".get(" + of(Kind.INT, depth) + ", " + of(kind, depth) + ")";
            case 7 -> "(lambda q, r=" + of(kind, 0) + ": q if r else r)(" + of(kind, depth) + ")";
            default -> "(" + of(kind, depth) + ", " + of(kind, depth) + ")[" + dice.of("0", "1", "-1", "b0", "i0 & 1", "i1") + "]";
        };
    }

    /** A call of a function that was defined before. */
    String call(int depth) {
        if (scope.functions.isEmpty()) {
            return "len(" + of(Kind.LIST, depth) + ")";
        }
        Scope.Callable callee = dice.of(scope.functions);
        StringBuilder arguments = new StringBuilder();
        int count = dice.percent(4) ? dice.below(5) : callee.parameters();
        for (int i = 0; i < count; i++) {
            arguments.append(i == 0 ? "" : ", ").append(argument(depth));
        }
        if (dice.percent(6)) {
            arguments.append(count == 0 ? "" : ", ").append(dice.of("*t0", "key=i0", "key=f0", "**{'key': 1}", "*()", "p0=1"));
        } else if (dice.percent(12)) {
            arguments.setLength(0);
            arguments.append(dice.of("*", "*" + argument(0) + ", *")).append(dice.percent(50) ? "flat(" + of(Kind.TUPLE, 1) + ")"
                    : "[" + argument(depth) + "] * " + callee.parameters()).append(dice.of("", "", ", **d0", ", **{}", ", key=i0", ", *t1"));
        }
        String text = callee.name() + "(" + arguments + ")";
        return switch (callee.style()) {
            case PLAIN -> text;
            case GENERATOR -> "list(" + text + ")";
            case COROUTINE -> scope.style.awaits() ? "(await " + text + ")" : "drive(" + text + ")";
            case ASYNC_GENERATOR -> scope.style.awaits() ? "[x async for x in keep(" + text + ")]" : "drive(drain(" + text + "))";
        };
    }

    /** An expression for {@code async for}. */
    String asynchronous(int depth) {
        String name = "ticks";
        for (Scope.Callable callee : scope.functions) {
            if (callee.style() == Style.ASYNC_GENERATOR && dice.percent(60)) {
                name = callee.name();
            }
        }
        return name + "(" + (name.equals("ticks") ? dice.of("3", "5", "i0 & 3") : argument(depth)) + ")";
    }

    private String awaited(Kind kind, int depth) {
        if (!scope.style.awaits()) {
            return call(depth);
        }
        return switch (dice.below(4)) {
            case 0 -> "[" + dice.of("x", "x + i0", "await nap(x)", "(x, i1)") + " async for x in keep(" + asynchronous(0) + ")" + dice.of("", " if x", " if await nap(1)") + "]";
            case 1 -> "[await nap(x) for x in " + of(Kind.TUPLE, depth) + "[:4]]";
            default -> "(await nap(" + of(kind, depth) + "))";
        };
    }

    private String argument(int depth) {
        return of(dice.percent(60) ? Kind.INT : kind(), depth);
    }

    private String integer(int depth) {
        String a = of(Kind.INT, depth);
        return switch (numeric && dice.percent(60) ? dice.below(11) : dice.below(22)) {
            case 20 -> "len(" + of(dice.percent(50) ? Kind.SET : Kind.OBJECT, depth) + ")";
            case 21 -> of(Kind.OBJECT, depth) + dice.of("[" + index(depth) + "]", "(" + a + ")", "(*t0)");
            case 0, 1, 2 -> "(" + a + dice.of(" + ", " - ") + of(Kind.INT, depth) + ")";
            case 3 -> dice.percent(60) ? "(" + a + " * " + dice.of("2", "3", "-1", "7", "True") + ")"
                    : "(" + a + " % 4294967296 * " + dice.of("4294967291", "-2147483648", "1.5", "4611686018427387904") + ")";
            case 4, 5 -> "(" + a + dice.of(" // ", " % ") + of(Kind.INT, depth) + ")";
            case 6 -> "(" + a + dice.of(" << ", " >> ") + dice.of("0", "1", "31", "63", "64", "(i1 & 7)", "(i0 % 70)", "-1") + ")";
            case 7, 8 -> "(" + a + dice.of(" & ", " | ", " ^ ") + of(Kind.INT, depth) + ")";
            case 9 -> dice.of("-", "~", "+") + scope.variable(dice, Kind.INT);
            case 10 -> dice.of("min", "max") + "(" + a + ", " + of(Kind.INT, depth) + ")";
            case 11 -> "len(" + of(dice.percent(50) ? Kind.LIST : Kind.STR, depth) + ")";
            case 12 -> "sum(" + dice.of("[i0, i1]", "x for x in l0 if type(x) is int", "[1, 2, i0]", "(x * 2 for x in range(4))") + ")";
            case 13 -> "abs(" + a + ")";
            case 14 -> "(" + a + " % 100) ** " + dice.of("2", "3", "0", "1", "20");
            case 15 -> "int(" + of(dice.percent(50) ? Kind.BOOL : Kind.FLOAT, depth) + ")";
            case 16 -> "divmod(" + a + ", " + of(Kind.INT, depth) + ")" + dice.of("[0]", "[1]");
            case 17 -> of(Kind.OBJECT, 0) + "." + dice.of("get(", "add(", "twice(") + a + ")";
            case 18 -> of(Kind.OBJECT, 0) + "." + dice.of("i", "prop", "count", "i", "i");
            default -> of(dice.percent(70) ? Kind.LIST : Kind.TUPLE, 0) + "[" + index(depth) + "]";
        };
    }

    private String index(int depth) {
        return dice.percent(70) ? dice.of("0", "1", "-1", "i0 & 1", "i0 % 3", "b0", "2", "-2", "i1") : of(Kind.INT, depth);
    }

    private String real(int depth) {
        String a = of(dice.percent(80) ? Kind.FLOAT : Kind.INT, depth);
        String b = of(dice.percent(80) ? Kind.FLOAT : Kind.INT, depth);
        return switch (dice.below(8)) {
            case 0, 1 -> "(" + a + dice.of(" + ", " - ") + b + ")";
            case 2 -> "(" + a + " * " + dice.of(FLOATS) + ")";
            case 3 -> "(" + a + " / " + b + ")";
            case 4 -> "(" + a + dice.of(" // ", " % ") + b + ")";
            case 5 -> dice.of("-", "abs", "float", "+") + "(" + a + ")";
            case 6 -> "(" + of(Kind.INT, depth) + " / " + of(Kind.INT, depth) + ")";
            default -> "round(" + a + ", " + dice.of("0", "1", "2", "-1") + ")";
        };
    }

    private String truth(int depth) {
        return switch (dice.below(12)) {
            case 9 -> "(" + of(Kind.OBJECT, depth) + comparison() + any(depth) + ")";
            case 10 -> "(" + member(depth) + dice.of(" in ", " not in ") + of(dice.percent(70) ? Kind.SET : Kind.OBJECT, depth) + ")";
            case 11 -> "(" + of(Kind.SET, depth) + comparison() + of(Kind.SET, depth) + ")";
            case 0, 1 -> "(" + number(depth) + comparison() + number(depth) + ")";
            case 2 -> "(" + number(depth) + comparison() + number(depth) + comparison() + number(depth) + ")";
            case 3 -> "(not " + any(depth) + ")";
            case 4 -> "(" + any(depth) + dice.of(" in ", " not in ") + of(Kind.LIST, depth) + ")";
            case 5 -> "(" + any(depth) + dice.of(" is ", " is not ") + "None)";
            case 6 -> "isinstance(" + any(depth) + ", " + dice.of("int", "float", "str", "(int, float)", "bool", "list") + ")";
            case 7 -> "(" + any(depth) + dice.of(" == ", " != ") + any(depth) + ")";
            default -> "bool(" + any(depth) + ")";
        };
    }

    private String number(int depth) {
        return of(dice.percent(65) ? Kind.INT : Kind.FLOAT, depth);
    }

    private String comparison() {
        return dice.of(" < ", " <= ", " == ", " != ", " > ", " >= ");
    }

    private String slice() {
        return dice.of("[:2]", "[1:]", "[::-1]", "[-3:]", "[i0:]", "[:-1]", "[::2]", "[0:i1:1]", "[5:1:-2]");
    }

    private String string(int depth) {
        String a = of(Kind.STR, depth);
        return switch (dice.below(9)) {
            case 0 -> "(" + a + " + " + of(Kind.STR, depth) + ")[-9:]";
            case 1 -> a + "[" + index(depth) + "]";
            case 2 -> a + slice();
            case 3 -> "str(" + of(Kind.INT, depth) + ")[:8]";
            case 4 -> "f'{" + of(Kind.INT, 0) + "}:{" + scope.variable(dice, Kind.FLOAT) + "!r}'[:20]";
            case 5 -> a + dice.of(".upper()", ".replace('a', 'bb')[:9]", ".strip()", ".title()");
            case 6 -> "('%s-%d' % (b0, " + of(Kind.INT, depth) + "))[:12]";
            case 7 -> dice.of(STRINGS) + " * " + dice.of("0", "2", "b0", "(i0 & 3)");
            default -> "'.'.join(" + dice.of("[s0, s1]", "(s0, 'q')", "str(x) for x in l0[:3]", "map(str, t0[:3])") + ")[:15]";
        };
    }

    private String list(int depth) {
        return switch (dice.below(12)) {
            case 10 -> "sorted(" + of(Kind.SET, depth) + ", key=clean)";
            case 11 -> "[*" + of(Kind.OBJECT, depth) + "][:5]";
            case 0, 1 -> "[" + element(depth) + ", " + element(depth) + ", " + element(depth) + "]";
            case 2, 3 -> comprehension(depth);
            case 4 -> of(Kind.LIST, depth) + slice();
            case 5 -> "(" + of(Kind.LIST, depth) + " + " + of(Kind.LIST, depth) + ")[:8]";
            case 6 -> "list(range(" + dice.of("0, 3", "4", "i0 & 3", "5, 0, -2", "i0, i0 + 3", "9223372036854775806, 9223372036854775809") + "))";
            case 7 -> "sorted([" + of(Kind.INT, depth) + ", " + number(depth) + ", " + of(Kind.INT, depth) + "])";
            case 8 -> "list(" + of(Kind.DICT, depth) + dice.of("", ".values()", ".items()", ".keys()") + ")";
            default -> "[" + of(Kind.INT, depth) + "] * " + dice.of("3", "2", "b1", "(i0 & 3)");
        };
    }

    private String comprehension(int depth) {
        boolean before = comprehension;
        comprehension = true;
        String result = dice.percent(50) ? "[" + element(depth) + " for " + loop(depth) + "]"
                : "[" + of(Kind.INT, depth) + " for " + loop(depth) + " if " + of(Kind.BOOL, depth) + "]";
        comprehension = before;
        return result;
    }

    /** What follows {@code for} in a comprehension. */
    private String loop(int depth) {
        return switch (dice.below(5)) {
            case 0 -> dice.of("i0", "i1", "x", "f0") + " in range(" + dice.of("3", "4", "i0 & 3", "-2, 2") + ")";
            case 1 -> dice.of("i0, x", "x, s0", "i1, f1") + " in enumerate(" + of(Kind.LIST, depth) + ")";
            case 2 -> dice.of("x, y", "i0, l0") + " in zip(" + of(Kind.LIST, depth) + ", " + of(Kind.TUPLE, depth) + ")";
            case 3 -> "x in range(3) for y in range(" + dice.of("2", "x", "i0 & 1") + ")";
            default -> dice.of("i0", "x", "s1") + " in " + of(dice.percent(50) ? Kind.LIST : Kind.TUPLE, depth);
        };
    }

    private String tuple(int depth) {
        return switch (dice.below(5)) {
            case 0, 1 -> "(" + element(depth) + ", " + element(depth) + ")";
            case 2 -> of(Kind.TUPLE, depth) + slice();
            case 3 -> "tuple(" + of(Kind.LIST, depth) + ")";
            default -> "(*" + of(Kind.LIST, depth) + ", " + element(depth) + ")[:6]";
        };
    }

    private String dictionary(int depth) {
        return switch (dice.below(5)) {
            case 0, 1 -> "{" + key(depth) + ": " + element(depth) + ", " + key(depth) + ": " + element(depth) + "}";
            case 2 -> "{x: i1 for x in " + comprehension(depth) + "}";
            case 3 -> "dict(a=" + element(depth) + ", b=" + element(depth) + ")";
            default -> "{**" + of(Kind.DICT, depth) + ", " + key(depth) + ": " + element(depth) + "}";
        };
    }

    /** A key of a dict or an index of a list. */
    String key(int depth) {
        return dice.percent(70) ? of(Kind.INT, depth) : of(Kind.STR, depth);
    }

    /** What may be in a set: seldom anything whose place there depends on its address. */
    String member(int depth) {
        return of(KINDS[dice.below(Kind.STR.ordinal() + 1)], depth);
    }

    private String set(int depth) {
        String a = of(Kind.SET, depth);
        return switch (dice.below(7)) {
            case 0, 1 -> "{" + member(depth) + ", " + member(depth) + ", " + member(depth) + "}";
            case 2, 3 -> "(" + a + dice.of(" | ", " & ", " - ", " ^ ") + of(Kind.SET, depth) + ")";
            case 4 -> "set(" + of(dice.percent(50) ? Kind.TUPLE : Kind.LIST, depth) + "[:4])";
            case 5 -> "{" + dice.of("x", "x % 3", "(x, i0)") + " for x in " + comprehension(depth) + "}";
            default -> "{*" + a + ", " + member(depth) + "}";
        };
    }

    private String object(int depth) {
        if (scope.classes.isEmpty()) {
            return leaf(Kind.OBJECT);
        }
        if (dice.percent(35)) {
            String a = of(Kind.OBJECT, depth);
            String b = of(dice.percent(50) ? Kind.OBJECT : Kind.INT, depth);
            return switch (dice.below(4)) {
                case 0 -> dice.of("-", "~", "abs", "+") + "(" + a + ")";
                case 1 -> "(" + b + dice.of(" + ", " * ", " - ", " | ") + a + ")";
                case 2 -> a + "." + dice.of("make(", "up(") + argument(depth) + ")";
                default -> "(" + a + dice.of(" + ", " * ", " - ", " | ") + b + ")";
            };
        }
        return dice.of(scope.classes) + "(" + argument(depth) + dice.of("", "", ", j=" + of(Kind.INT, 0)) + ")";
    }
}
